import type { PlaceHead } from '../../../concepts/places.js';

const heads = (...ids: readonly PlaceHead[]): ReadonlySet<PlaceHead> => new Set(ids);

/** What may follow the head of a place in Arabic depends on what it heads. */
export const placeHeads = {
  /** Heads that common nouns follow as often as names: منطقة الحادث, قاعدة البيانات. They take no definite word. */
  vague: heads('region', 'outskirts', 'base', 'border', 'coast', 'district', 'square', 'crossing', 'country'),
  /** Heads of what people live in, and name as they please: قرية صبارين, حي السلام. */
  settled: heads('village', 'town', 'camp', 'neighbourhood'),
  /** Settlements that are never made of what they are for: مخيم الإيواء is no name. */
  named: heads('village', 'town', 'neighbourhood', 'street'),
  /** Heads of what the gazetteer holds by name itself: جبال زاغروس is زاغروس. */
  natural: heads(
    'mountain',
    'river',
    'sea',
    'ocean',
    'lake',
    'gulf',
    'strait',
    'island',
    'desert',
    'peninsula',
    'valley',
  ),
  /** Heads of the edge of a place, which is read by itself after them. */
  edges: heads('outskirts', 'border', 'coast'),
  /** Heads that stand for a state by themselves when definite: المملكة. */
  alone: heads('kingdom', 'sultanate', 'country'),
  /** Heads whose unknown complement is likelier something else. */
  never: heads('border', 'coast', 'country', 'capital', 'republic', 'road'),
};
