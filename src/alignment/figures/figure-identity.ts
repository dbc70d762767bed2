import { type Logistic, logistic } from '../logistic.js';
import type { Profile } from '../profile.js';
import {
  type FigureFeatureName,
  figureFeatureNames,
  mayBeOneSlot,
  writeFigureFeatures,
} from './figure-features.js';
import type { Figure } from './figures.js';
import fitted from './weights.json' with { type: 'json' };

/** The probability that two figures which can be of one slot, each of a claim, count or measure the same thing. */
export type FigureScore = (a: Profile, x: Figure, b: Profile, y: Figure) => number;

/** The score with given weights, fitted by `scripts/fit-alignment.mjs`. */
export function figureScore(weights: Logistic<FigureFeatureName>): FigureScore {
  const score = logistic(weights, figureFeatureNames);
  /** Room for the features of the pair that is looked at. */
  const pair = new Float64Array(figureFeatureNames.length);
  return (a, x, b, y) => {
    writeFigureFeatures(pair, a, x, b, y);
    return score(pair);
  };
}

/** The built-in score. */
export const builtInFigureScore: FigureScore = figureScore(fitted);

/**
 * The probability that two claims state one figure, that of their likeliest pair of figures; undefined where they have
 * none that can be of one slot.
 */
export function figureIdentity(
  a: Profile | undefined,
  b: Profile | undefined,
  score: FigureScore = builtInFigureScore,
): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  let best: number | undefined;
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (!mayBeOneSlot(x, y)) continue;
      const found = score(a, x, b, y);
      if (best === undefined || found > best) best = found;
    }
  }
  return best;
}
