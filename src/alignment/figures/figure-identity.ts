import { type Logistic, logistic } from '../logistic.js';
import type { Profile } from '../profile.js';
import {
  type FigureFeatureName,
  figureFeatureNames,
  figureFeatures,
  mayBeOneSlot,
  type Told,
} from './figure-features.js';
import fitted from './weights.json' with { type: 'json' };

/** The probability that two figures which can be of one slot count or measure the same thing. */
export type FigureScore = (a: Told, b: Told) => number;

/** The score with given weights, fitted by `scripts/fit-alignment.mjs`. */
export function figureScore(weights: Logistic<FigureFeatureName>): FigureScore {
  const score = logistic(weights, figureFeatureNames, figureFeatures);
  return (a, b) => score({ a, b });
}

/** The built-in score. */
export const builtInFigureScore: FigureScore = figureScore(fitted);

/**
 * The probability that two claims state one figure, that of their likeliest pair of figures; undefined where they have
 * none that can be of one slot.
 */
export function figureIdentity(
  a: Profile,
  b: Profile,
  score: FigureScore = builtInFigureScore,
): number | undefined {
  let best: number | undefined;
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (!mayBeOneSlot(x, y)) continue;
      const found = score({ claim: a, figure: x }, { claim: b, figure: y });
      if (best === undefined || found > best) best = found;
    }
  }
  return best;
}
