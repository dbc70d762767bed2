import { AT, type Facts, factOf, HAS, mayShareSlot } from './facts.js';
import { featureNames, writeFeatures } from './features.js';
import { figureIdentity } from './figures/figures.js';
import { logistic } from './logistic.js';
import type { Profile } from './profile.js';
import { typedEvidence } from './typed-evidence.js';
import fitted from './weights.json' with { type: 'json' };

const fittedScore = logistic(fitted, featureNames);
/** Room for the features of the pair that is looked at. */
const pair = new Float64Array(featureNames.length);

/** Contents that have nothing to do with one another: under every bar at which claims join. */
const OTHER_CONTENTS = 0.05;

/** What both need to have for one kind of evidence that they state alone. */
const BOTH = HAS.headline | HAS.past | HAS.hour | HAS.journeys | HAS.answers | HAS.row | HAS.measure;
/** What is enough in one of them. */
const EITHER = HAS.retold | HAS.spared;

/**
 * Probability that two claims, by index, are about one thing: a logistic regression over `featuresOf`, fitted by
 * `scripts/fit-alignment.mjs`, or what they state alone, where that says more: facts that are numbers are as surely one as the
 * numbers are. Symmetric.
 */
export function similarity(facts: Facts, a: number, b: number): number {
  const { profiles } = facts;
  const hasA = factOf(facts, a, AT.has);
  const hasB = factOf(facts, b, AT.has);
  const have = hasA & hasB;
  const figure =
    (have & HAS.figures) !== 0 && mayShareSlot(facts, a, b)
      ? figureIdentity(profiles[a], profiles[b])
      : undefined;
  writeFeatures(pair, facts, a, b, figure);
  let score = fittedScore(pair);
  if (figure !== undefined && figure > score && statesFact(profiles[a]) && statesFact(profiles[b]))
    score = figure;
  // Most pairs have nothing that could speak for them by itself.
  if (
    (have & BOTH) !== 0 ||
    ((hasA | hasB) & EITHER) !== 0 ||
    factOf(facts, a, AT.copied) === factOf(facts, b, AT.copied) ||
    factOf(facts, a, AT.undated) === factOf(facts, b, AT.undated)
  )
    score = Math.max(score, typedEvidence(profiles[a], profiles[b]));
  return score > OTHER_CONTENTS && (have & HAS.contents) !== 0 && haveOtherContents(profiles[a], profiles[b])
    ? OTHER_CONTENTS
    : score;
}

/** Whether a claim states how many something befell. */
const statesFact = (claim: Profile | undefined): boolean =>
  claim?.figures.some(({ fact }) => fact !== '') ?? false;

/** Whether both only say that something is allowed, covered or aimed at, and name events that have nothing to do with one another. */
function haveOtherContents(a: Profile | undefined, b: Profile | undefined): boolean {
  const [xs, ys] = [a?.contents ?? [], b?.contents ?? []];
  if (xs.length === 0 || ys.length === 0) return false;
  return !xs.some((x) => ys.some((y) => x === y || a?.kinship.areKin(x, y)));
}
