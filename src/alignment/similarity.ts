import { lists } from '../concepts/traits.js';
import { featureNames, features } from './features.js';
import { figureIdentity } from './figures/figures.js';
import { logistic } from './logistic.js';
import { pairOf } from './pair.js';
import type { Profile } from './profile.js';
import { typedEvidence } from './typed-evidence.js';
import fitted from './weights.json' with { type: 'json' };

const fittedScore = logistic(fitted, featureNames, features);

/** Contents that have nothing to do with one another: under every bar at which claims join. */
const OTHER_CONTENTS = 0.05;

/**
 * Probability that two claims are about one thing: a logistic regression over `featuresOf`, fitted by
 * `scripts/fit-alignment.mjs`, or what they state alone, where that says more: facts that are numbers are as surely one as the
 * numbers are.
 */
export function similarity(a: Profile, b: Profile): number {
  const figure = figureIdentity(a, b);
  const fact = figure !== undefined && statesFact(a) && statesFact(b) ? figure : 0;
  const score = Math.max(fittedScore(pairOf(a, b, figure)), typedEvidence(a, b), fact);
  // Most pairs are less likely anyway.
  return score > OTHER_CONTENTS && haveOtherContents(a, b) ? OTHER_CONTENTS : score;
}

/** Whether a claim states how many something befell. */
const statesFact = ({ figures }: Profile): boolean => figures.some(({ fact }) => fact !== '');

const listsContents = (concept: string): boolean => lists(concept) !== undefined;

/** Whether both only say that something is allowed, covered or aimed at, and name events that have nothing to do with one another. */
function haveOtherContents(a: Profile, b: Profile): boolean {
  if (
    a.concept === undefined ||
    b.concept === undefined ||
    !listsContents(a.concept) ||
    !listsContents(b.concept)
  )
    return false;
  const [xs, ys] = [a, b].map(({ concepts }) => [...concepts].filter((c) => !listsContents(c)));
  if (xs === undefined || ys === undefined || xs.length === 0 || ys.length === 0) return false;
  return !xs.some((x) => ys.some((y) => x === y || a.areKin(x, y)));
}
