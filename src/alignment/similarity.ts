import { areOpposed } from '../concepts/family.js';
import { type FeatureName, featureNames, featuresOf } from './features.js';
import { type Profile, yearsClash } from './profile.js';
import fitted from './weights.json' with { type: 'json' };

const weights: Readonly<Record<FeatureName, number>> = fitted.weights;
const ordered = featureNames.map((name) => weights[name]);

/** Two counts of one population and fate are one fact, whatever the words around them. */
const SAME_FACT = 0.9;
/** Counts of different populations or fates are different facts, however alike the words. */
const OTHER_FACT = 0.05;

/** Leads that say opposite things of one subject speak of one thing: why else would both lead with it. */
const OPPOSED_LEADS = 0.65;
/** Share of the shorter one's words around the predicate that two leads on one subject have in common. */
const ONE_SUBJECT = 0.3;

/** Whether two claims that lead their reports say opposite things of one subject. */
function areOpposedLeads(a: Profile, b: Profile): boolean {
  if (!a.headline || !b.headline || a.concept === undefined || b.concept === undefined || !inOneTime(a, b))
    return false;
  const contrary =
    a.concept === b.concept
      ? a.negated !== b.negated
      : a.negated === b.negated && areOpposed(a.concept, b.concept);
  if (!contrary) return false;
  const shared = [...a.topic].filter((stem) => b.topic.has(stem)).length;
  return shared > 0 && shared / Math.min(a.topic.size, b.topic.size) >= ONE_SUBJECT;
}

/**
 * Probability that two claims are about one thing: a logistic regression over `featuresOf`, fitted by
 * `scripts/fit-alignment.mjs`; where both state counts, the counts decide (`countFact`).
 */
export function similarity(a: Profile, b: Profile): number {
  const fittedly = fittedScore(a, b);
  const score = areOpposedLeads(a, b) ? Math.max(fittedly, OPPOSED_LEADS) : fittedly;
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
