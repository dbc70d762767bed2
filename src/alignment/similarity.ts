import { areContrary, areOfOneKind, areOpposed } from '../concepts/family.js';
import { type FeatureName, featureNames, featuresOf } from './features.js';
import { haveOneJourney, haveOneRow, haveOneVoyage, type Profile, yearsClash } from './profile.js';
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

/** Whether two claims that lead their reports say opposite things of one subject, by their predicates or by another event word. */
function areOpposedLeads(a: Profile, b: Profile): boolean {
  if (
    !a.headline ||
    !b.headline ||
    !inOneTime(a, b) ||
    !(haveContraryPredicates(a, b) || nameOpposites(a, b))
  )
    return false;
  const shared = [...a.topic].filter((stem) => b.topic.has(stem)).length;
  return shared > 0 && shared / Math.min(a.topic.size, b.topic.size) >= ONE_SUBJECT;
}

function haveContraryPredicates(a: Profile, b: Profile): boolean {
  if (a.concept === undefined || b.concept === undefined) return false;
  if (a.concept === b.concept) return a.negated !== b.negated;
  return a.negated === b.negated && areOpposed(a.concept, b.concept);
}

/** Whether each names an event that the other does not name, and the two are opposites. */
function nameOpposites(a: Profile, b: Profile): boolean {
  const own = (x: Profile, y: Profile): readonly string[] =>
    [...x.concepts].filter((c) => ![...y.concepts].some((d) => areOfOneKind(c, d)));
  const others = own(b, a);
  return others.length > 0 && own(a, b).some((x) => others.some((y) => areContrary(x, y)));
}

/** An act of one earlier year is one act: reports look back on few of a kind. */
const DATED_ACT = 0.5;

/** Whether two claims tell one kind of act of one earlier year, and do not give it to different actors. */
function isDatedAct(a: Profile, b: Profile): boolean {
  if (a.concept === undefined || a.concept !== b.concept || a.negated !== b.negated) return false;
  if (!a.past || !b.past || a.year === undefined || a.year !== b.year || yearsClash(a, b)) return false;
  return a.agents.size === 0 || b.agents.size === 0 || [...a.agents].some((key) => b.agents.has(key));
}

/** That an act did not come about is said of the act that the others tell of. */
const DENIED_ACT = 0.65;

/** A visit of somebody to a state, and his arrival there, are most likely one journey. */
const ONE_JOURNEY = 0.55;

const isJourneyOfOne = (a: Profile, b: Profile): boolean =>
  a.concept !== b.concept && inOneTime(a, b) && haveOneJourney(a, b);

/** Where the plane of which reports on one event speak was bound is one question. */
const ONE_VOYAGE = 0.5;

/** Whether the cause of what happened is known is one question. */
const ONE_CAUSE = 0.65;
/** Concepts of a clause on a cause that do not say of what it is the cause. */
const OF_CAUSES: ReadonlySet<string> = new Set(['cause', 'be-known', 'be-unknown', 'return', 'happen']);

const speaksOfCause = ({ concept, concepts }: Profile): boolean =>
  (concept === 'be-known' || concept === 'be-unknown') && concepts.has('cause');

/** Whether both say whether a cause is known, and not of two events that have nothing to do with one another. */
function haveOneCause(a: Profile, b: Profile): boolean {
  if (!speaksOfCause(a) || !speaksOfCause(b) || !inOneTime(a, b)) return false;
  const [xs, ys] = [a, b].map(({ concepts }) => [...concepts].filter((c) => !OF_CAUSES.has(c)));
  if (xs === undefined || ys === undefined || xs.length === 0 || ys.length === 0) return true;
  return xs.some((x) => ys.some((y) => x === y || a.relations(x, y).related));
}

/** Who of the same states did a thing first is one question. */
const ONE_ROW = 0.55;

/** A claim told again stands with that which told it first. */
const TOLD_AGAIN = 0.7;

const isToldAgain = (a: Profile, b: Profile): boolean =>
  a.retold !== b.retold && a.sourceId === b.sourceId && a.words === b.words && a.concept === b.concept;

/** Where one of two claims names no actor, their words must make it so likely that the act is one. */
const LIKELY = 0.2;

/** Whether one tells again, in the negative, an act that the other gives to the same actor, or to one that it does not name. */
function isDeniedAct(a: Profile, b: Profile, likely: number): boolean {
  if (!(a.retold || b.retold) || a.concept === undefined || a.concept !== b.concept) return false;
  if (a.negated === b.negated || yearsClash(a, b)) return false;
  const open = a.agents.size === 0 || b.agents.size === 0;
  return open ? likely >= LIKELY : [...a.agents].some((key) => b.agents.has(key));
}

/**
 * Probability that two claims are about one thing: a logistic regression over `featuresOf`, fitted by
 * `scripts/fit-alignment.mjs`; where both state counts, the counts decide (`countFact`).
 */
export function similarity(a: Profile, b: Profile): number {
  const fittedly = fittedScore(a, b);
  const opposed = areOpposedLeads(a, b);
  const typed = Math.max(
    opposed ? OPPOSED_LEADS : 0,
    isDatedAct(a, b) ? DATED_ACT : 0,
    isDeniedAct(a, b, fittedly) ? DENIED_ACT : 0,
    isJourneyOfOne(a, b) ? ONE_JOURNEY : 0,
    isToldAgain(a, b) ? TOLD_AGAIN : 0,
    haveOneVoyage(a, b) && inOneTime(a, b) ? ONE_VOYAGE : 0,
    haveOneCause(a, b) ? ONE_CAUSE : 0,
    haveOneRow(a, b) && inOneTime(a, b) ? ONE_ROW : 0,
  );
  const score = Math.max(fittedly, typed);
  if (a.facts.size === 0 || b.facts.size === 0 || (opposed && haveOneNumber(a, b))) return score;
  if (!shareFact(a, b)) return Math.min(score, OTHER_FACT);
  return inOneTime(a, b) ? Math.max(score, SAME_FACT) : Math.min(score, OTHER_FACT);
}

function shareFact(a: Profile, b: Profile): boolean {
  for (const fact of a.facts) if (b.facts.has(fact)) return true;
  return false;
}

/** Whether both give one number: of seven arrested and seven released, it is the fate that differs. */
const haveOneNumber = (a: Profile, b: Profile): boolean =>
  a.quantities.some((x) =>
    b.quantities.some((y) => x.min !== undefined && x.min === y.min && x.max === y.max),
  );

/** Neither is background to the other: both now, or both of one year. */
const inOneTime = (a: Profile, b: Profile): boolean => !yearsClash(a, b) && a.past === b.past;

function fittedScore(a: Profile, b: Profile): number {
  const features = featuresOf(a, b);
  let z = fitted.bias;
  for (let i = 0; i < ordered.length; i++) z += (ordered[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
