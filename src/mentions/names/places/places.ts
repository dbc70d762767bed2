import type { PlaceHead } from '../../../concepts/places.js';
import type { GrammarKind } from '../../../grammar/grammar.js';
import { isMark } from '../../../grammar/marks.js';
import { NO_LEAD } from '../../../grammar/no-affixes.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TokenRange } from '../../../model/span.js';
import { holdsAny } from '../disjoint-ranges.js';
import { gazetteerHit, placeId } from '../gazetteer.js';
import { isIn } from '../in-word.js';
import type { PlaceDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { readArabicHead } from './arabic-headed-place.js';
import { readEnglishHead } from './english-headed-place.js';
import type { PlaceRead } from './place-read.js';
import { directionBefore, relationBefore } from './place-relation.js';

export { findPlacesAgain, type ShownPlaces, shownPlaces } from './places-again.js';

/** How a place is read by its head. */
const headReaders: Readonly<Record<GrammarKind, (reader: NameReader, head: Hit) => PlaceRead | undefined>> = {
  arabic: readArabicHead,
  english: readEnglishHead,
};

/** Reads the places of a document that no other name holds (`taken`). Linear. */
export function findPlaces(reader: NameReader, taken: ReadonlySet<number>): readonly PlaceDraft[] {
  const found: PlaceDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    if (index < free || taken.has(index)) continue;
    const read = readPlace(reader, index);
    if (read === undefined || read.first < free || holdsAny(read, taken)) continue;
    found.push(drawn(reader, read));
    free = read.last;
  }
  return found.map((place, i) => ({ ...place, within: containers(reader, place, found[i + 1]) }));
}

function readPlace(reader: NameReader, at: number): PlaceRead | undefined {
  const head = reader.hit(at, 'placeHead');
  const name = gazetteerHit(reader, at);
  if (head !== undefined && (name === undefined || name.last <= head.last)) {
    const headed = headReaders[reader.grammar.kind](reader, head);
    if (headed !== undefined) return headed;
  }
  if (name === undefined) return undefined;
  const after = reader.grammar.headFirst ? undefined : headAfter(reader, name);
  const { first, last, lead } = ranged(name, reader);
  const id = placeId(reader, name);
  if (after === undefined) return { first, last, lead, id, own: [] };
  return { first, last: after.last, lead, id, own: [], head: after.id as PlaceHead };
}

/** Heads after a gazetteer name that leave it the same place. */
const SETTLED: ReadonlySet<string> = new Set<PlaceHead>([
  'city',
  'town',
  'village',
  'province',
  'state',
  'district',
]);

/** `Hasakeh province`; no country has such a head, and no part of the world (`XX/`). */
function headAfter(reader: NameReader, name: Hit): Hit | undefined {
  if (name.category === 'country' || name.id.startsWith('XX/')) return undefined;
  const head = reader.hit(name.last, 'placeHead');
  return head !== undefined && head.tail.letters === 0 && SETTLED.has(head.id) ? head : undefined;
}

/** A gazetteer phrase may start with a preposition (في مالي), which is no part of the name. */
function ranged(hit: Hit, reader: NameReader): TokenRange & Pick<Hit, 'lead'> {
  const lead = reader.document.hitsAt[hit.first]?.find(
    (h) => h.category === 'preposition' && h.last < hit.last,
  );
  return { first: lead?.last ?? hit.first, last: hit.last, lead: lead ? NO_LEAD : hit.lead };
}

/** Adds direction and relation: the words before a place that say how a claim lies to it. */
function drawn(reader: NameReader, read: PlaceRead): PlaceDraft {
  const direction = directionBefore(reader, read.first);
  const first = direction?.first ?? read.first;
  const lead = direction?.lead ?? read.lead;
  const relation = relationBefore(reader, first, lead);
  return {
    kind: 'place',
    ...read,
    core: read.first,
    first,
    lead,
    within: [],
    ...(direction && { direction: direction.direction }),
    ...(relation !== undefined && { relation }),
  };
}

/** The next place contains this one where only `in`, a comma or nothing stands between them: قرية كذا بمحافظة كذا. */
function containers(reader: NameReader, place: PlaceDraft, next: PlaceDraft | undefined): readonly string[] {
  if (next?.id === undefined || next.id === place.id || next.first - place.last > 1) return [];
  if (next.first === place.last) return next.lead.preposition === 'in' ? [next.id] : [];
  if (isIn(reader, place.last)) return [next.id];
  const mayLieIn = place.id === undefined || place.id.startsWith(`${next.id}/`);
  return mayLieIn && isMark(reader.tokens[place.last], ',') ? [next.id] : [];
}
