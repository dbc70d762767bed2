import { capitalOf } from '../../concepts/places.js';
import type { Hit } from '../../model/lexicon.js';
import type { NameReader } from './name-reader.js';

/** The longest gazetteer name at a token. */
export function gazetteerHit(reader: NameReader, at: number): Hit | undefined {
  let best: Hit | undefined;
  for (const category of ['capital', 'country', 'place'] as const) {
    const hit = reader.hit(at, category);
    if (hit !== undefined && (best === undefined || hit.last > best.last || prefers(reader, hit, best)))
      best = hit;
  }
  return best;
}

/** One word for a state and for another's capital (عمان): the one whose state the document speaks of. */
function prefers(reader: NameReader, hit: Hit, other: Hit): boolean {
  if (hit.last !== other.last || hit.category !== 'country' || other.category !== 'capital') return false;
  const speaks = (id: string) =>
    reader.document.hits.filter((h) => h.id === id && h.first !== hit.first && h.category === 'nationality')
      .length;
  return hit.id === other.id || speaks(hit.id) > speaks(other.id);
}

/** The place that a gazetteer name stands for: a capital goes by its state's id, and is another place. */
export function placeId(reader: NameReader, hit: Hit): string {
  const afterCapital = reader.before(hit.first, 'placeHead')?.id === 'capital';
  return hit.category === 'capital' || (afterCapital && hit.category === 'country')
    ? capitalOf(hit.id)
    : hit.id;
}
