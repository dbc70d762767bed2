import { namesOf } from '../logistic.js';
import type { Profile } from '../profile.js';
import { sharedCount } from '../shared-count.js';
import type { Figure } from './figures.js';

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How far apart two numbers are, as the logarithm of their ratio; from about a thousand times on it is all one. */
const farApart = 8;

const isEqual = (x: Figure, y: Figure): boolean =>
  x.min === y.min && x.max === y.max && x.slotId === y.slotId;

/**
 * What tells whether two figures of one slot count or measure the same thing, wherever they differ, by the names of the fitted
 * weights, and its places in a list. Chosen from some seventy by what helps on events left out.
 */
const PLACE = {
  ratio: 0,
  later: 1,
  otherTime: 2,
  context: 3,
  otherPlace: 4,
  sameSlot: 5,
  sameParty: 6,
  rareNumber: 7,
  rivals: 8,
  exact: 9,
} as const;

export type FigureFeatureName = keyof typeof PLACE;

/** The names of the features, in their order. */
export const figureFeatureNames: readonly FigureFeatureName[] = namesOf(PLACE);

/** The features of two figures, each of a claim, in the order of `figureFeatureNames`. Symmetric. */
export function figureFeaturesOf(a: Profile, x: Figure, b: Profile, y: Figure): Float64Array {
  const out = new Float64Array(figureFeatureNames.length);
  writeFigureFeatures(out, a, x, b, y);
  return out;
}

/** Writes them to a list. */
export function writeFigureFeatures(out: Float64Array, a: Profile, x: Figure, b: Profile, y: Figure): void {
  const places = a.places.length > 0 && b.places.length > 0;
  out[PLACE.ratio] = Math.min(Math.abs(x.size - y.size), farApart);
  out[PLACE.later] = Math.max(a.position, b.position);
  out[PLACE.otherTime] = flag(a.past !== b.past);
  out[PLACE.context] = a.context.of.cosine(a.context.list, b.context.list);
  out[PLACE.otherPlace] = flag(places && sharedCount(a.places, b.places) === 0);
  out[PLACE.sameSlot] = flag(x.slotId === y.slotId);
  out[PLACE.sameParty] = flag(sharedCount(a.parties, b.parties) > 0);
  out[PLACE.rareNumber] = isEqual(x, y) ? Math.min(x.rarity, y.rarity) : 0;
  out[PLACE.rivals] = Math.min(x.rivals, y.rivals);
  out[PLACE.exact] = flag(x.exact) + flag(y.exact);
}

/** Whether two figures can be of one slot: one fate or measure, one dimension, and one population where both name it. */
export const mayBeOneSlot = (x: Figure, y: Figure): boolean =>
  x.dimension === y.dimension && (x.slotId === y.slotId || (x.fateId === y.fateId && (!x.named || !y.named)));
