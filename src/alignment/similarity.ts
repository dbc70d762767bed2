import { type FeatureName, featureNames, featuresOf } from './features.js';
import { type Profile, yearsClash } from './profile.js';
import fitted from './weights.json' with { type: 'json' };

const weights: Readonly<Record<FeatureName, number>> = fitted.weights;
const ordered = featureNames.map((name) => weights[name]);

/** Two counts of one population and fate are one fact, whatever the words around them. */
const SAME_FACT = 0.9;
/** Counts of different populations or fates are different facts, however alike the words. */
const OTHER_FACT = 0.05;

/**
 * Probability that two claims are about one thing: a logistic regression over `featuresOf`, fitted by
 * `scripts/fit-alignment.mjs`; where both state counts, the counts decide (`countFact`).
 */
export function similarity(a: Profile, b: Profile): number {
  const score = fittedScore(a, b);
  if (a.facts.size === 0 || b.facts.size === 0) return score;
  const shared = [...a.facts].some((f) => b.facts.has(f));
  if (!shared) return Math.min(score, OTHER_FACT);
  return inOneTime(a, b) ? Math.max(score, SAME_FACT) : Math.min(score, OTHER_FACT);
}

/** Neither is background to the other: both now, or both of one year. */
const inOneTime = (a: Profile, b: Profile): boolean => !yearsClash(a, b) && a.past === b.past;

function fittedScore(a: Profile, b: Profile): number {
  const features = featuresOf(a, b);
  let z = fitted.bias;
  for (let i = 0; i < ordered.length; i++) z += (ordered[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
