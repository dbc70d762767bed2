import { capitalOf, type PlaceHead } from '../../../concepts/places.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';

/** What a head, or the gazetteer, gives of a place: its range, and its id or own words. */
export interface PlaceRead {
  readonly first: number;
  readonly last: number;
  readonly proclitics: string;
  readonly id?: string;
  readonly own: readonly string[];
  readonly head?: PlaceHead;
  /** The town whose name an airport bears, by gazetteer id. */
  readonly town?: string;
}

/** The longest gazetteer name at a token. */
export function gazetteerHit(reader: NameReader, at: number): Hit | undefined {
  const hits = [reader.hit(at, 'capital'), reader.hit(at, 'country'), reader.hit(at, 'place')].flatMap((h) =>
    h ? [h] : [],
  );
  return hits.reduce<Hit | undefined>(
    (best, h) => (best === undefined || h.last > best.last || prefers(reader, h, best) ? h : best),
    undefined,
  );
}

/** One word for a state and for another's capital (عمان): the one whose state the document speaks of. */
function prefers(reader: NameReader, hit: Hit, other: Hit): boolean {
  if (hit.last !== other.last || hit.category !== 'country' || other.category !== 'capital') return false;
  const speaks = (id: string) =>
    reader.document.hits.filter((h) => h.id === id && h.first !== hit.first && h.category === 'nationality')
      .length;
  return hit.id === other.id || speaks(hit.id) > speaks(other.id);
}

export function placeId(reader: NameReader, hit: Hit): string {
  const afterCapital = reader.before(hit.first, 'placeHead')?.id === 'capital';
  return hit.category === 'capital' || (afterCapital && hit.category === 'country')
    ? capitalOf(hit.id)
    : hit.id;
}
