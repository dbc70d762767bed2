import { type FeatureName, featureNames, featuresOf } from './features.js';
import type { Profile } from './profile.js';
import fitted from './weights.json' with { type: 'json' };

const weights: Readonly<Record<FeatureName, number>> = fitted.weights;
const ordered = featureNames.map((name) => weights[name]);

/**
 * Probability that two claims are about one thing: a logistic regression over `featuresOf`, fitted by
 * `scripts/fit-alignment.mjs`.
 */
export function similarity(a: Profile, b: Profile): number {
  const features = featuresOf(a, b);
  let z = fitted.bias;
  for (let i = 0; i < ordered.length; i++) z += (ordered[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
