import { fateCounted } from '../concepts/counting.js';
import { lists } from '../concepts/traits.js';
import { type FeatureName, featureNames, featuresOf } from './features.js';
import { meets } from './meets.js';
import { areOpposedLeads } from './opposed-leads.js';
import { inOneTime, type Profile } from './profile.js';
import { typedEvidence } from './typed-evidence.js';
import fitted from './weights.json' with { type: 'json' };

const weights: Readonly<Record<FeatureName, number>> = fitted.weights;
const ordered = featureNames.map((name) => weights[name]);

/** Two counts of one population and fate are one fact, whatever the words around them: surer than any words make it. */
const SAME_FACT = 0.9;
/** Counts of different populations or fates are different facts, however alike the words: under every bar at which claims join. */
const OTHER_FACT = 0.05;

/**
 * Probability that two claims are about one thing: a logistic regression over `featuresOf`, fitted by
 * `scripts/fit-alignment.mjs`; where both state counts, the counts decide (`countFact`).
 */
export function similarity(a: Profile, b: Profile): number {
  const score = Math.max(fittedScore(a, b), typedEvidence(a, b));
  if (haveOtherContents(a, b)) return Math.min(score, OTHER_FACT);
  if (a.facts.size === 0 || b.facts.size === 0) return score;
  if (haveOneNumber(a, b) && areOpposedLeads(a, b)) return score;
  if (!meets(a.facts, b.facts) && !shareFigure(a, b)) return Math.min(score, OTHER_FACT);
  return inOneTime(a, b) ? Math.max(score, SAME_FACT) : Math.min(score, OTHER_FACT);
}

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
  return !xs.some((x) => ys.some((y) => x === y || a.relations(x, y).related));
}

/** An exact number of one fate that is no smaller than this is hardly met twice: of smaller ones an event tells many. */
const RARE_FIGURE = 10;

/** Whether both give one exact number for one fate, though they name those counted differently: 77 soldiers, 77 people. */
const shareFigure = (a: Profile, b: Profile): boolean =>
  a.quantities.some(
    (x) =>
      x.min !== undefined &&
      x.min === x.max &&
      x.min >= RARE_FIGURE &&
      a.facts.has(x.slot) &&
      b.quantities.some(
        (y) =>
          b.facts.has(y.slot) &&
          y.min === x.min &&
          y.max === x.max &&
          fateCounted(y.slot) === fateCounted(x.slot),
      ),
  );

/** Whether both give one number: of seven arrested and seven released, it is the fate that differs. */
const haveOneNumber = (a: Profile, b: Profile): boolean =>
  a.quantities.some((x) =>
    b.quantities.some((y) => x.min !== undefined && x.min === y.min && x.max === y.max),
  );

function fittedScore(a: Profile, b: Profile): number {
  const features = featuresOf(a, b);
  let z = fitted.bias;
  for (let i = 0; i < ordered.length; i++) z += (ordered[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
