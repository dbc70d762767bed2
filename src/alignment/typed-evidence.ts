import { isGeneral, whyOf } from '../concepts/traits.js';
import { yearsClash } from '../concepts/years-clash.js';
import { meets } from '../model/meets.js';
import { LOCAL } from './claim-times.js';
import { areDatedOnce } from './dated-once.js';
import { isOnlyAnswer, shareOnlyFigure } from './figures/figures.js';
import { haveOneJourney } from './journeys.js';
import { areOneMeasure } from './one-measure.js';
import { areOpposedLeads } from './opposed-leads.js';
import { inOneTime, type Profile } from './profile.js';
import { sharedCount } from './shared-count.js';

/*
 * How likely each makes it by itself that two claims are about one thing. Set by hand and not fitted, since gold has few of
 * each: all stand over the bar at which clusters join (`SURE`), so that two claims that nothing else parts come together,
 * and under what counts of one population say; those that can be taken for another thing more easily stand lower.
 */

/** A sentence that two reports print word for word says one thing in both, however common its words are. */
const ONE_SENTENCE = 0.97;

/** Leads that say opposite things of one subject speak of one thing: why else would both lead with it. */
const OPPOSED_LEADS = 0.65;
/**
 * Headlines, or briefs of few sentences, that do so say hardly anything else: whatever their other words, a part of the one
 * is no nearer to the other. Of whole reports a hundredth of align P is lost so.
 */
const OPPOSED_BRIEFS = 0.97;

function ofOpposedLeads(a: Profile, b: Profile): number {
  if (!areOpposedLeads(a, b)) return 0;
  return a.hasBody || b.hasBody ? OPPOSED_LEADS : OPPOSED_BRIEFS;
}

/** An act of one earlier year is one act: reports look back on few of a kind. */
const DATED_ACT = 0.5;

/** Whether two claims tell one kind of act of one earlier year, and do not give it to different actors. */
function isDatedAct(a: Profile, b: Profile): boolean {
  if (!a.past || !b.past) return false;
  if (a.concept === undefined || a.concept !== b.concept || a.negated !== b.negated) return false;
  if (a.year === undefined || a.year !== b.year || yearsClash(a, b)) return false;
  return a.agents.size === 0 || b.agents.size === 0 || meets(a.agents, b.agents);
}

/** Acts of one kind, or of kinds that can tell one thing, at one hour are one act. */
const ONE_HOUR = 0.55;

const areOfOneHour = (a: Profile, b: Profile): boolean =>
  a.hour !== undefined &&
  b.hour !== undefined &&
  a.hour.clock === b.hour.clock &&
  (a.hour.zone === b.hour.zone || a.hour.zone === LOCAL || b.hour.zone === LOCAL) &&
  a.act !== undefined &&
  b.act !== undefined &&
  (a.act === b.act || a.kinship.areKin(a.act, b.act));

/** That an act did not come about is said of the act that the others tell of. */
const DENIED_ACT = 0.65;

/** A visit of somebody to a state, and his arrival there, are most likely one journey. */
const ONE_JOURNEY = 0.55;

const isJourneyOfOne = (a: Profile, b: Profile): boolean =>
  haveOneJourney(a, b) && a.concept !== b.concept && isRanked(a) === isRanked(b) && inOneTime(a, b);

/** Whether it says the how manieth of its kind the event is: that it is the first is another point than that it took place. */
const isRanked = ({ roles }: Profile): boolean => roles.has('order');

/** One thing comes once to what two sources tell of it in the same words, on whatever days. */
const DATED_ONCE = 0.65;

/** What is asked once of an event is answered of one thing. */
const ONE_QUESTION = 0.65;

/** Two briefs that each give one number of a kind give that of the event, whatever their other words. */
const ONLY_FIGURE = 0.85;

/** Questions that are asked of each event by itself. */
const OF_AN_EVENT: ReadonlySet<string> = new Set(['cause', 'when']);

