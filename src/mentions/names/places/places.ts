import type { PlaceHead } from '../../../concepts/places.js';
import type { Hit } from '../../../model/lexicon.js';
import type { PlaceDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { readArabicHead } from './arabic.js';
import { readEnglishHead } from './english.js';
import { gazetteerHit, type PlaceRead, placeId } from './gazetteer.js';
import { directionBefore, relationBefore } from './relation.js';

/** Reads the places of a document that no other name holds (`taken`). Linear. */
export function findPlaces(reader: NameReader, taken: ReadonlySet<number>): readonly PlaceDraft[] {
  const found: PlaceDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    if (index < free || taken.has(index)) continue;
    const read = readPlace(reader, index);
    if (read === undefined || overlaps(read, taken, free)) continue;
    found.push(drawn(reader, read));
    free = read.last;
  }
  return found.map((place, i) => ({ ...place, within: containers(reader, place, found[i + 1]) }));
}

/** Heads after a gazetteer name that leave it the same place. */
const SETTLED: ReadonlySet<PlaceHead> = new Set<PlaceHead>([
  'city',
  'town',
  'village',
  'province',
  'state',
  'district',
]);

function readPlace(reader: NameReader, at: number): PlaceRead | undefined {
  const head = reader.hit(at, 'placeHead');
  const name = gazetteerHit(reader, at);
  if (head !== undefined && (name === undefined || name.last <= head.last)) {
    const headed = reader.arabic ? readArabicHead(reader, head) : readEnglishHead(reader, head);
    if (headed !== undefined) return headed;
  }
  if (name === undefined) return undefined;
  const tail =
    reader.arabic || name.id.startsWith('XX/') || name.category === 'country'
      ? undefined
      : headAfter(reader, name.last);
  return {
    ...ranged(name, reader),
    id: placeId(reader, name),
    own: [],
    ...(tail && { head: tail.id as PlaceHead, last: tail.last }),
  };
}

/** `Hasakeh province`, `Rabat airport`. */
function headAfter(reader: NameReader, at: number): Hit | undefined {
  const head = reader.hit(at, 'placeHead');
  return head !== undefined && head.enclitics === '' && SETTLED.has(head.id as PlaceHead) ? head : undefined;
}

/** A gazetteer phrase may start with a preposition (في مالي), which is no part of the name. */
function ranged(hit: Hit, reader: NameReader): PlaceRead {
  const lead = reader.document.hitsAt[hit.first]?.find(
    (h) => h.category === 'preposition' && h.last < hit.last,
  );
  return { first: lead?.last ?? hit.first, last: hit.last, proclitics: lead ? '' : hit.proclitics, own: [] };
}

function overlaps(read: PlaceRead, taken: ReadonlySet<number>, free: number): boolean {
  if (read.first < free) return true;
  for (let at = read.first; at < read.last; at++) if (taken.has(at)) return true;
  return false;
}

/** Adds direction and relation: the words before a place that say how a claim lies to it. */
function drawn(reader: NameReader, read: PlaceRead): PlaceDraft {
  const direction = directionBefore(reader, read.first);
  const first = direction?.first ?? read.first;
  const proclitics = direction?.proclitics ?? read.proclitics;
  const relation = relationBefore(reader, first, proclitics);
  return {
    kind: 'place',
    ...read,
    core: read.first,
    first,
    proclitics,
    within: [],
    ...(direction && { direction: direction.direction }),
    ...(relation !== undefined && { relation }),
  };
}

/** The next place contains this one where only `in`, a comma or nothing stands between them: قرية كذا بمحافظة كذا. */
function containers(reader: NameReader, place: PlaceDraft, next: PlaceDraft | undefined): readonly string[] {
  if (next?.id === undefined || next.id === place.id || next.first - place.last > 1) return [];
  if (next.first > place.last) {
    const between = reader.tokens[place.last];
    const isIn =
      reader.document.hitsAt[place.last]?.some((h) => h.category === 'preposition' && h.id === 'in') ?? false;
    const comma = place.id === undefined || place.id.startsWith(`${next.id}/`);
    if (!isIn && !(comma && /^[,،]$/.test(between?.text ?? ''))) return [];
  } else if (!/ب/.test(next.proclitics)) return [];
  return [next.id];
}
