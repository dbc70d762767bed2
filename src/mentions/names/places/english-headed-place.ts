import { capitalOf, gateHeads, type PlaceHead, spotHeads, stateHeads } from '../../../concepts/places.js';
import { hasHit } from '../../../grammar/hits.js';
import { NO_LEAD } from '../../../grammar/no-affixes.js';
import type { Hit } from '../../../model/lexicon.js';
import { isDateWord } from '../date-word.js';
import { gazetteerHit, placeId } from '../gazetteer.js';
import type { NameReader } from '../name-reader.js';
import { wordsOf } from '../words-of.js';
import type { PlaceRead } from './place-read.js';

/** Words that a place name may have. */
const LONGEST = 4;
/** Heads before a name (Mount X, Lake X); the others stand after it or are linked to it by `of`. */
const LEADING: ReadonlySet<PlaceHead> = new Set<PlaceHead>(['mountain', 'lake', 'camp', 'river', 'port']);

/** Heads that name a part or side of the place after them, which is read by itself. */
const ALONGSIDE: ReadonlySet<PlaceHead> = new Set<PlaceHead>([
  'coast',
  'border',
  'outskirts',
  'region',
  'road',
]);
/** Heads that stand after an unknown name: X province. */
const TRAILING: ReadonlySet<PlaceHead> = new Set<PlaceHead>([
  'city',
  'town',
  'village',
  'province',
  'district',
  'neighbourhood',
  'camp',
  'airport',
  'base',
  'port',
  'crossing',
  'street',
  'square',
  'bridge',
  'mountain',
  'valley',
  'river',
  'sea',
  'lake',
  'strait',
  'canal',
  'island',
  'desert',
  'peninsula',
]);

/** Reads a place by its head: `the village of X`, `X province`, `Mount X`, `the Moroccan capital`. */
export function readEnglishHead(reader: NameReader, head: Hit): PlaceRead | undefined {
  const kind = head.id as PlaceHead;
  if (kind === 'capital') return readCapital(reader, head);
  if (stateHeads.has(kind))
    return kind === 'kingdom' || kind === 'country' ? readState(reader, head, kind) : undefined;
  const at = nameAfter(reader, head, kind);
  if (at !== undefined) {
    const name = gazetteerHit(reader, at);
    if (name !== undefined && ALONGSIDE.has(kind)) return undefined;
    const place = readLed(reader, head, at, name);
    if (place !== undefined) return place;
  }
  const first = TRAILING.has(kind) ? runStart(reader, head.first) : head.first;
  const own = wordsOf(reader, first, head.first);
  return first < head.first ? { first, last: head.last, lead: NO_LEAD, head: kind, own } : undefined;
}

/** Where the name starts that a head leads: after `of`, or right after it. */
function nameAfter(reader: NameReader, head: Hit, kind: PlaceHead): number | undefined {
  const at = reader.linked(head.last);
  if (at !== undefined) return reader.capital(at) ? at : undefined;
  return LEADING.has(kind) && reader.capital(head.first) ? head.last : undefined;
}

/** A head and the name after it: one of the gazetteer, which a spot only bears, or words with capitals. */
function readLed(reader: NameReader, head: Hit, at: number, name: Hit | undefined): PlaceRead | undefined {
  const kind = head.id as PlaceHead;
  const base = { first: head.first, lead: NO_LEAD, head: kind };
  if (name !== undefined && !spotHeads.has(kind))
    return { ...base, last: name.last, id: placeId(reader, name), own: [] };
  const last = runEnd(reader, at);
  if (last <= at) return undefined;
  const ofTown =
    gateHeads.has(kind) && name !== undefined && name.last === last && name.category !== 'country';
  return { ...base, last, own: wordsOf(reader, at, last), ...(ofTown && { town: placeId(reader, name) }) };
}

/** `the capital Rabat`, `the Moroccan capital`, `Morocco's capital`. */
function readCapital(reader: NameReader, head: Hit): PlaceRead | undefined {
  const name = reader.hit(head.last, 'capital');
  const state = reader.before(head.first, 'nationality') ?? reader.before(head.first, 'country');
  const first = state?.first ?? head.first;
  const id = name?.id ?? state?.id;
  const base = { first, last: name?.last ?? head.last, lead: NO_LEAD, own: [], head: 'capital' as const };
  return id === undefined ? base : { ...base, id: capitalOf(id) };
}

function readState(reader: NameReader, head: Hit, kind: PlaceHead): PlaceRead | undefined {
  const nation = reader.before(head.first, 'nationality');
  if (reader.linked(head.last) !== undefined || head.tail.letters > 0) return undefined;
  if (nation === undefined && !reader.article(head.first - 1)) return undefined;
  const base = { first: nation?.first ?? head.first, last: head.last, lead: NO_LEAD, own: [], head: kind };
  return nation === undefined ? base : { ...base, id: nation.id };
}

/** Words that may name a place from a token on. */
function runEnd(reader: NameReader, at: number): number {
  let last = at;
  while (last - at < LONGEST && isPart(reader, last, at)) last += 1;
  return last;
}

/** Words that may name a place up to a token. */
function runStart(reader: NameReader, at: number): number {
  let first = at;
  while (at - first < LONGEST && isPart(reader, first - 1, at)) first -= 1;
  return first;
}

/** Whether a token may be part of the name of a place, in the sentence of another token. */
function isPart(reader: NameReader, at: number, beside: number): boolean {
  const token = reader.tokens[at];
  if (!reader.capital(at) || token === undefined || reader.titleCase(at)) return false;
  if (token.sentence !== reader.tokens[beside]?.sentence) return false;
  const opening = reader.document.sentences[token.sentence]?.first === at;
  if ((opening && reader.known(at)) || reader.grammar.isPossessive(token.form)) return false;
  if (reader.hit(at, 'nationality') !== undefined || reader.hit(at, 'bodyName') !== undefined) return false;
  return !isDateWord(reader, at) && !hasHit(reader.document, at, 'direction');
}