/** Whether both answer one question of the event, what is asked of one being answered of that. */
function shareAnswer(a: Profile, b: Profile): boolean {
  if (a.answers.size === 0 || b.answers.size === 0) return false;
  for (const key of a.answers)
    if (!isOnlyAnswer(key) && b.answers.has(key) && (!OF_AN_EVENT.has(key) || nameOneEvent(a, b)))
      return true;
  return false;
}

/** Whether they do not name two events that have nothing to do with one another. */
function nameOneEvent(a: Profile, b: Profile): boolean {
  const [xs, ys] = [a, b].map(({ concepts }) =>
    [...concepts].filter((c) => whyOf(c) === undefined && !isGeneral(c)),
  );
  if (xs === undefined || ys === undefined || xs.length === 0 || ys.length === 0) return true;
  const { idOf, areKin } = a.kinship;
  return xs.some((x) => ys.some((y) => x === y || areKin(idOf(x), idOf(y))));
}

/** That nobody was killed is said of the happening in which another counts the killed. */
const NONE_AGAINST_SOME = 0.65;

function countsNone({ spared }: Profile, { suffered }: Profile): boolean {
  if (spared.length === 0 || suffered.size === 0) return false;
  return spared.some((fate) => suffered.has(fate));
}

/** Whether one says that a fate befell nobody of which the other counts some, and neither names places that the other does not. */
const areNoneAgainstSome = (a: Profile, b: Profile): boolean =>
  (countsNone(a, b) || countsNone(b, a)) &&
  inOneTime(a, b) &&
  (a.places.length === 0 || b.places.length === 0 || sharedCount(a.places, b.places) > 0);

/** Who of the same states did a thing first is one question. */
const ONE_ROW = 0.55;

/** One measure of one thing, each said in passing: there is one, however it is given. */
const ONE_MEASURE = 0.75;

/** A claim told again stands with that which told it first. */
const TOLD_AGAIN = 0.7;

const isToldAgain = (a: Profile, b: Profile): boolean =>
  a.retold !== b.retold && a.sourceId === b.sourceId && a.words === b.words && a.concept === b.concept;

/** Where one of two claims names no actor, few others may tell of such an act (0 to 1): about one in three of a dozen claims. */
const RARE = 0.5;

/** Whether one tells again, in the negative, an act that the other gives to the same actor, or to one that it does not name. */
function isDeniedAct(a: Profile, b: Profile): boolean {
  if (!(a.retold || b.retold) || a.concept === undefined || a.concept !== b.concept) return false;
  if (a.negated === b.negated || yearsClash(a, b)) return false;
  const open = a.agents.size === 0 || b.agents.size === 0;
  return open ? a.conceptRarity >= RARE : meets(a.agents, b.agents);
}

/** Whether both put two states in order, of one kind of act. */
function haveOneRow(a: Profile, b: Profile): boolean {
  if (a.row.size < 2 || b.row.size < 2 || a.concept === undefined || a.concept !== b.concept) return false;
  return [...a.row].filter((key) => b.row.has(key)).length > 1;
}

/**
 * The probability that two claims are about one thing by what they state alone, whatever their words: 0 where nothing
 * speaks for it.
 */
export function typedEvidence(a: Profile | undefined, b: Profile | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.copied === b.copied) return ONE_SENTENCE;
  return Math.max(
    ofOpposedLeads(a, b),
    isDatedAct(a, b) ? DATED_ACT : 0,
    isDeniedAct(a, b) ? DENIED_ACT : 0,
    areOfOneHour(a, b) && inOneTime(a, b) ? ONE_HOUR : 0,
    isJourneyOfOne(a, b) ? ONE_JOURNEY : 0,
    shareAnswer(a, b) && inOneTime(a, b) ? ONE_QUESTION : 0,
    shareOnlyFigure(a, b) && inOneTime(a, b) ? ONLY_FIGURE : 0,
    areDatedOnce(a, b) ? DATED_ONCE : 0,
    isToldAgain(a, b) ? TOLD_AGAIN : 0,
    areOneMeasure(a, b) ? ONE_MEASURE : 0,
    areNoneAgainstSome(a, b) ? NONE_AGAINST_SOME : 0,
    haveOneRow(a, b) && inOneTime(a, b) ? ONE_ROW : 0,
  );
}
