import { capitalOf, type PlaceHead, spotHeads, stateHeads } from '../../../concepts/places.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import { gazetteerHit, type PlaceRead, placeId } from './gazetteer.js';

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
  if (stateHeads.has(kind)) {
    return kind === 'kingdom' || kind === 'country' ? readState(reader, head, kind) : undefined;
  }
  const base = { first: head.first, proclitics: '', head: kind };
  const at = reader.linked(head.last);
  const leading = at ?? (LEADING.has(kind) && reader.capital(head.first) ? head.last : undefined);
  if (leading !== undefined && !(at !== undefined && !reader.capital(at))) {
    const name = gazetteerHit(reader, leading);
    if (name !== undefined && ALONGSIDE.has(kind)) return undefined;
    if (name !== undefined && !spotHeads.has(kind))
      return { ...base, last: name.last, id: placeId(reader, name), own: [] };
    const last = runEnd(reader, leading);
    if (last > leading) return { ...base, last, own: formsOf(reader, leading, last) };
  }
  const first = TRAILING.has(kind) ? runStart(reader, head.first) : head.first;
  if (first === head.first) return undefined;
  return { first, last: head.last, proclitics: '', head: kind, own: formsOf(reader, first, head.first) };
}

/** `the capital Rabat`, `the Moroccan capital`, `Morocco's capital`. */
function readCapital(reader: NameReader, head: Hit): PlaceRead | undefined {
  const name = reader.hit(head.last, 'capital');
  const state = reader.before(head.first, 'nationality') ?? reader.before(head.first, 'country');
  const first = state?.first ?? head.first;
  const id = name?.id ?? state?.id;
  const base = { first, last: name?.last ?? head.last, proclitics: '', own: [], head: 'capital' as const };
  return id === undefined ? base : { ...base, id: capitalOf(id) };
}

function readState(reader: NameReader, head: Hit, kind: PlaceHead): PlaceRead | undefined {
  const nation = reader.before(head.first, 'nationality');
  if (reader.linked(head.last) !== undefined || head.enclitics !== '') return undefined;
  if (nation === undefined && !reader.article(head.first - 1)) return undefined;
  const base = { first: nation?.first ?? head.first, last: head.last, proclitics: '', own: [], head: kind };
  return nation === undefined ? base : { ...base, id: nation.id };
}

function runEnd(reader: NameReader, at: number): number {
  let last = at;
  while (
    last - at < LONGEST &&
    isPart(reader, last) &&
    reader.tokens[last]?.sentence === reader.tokens[at]?.sentence
  )
    last += 1;
  return last;
}

function runStart(reader: NameReader, at: number): number {
  let first = at;
  while (
    at - first < LONGEST &&
    isPart(reader, first - 1) &&
    reader.tokens[first - 1]?.sentence === reader.tokens[at]?.sentence
  )
    first -= 1;
  return first;
}

function isPart(reader: NameReader, at: number): boolean {
  const token = reader.tokens[at];
  if (
    !reader.capital(at) ||
    token === undefined ||
    reader.titleCase(at) ||
    reader.hit(at, 'nationality') !== undefined
  )
    return false;
  const opening = reader.document.sentences[token.sentence]?.first === at;
  return (
    !(opening && reader.known(at)) &&
    reader.hit(at, 'bodyName') === undefined &&
    !/['’]s$/.test(token.text) &&
    !isCalendar(reader, at)
  );
}

function isCalendar(reader: NameReader, at: number): boolean {
  return (
    reader.document.hitsAt[at]?.some(
      (h) => h.category === 'weekday' || h.category === 'month' || h.category === 'direction',
    ) ?? false
  );
}

function formsOf(reader: NameReader, first: number, last: number): readonly string[] {
  return reader.tokens
    .slice(first, last)
    .filter((t) => t.kind === 'word')
    .map((t) => t.form);
}
