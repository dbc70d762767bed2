import { capitalOf, gateHeads, type PlaceHead, spotHeads, stateHeads } from '../../../concepts/places.js';
import { isMark } from '../../../grammar/marks.js';
import { isUnjoined } from '../../../grammar/particles.js';
import type { Hit } from '../../../model/lexicon.js';
import { gazetteerHit, placeId } from '../gazetteer.js';
import type { NameReader } from '../name-reader.js';
import { wordsOf } from '../words-of.js';
import { placeHeads } from './arabic-place-heads.js';
import { readUnknownName } from './arabic-unknown-place.js';
import type { PlaceRead } from './place-read.js';

/** What a head says by itself. */
interface Headed extends Pick<PlaceRead, 'first' | 'lead'> {
  readonly head: PlaceHead;
}

/** Reads a place by its head: `مدينة المنصورة`, `العاصمة المغربية الرباط`, `قاعدة الأمير الجوية`, `المملكة`. */
export function readArabicHead(reader: NameReader, head: Hit): PlaceRead | undefined {
  const kind = head.id as PlaceHead;
  const headed = { first: head.first, lead: head.lead, head: kind };
  if (kind === 'compound') return undefined;
  if (kind === 'capital') return readCapital(reader, head, headed);
  if (head.lead.article) return readDefinite(reader, head, headed);
  const name = gazetteerHit(reader, head.last);
  if (name !== undefined && name.lead.letters === 0) return readKnown(reader, headed, name);
  if (placeHeads.never.has(kind) || stateHeads.has(kind)) return undefined;
  const unknown = readUnknownName(reader, head.last, kind);
  return unknown && { ...headed, ...unknown };
}

/** `المملكة المغربية`, or `المملكة` alone; a definite head of something smaller names nothing. */
function readDefinite(reader: NameReader, head: Hit, headed: Headed): PlaceRead | undefined {
  if (!stateHeads.has(headed.head)) return undefined;
  const nation = reader.hit(head.last, 'nationality');
  if (nation !== undefined) return { ...headed, last: nation.last, id: nation.id, own: [] };
  return placeHeads.alone.has(headed.head) ? { ...headed, last: head.last, own: [] } : undefined;
}

/** A head with a name of the gazetteer: the same place, or a spot that bears its name (مطار الرباط). */
function readKnown(reader: NameReader, headed: Headed, name: Hit): PlaceRead | undefined {
  const { head } = headed;
  const itself = placeHeads.natural.has(head) && name.category === 'place';
  if (spotHeads.has(head) && !itself) {
    const own = wordsOf(reader, name.first, name.last);
    const ofTown = gateHeads.has(head) && name.category !== 'country';
    return { ...headed, last: name.last, own, ...(ofTown && { town: placeId(reader, name) }) };
  }
  if (placeHeads.edges.has(head)) return undefined;
  const id = name.category === 'capital' ? capitalOf(name.id) : name.id;
  return { ...headed, last: name.last, id, own: [] };
}

/** `العاصمة`, with the adjective or name of its state, or its own name, in any order. */
function readCapital(reader: NameReader, head: Hit, headed: Headed): PlaceRead {
  let last = head.last;
  let state: string | undefined;
  for (let hit = stateOrCapital(reader, last, state); hit; hit = stateOrCapital(reader, last, state)) {
    state = hit.id;
    last = hit.last;
  }
  return { ...headed, last, own: [], ...(state !== undefined && { id: capitalOf(state) }) };
}

/** An adjective or name of a state, or a capital; the first may stand between commas. */
function stateOrCapital(reader: NameReader, at: number, state: string | undefined): Hit | undefined {
  const comma = state === undefined && isMark(reader.tokens[at], ',');
  const next = comma ? at + 1 : at;
  const hit =
    (comma ? undefined : reader.hit(at, 'nationality')) ??
    reader.hit(next, 'capital') ??
    reader.hit(next, 'country');
  if (hit === undefined || !isUnjoined(hit) || (state !== undefined && hit.id !== state)) return undefined;
  return comma && !isMark(reader.tokens[hit.last], ',.') ? undefined : hit;
}
