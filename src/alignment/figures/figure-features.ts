import { meets } from '../meets.js';

import type { Profile } from '../profile.js';
import { cosine } from '../terms.js';
import type { Figure } from './figures.js';

/** A figure with the claim that states it. */
export interface Told {
  readonly claim: Profile;
  readonly figure: Figure;
}

/** Two figures of one slot held against one another. */
export interface FigurePair {
  readonly a: Told;
  readonly b: Told;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Added to a number before its logarithm is taken, so that none is as good as the smallest. */
const NONE = 1e-9;

/** How far apart two numbers are, as the logarithm of their ratio; from about a thousand times on it is all one. */
const farApart = 8;

const isEqual = ({ figure: x }: Told, { figure: y }: Told): boolean =>
  x.min === y.min && x.max === y.max && x.slot === y.slot;

/**
 * What tells whether two figures of one slot count or measure the same thing, wherever they differ; the names are those
 * of the fitted weights. Chosen from some seventy by what helps on events left out.
 */
export const figureFeatures = {
  ratio: ({ a, b }) =>
    Math.min(
      Math.abs(Math.log(Math.abs(a.figure.amount) + NONE) - Math.log(Math.abs(b.figure.amount) + NONE)),
      farApart,
    ),
  later: ({ a, b }) => Math.max(a.claim.position, b.claim.position),
  otherTime: ({ a, b }) => flag(a.claim.past !== b.claim.past),
  context: ({ a, b }) => cosine(a.claim.context, b.claim.context),
  otherPlace: ({ a, b }) =>
    flag(a.claim.places.size > 0 && b.claim.places.size > 0 && !meets(a.claim.places, b.claim.places)),
  sameSlot: ({ a, b }) => flag(a.figure.slot === b.figure.slot),
  sameParty: ({ a, b }) => flag(meets(a.claim.parties, b.claim.parties)),
  rareNumber: ({ a, b }) => (isEqual(a, b) ? Math.min(a.figure.rarity, b.figure.rarity) : 0),
  rivals: ({ a, b }) => Math.min(a.figure.rivals, b.figure.rivals),
  exact: ({ a, b }) => flag(a.figure.exact) + flag(b.figure.exact),
} as const satisfies Readonly<Record<string, (pair: FigurePair) => number>>;

export type FigureFeatureName = keyof typeof figureFeatures;

/** The names of the features, in their order. */
export const figureFeatureNames = Object.keys(figureFeatures) as readonly FigureFeatureName[];

const inOrder: readonly ((pair: FigurePair) => number)[] = Object.values(figureFeatures);

/** The features of a pair of figures, in the order of `figureFeatureNames`. Symmetric. */
export function figureFeaturesOf(a: Told, b: Told): readonly number[] {
  const pair = { a, b };
  return inOrder.map((feature) => feature(pair));
}

/** Whether two figures can be of one slot: one fate or measure, one dimension, and one population where both name it. */
export const mayBeOneSlot = (x: Figure, y: Figure): boolean =>
  x.dimension === y.dimension && (x.slot === y.slot || (x.fate === y.fate && (!x.named || !y.named)));
