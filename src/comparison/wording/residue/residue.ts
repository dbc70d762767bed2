import { areRelated } from '../../../concepts/lineage.js';
import { awaits, happensOnce, movesValue } from '../../../concepts/traits.js';
import { hasBody } from '../../../grammar/has-body.js';
import { isTensed } from '../../../grammar/verb-forms.js';
import type { Document } from '../../../model/document.js';
import type { AgreementDraft, DifferenceDraft, Finding } from '../../../model/finding.js';
import { flatMap } from '../../../model/flat-map.js';
import { namesSpeaker } from '../../../model/names-speaker.js';
import type { RuleId } from '../../../model/rules.js';
import type { Slot } from '../../../schema/types.js';
import { areConverse } from '../../converse.js';
import type { Member } from '../../member.js';
import { areOneNumberOfTwo, overlap, type Range, rangeOf, widened } from '../../quantities/quantities.js';
import { claimWords } from '../claim-words.js';
import { counts, parts } from '../parts.js';
import { isTakenBack } from '../undoing.js';
import { agreementsOf } from './agreements-of.js';
import type { Replacement } from './diff-words.js';
import { exchangedAcross, exchangedIn } from './exchanged.js';
import { gather, type Tale } from './gather.js';
import { isAlone } from './left-over.js';
import { LEAST_SHARED, likeness, type Pair, pairsOf } from './pairs.js';
import { ruleOf } from './rule-of.js';
import { ruleOfAdded } from './rule-of-added.js';
import { senseOfHit } from './sense-of-hit.js';
import { areOfDoers, areSaidToBeAlone, areSoleHolders } from './sole-holders.js';
import { isNumeric, type Word } from './words.js';

export { type LeftWords, leftWords } from './left-words.js';

const OPEN = 'substituted-open' satisfies RuleId;

/** So much of the longer claim, that nothing but small things can be said by the one alone. */
export const CLOSE = 0.75;

/**
 * What the words of near copies say beside what the comparators found: words put for others, words that take back,
 * restrict or doubt; and where none are left over, that the two agree.
 */
export function withResidue(members: readonly Member[], found: Finding): Finding {
  const pairs = pairsOf(members);
  const tales = flatMap(
    pairs.filter((pair) => pair.rest.shared >= LEAST_SHARED),
    (pair) => talesOf(pair, members),
  );
  const loose = new Set(tales.filter(isLoose));
  const untold = tales.filter((tale) => !loose.has(tale) && !found.differences.some((d) => isTold(tale, d)));
  const kept = found.differences.filter((d) => !untold.some((tale) => saysMore(tale, d)));
  const other = pairsIn(tales);
  const otherwise = new Set(pairs.filter(({ a, b }) => areOneNumberOfTwo(a, b)));
  const same = pairs.filter(
    (pair) =>
      pair.rest.share >= CLOSE &&
      pair.rest.shared >= LEAST_SHARED &&
      !other.has(pair) &&
      !otherwise.has(pair) &&
      !areBeforeAndAfter(pair) &&
      !leaveTwoNumbers(pair) &&
      !kept.some((d) => counts(d) && parts(d, pair.a, pair.b)),
  );
  const ofOthers = pairsIn(loose);
  const apart = pairs.filter(
    (pair) => pair.rest.shared < LEAST_SHARED || ofOthers.has(pair) || otherwise.has(pair),
  );
  return {
    agreements: [
      ...found.agreements.filter((one) => !apart.some((pair) => holds(one, pair))),
      ...agreementsOf(same),
    ],
    differences: [...kept, ...gather(untold)],
  };
}

/** Whether the one claim only waits for what the other tells: the deal needs approval, the deal was approved. */
const areBeforeAndAfter = ({ a, b }: Pair): boolean => waitsFor(a, b) || waitsFor(b, a);

function waitsFor({ claim: { predicate }, document }: Member, { claim }: Member): boolean {
  const { concept } = claim.predicate;
  if (concept === undefined || awaits(concept) || !awaits(predicate.concept)) return false;
  return document.hitsAt
    .slice(predicate.token + 1, predicate.token + AWAITED)
    .some((hits) => hits.some((h) => h.category === 'concept' && !isTensed(h) && areRelated(h.id, concept)));
}

/** Whether numbers are left over on both sides, wherever they stand: the army killed 12, soldiers were killed, 4 of them. */
const leaveTwoNumbers = ({ rest: { added } }: Pair): boolean =>
  added.some(({ left }) => left.some(isNumeric)) && added.some(({ right }) => right.some(isNumeric));

/** What is waited for is named so near behind: needs the *approval* of, بحاجة إلى موافقة. */
const AWAITED = 5;

const pairsIn = (tales: Iterable<Tale>): ReadonlySet<Pair> => new Set(Array.from(tales, ({ pair }) => pair));

/** Whether an agreement is that of two claims and no more. */
const holds = ({ claims }: AgreementDraft, { a, b }: Pair): boolean =>
  claims.every((index) => index === a.index || index === b.index);

function talesOf(pair: Pair, members: readonly Member[]): readonly Tale[] {
  const { replaced, added, shared, share } = pair.rest;
  const exchange = exchangedIn(pair.a, pair.b);
  if (exchange !== undefined) return [{ pair, told: { rule: 'roles-swapped', slot: 'role', ...exchange } }];
  const across = exchangedAcross(pair);
  if (across !== undefined) return [{ pair, told: { rule: 'roles-swapped', slot: 'role', ...across } }];
  const rest = {
    alone: isAlone(pair.rest),
    shared,
    share,
    opens: replaced.some((one) => opensBoth(one, pair)),
    sameDay: areOfOneDay(pair),
  };
  const told = [
    ...flatMap(replaced, ({ left, right }) => {
      const one = ruleOf({ left, right }, rest);
      return one ?? ruleOfAdded({ left, right: [] }, rest) ?? ruleOfAdded({ left: [], right }, rest) ?? [];
    }),
    ...flatMap(added, (r) => ruleOfAdded(r, rest) ?? []),
  ];
  return told
    .filter(
      (t) =>
        !isUndone(t, pair) &&
        !isByAgainstTo(t, pair) &&
        !isOtherSide(t, pair) &&
        !isOfOneVerb(t, pair) &&
        !isSpeakerAgainstDoer(t, pair),
    )
    .map((t) => ({
      pair,
      told: { ...t, rule: weighed(t, pair, members) },
    }));
}

/** The rule of a replacement, once it is looked at in its two claims. */
function weighed(told: Tale['told'], pair: Pair, members: readonly Member[]): RuleId {
  if (leavesNumbers(told, pair, members) || areDoersOfMany(told, pair) || isOfFewWords(told, pair))
    return OPEN;
  if (told.rule === 'word-negated' && isUnsettled(pair)) return 'word-negated-open';
  return told.rule === OPEN && (areSoleHolders(told, pair) || areSaidToBeAlone(told, pair))
    ? 'substituted'
    : told.rule;
}

/** Whether one of two claims is only asked, talked of or held for possible, and the other is not. */
const isUnsettled = ({ a, b }: Pair): boolean => isOpen(a) !== isOpen(b);

const isOpen = ({ claim: { certainty } }: Member): boolean =>
  certainty === 'possible' || certainty === 'alleged';

/**
 * Of two whole reports, clauses of fewer shared words are copies of one only where their sentences share more than this: what
 * is put for a word of theirs is otherwise of another sentence. With .7 and more shared words asked, edits planted in copies
 * of reports are passed over.
 */
const LEAST_IN_CLAUSES = 6;
const COPIED_SENTENCE = 0.6;

/** Whether words that no list types stand in one place of two clauses that were not copied from one another. */
const isLoose = ({ told, pair }: Tale): boolean =>
  (told.rule === OPEN || told.rule === 'word-other') &&
  told.slot !== 'quantity' &&
  pair.rest.shared < LEAST_IN_CLAUSES &&
  areOfReports(pair) &&
  likeness(claimWords(pair.a).whole.stems, claimWords(pair.b).whole.stems) < COPIED_SENTENCE;

/** Whether both claims are of whole reports. */
const areOfReports = ({ a, b }: Pair): boolean => hasBody(a.document) && hasBody(b.document);

const OF_NEGATION: ReadonlySet<RuleId> = new Set<RuleId>(['word-negated', 'word-negated-open']);

/** Whether words put for one another tell one deed from its two sides. */
const isOtherSide = ({ slot }: Tale['told'], { a, b }: Pair): boolean =>
  (slot === 'polarity' || slot === 'wording') && areConverse(a, b);

/** Whether a word that negates is taken back in its claim, or denied there, so that nothing is negated: لم … فحسب. */
const isUndone = ({ rule, left, right }: Tale['told'], { a, b }: Pair): boolean =>
  OF_NEGATION.has(rule) &&
  (isDenialOf(a, b) ||
    isDenialOf(b, a) ||
    (left.length > 0 && negatesNothing(a, left)) ||
    (right.length > 0 && negatesNothing(b, right)));

/** Whether the one denies what the other negates: denied that he had refused, did not refuse. */
const isDenialOf = ({ claim: a }: Member, { claim: b }: Member): boolean =>
  a.certainty === 'denied' && a.polarity === 'affirmed' && b.polarity === 'negated';

const negatesNothing = ({ claim, document }: Member, words: readonly Word[]): boolean =>
  (claim.certainty === 'denied' && claim.polarity === 'negated') ||
  (claim.polarity === 'affirmed' && isNegatedAt(document, claim.predicate.token)) ||
  words.some(({ hits }) => hits.some((hit) => isTakenBack(document, hit)));

/** A word that negates a predicate for itself stands so near before it: has not yet been paid. */
const NEGATED = 3;

/** Whether a word right before a predicate negates it. */
function isNegatedAt({ hitsAt }: Document, predicate: number): boolean {
  for (let i = Math.max(0, predicate - NEGATED); i < predicate; i++)
    if (hitsAt[i]?.some((h) => h.last <= predicate && senseOfHit(h).some(({ set }) => set === 'negation')))
      return true;
  return false;
}

/** Whether words that were put for one another are the first of both claims. */
const opensBoth = ({ left, right }: Replacement, { a, b }: Pair): boolean =>
  left[0]?.token.index === a.claim.first && right[0]?.token.index === b.claim.first;

/**
 * Whether numbers were put for one another by which both claims count: whether these exclude one another is said by what
 * they count. A score that stands beside what is counted is told by its words. Nor are they at odds where other claims of
 * the group count by them, and they may be one: at least 16 dead, 19 dead.
 */
const leavesNumbers = (
  { rule, slot, left, right }: Tale['told'],
  { a, b }: Pair,
  members: readonly Member[],
): boolean =>
  rule === 'substituted' &&
  slot === 'quantity' &&
  ((countsSomething(a) &&
    countsSomething(b) &&
    [...left, ...right].some(({ mention }) => mention?.kind === 'quantity')) ||
    mayBeOne(rangesOf(left, a, members), rangesOf(right, b, members)));

/** All that may be meant by the numbers among some words of a claim by which claims of its report in the group count. */
const rangesOf = (
  words: readonly Word[],
  { document }: Member,
  members: readonly Member[],
): readonly Range[] =>
  flatMap(
    flatMap(
      members.filter((member) => member.document === document),
      ({ claim }) => claim.arguments,
    ),
    ({ start, end, mention }) =>
      mention?.kind === 'quantity' && words.some(({ token }) => start <= token.start && token.end <= end)
        ? [widened(rangeOf(mention.value))]
        : [],
  );

const mayBeOne = (xs: readonly Range[], ys: readonly Range[]): boolean =>
  xs.some((x) => ys.some((y) => overlap(x, y)));

/** Whether of two numbers the one is that to which something moved, and the other is not: rose by 12, rose to 340. */
const isByAgainstTo = ({ slot, left, right }: Tale['told'], { a, b }: Pair): boolean =>
  slot === 'quantity' &&
  (movesTo(a, left[0]) !== movesTo(b, right[0]) ||
    (isLedBy(a, left[0], 'by') && isLedBy(b, right[0], 'to')) ||
    (isLedBy(a, left[0], 'to') && isLedBy(b, right[0], 'by')));

/** Whether a preposition stands right before a word. */
const isLedBy = ({ document: { hitsAt } }: Member, word: Word | undefined, id: string): boolean =>
  word !== undefined &&
  (hitsAt[word.token.index - 1]?.some((h) => h.category === 'preposition' && h.id === id) ?? false);

const movesTo = (member: Member, word: Word | undefined): boolean =>
  movesValue(member.claim.predicate.concept) && isLedBy(member, word, 'to');

/**
 * Of two whole reports, many clauses are alike but for a word, each told of another thing: to be copies, they share so
 * many words of weight. From eight on nothing changes in events read by hand; from five to seven, one conflict more is right
 * there and one is wrong elsewhere.
 */
const LEAST_IN_REPORTS = 8;

/** Whether the clauses of two whole reports share too little to be held for copies of one. */
const isOfFewWords = ({ rule }: Tale['told'], pair: Pair): boolean =>
  rule === 'substituted' && pair.rest.shared < LEAST_IN_REPORTS && areOfReports(pair);

/** Whether two who do what can be done more than once were put for one another: both may have condemned it, both arrived. */
const areDoersOfMany = ({ rule, slot, left, right }: Tale['told'], { a, b }: Pair): boolean =>
  rule === 'substituted' &&
  areOfDoers(slot) &&
  [a, b].every(
    ({ claim }) => claim.predicate.concept !== undefined && !happensOnce(claim.predicate.concept),
  ) &&
  isAgent(a, left) &&
  isAgent(b, right);

const isAgent = ({ claim }: Member, words: readonly Word[]): boolean => {
  const agents = claim.arguments.filter(({ role }) => role === 'agent');
  return words.every(({ token }) => agents.some((x) => x.start <= token.start && token.end <= x.end));
};

/** Whether of those put for one another the one says what the other did: the mayor said the bridge was closed, engineers closed the bridge. */
const isSpeakerAgainstDoer = ({ slot, left, right }: Tale['told'], { a, b }: Pair): boolean =>
  slot === 'participant' && speaks(a, left) !== speaks(b, right);

const speaks = ({ claim }: Member, words: readonly Word[]): boolean =>
  words.every(({ token }) => namesSpeaker(claim, token));

const countsSomething = ({ claim }: Member): boolean =>
  claim.arguments.some(({ mention }) => mention?.kind === 'quantity');

/** Letters of an ISO 8601 date. */
const DATE = 'YYYY-MM-DD'.length;

/** Whether of words that no list types only the ones hold what their claim states: they are of two statements, not of one. */
const isOfOneVerb = ({ rule, left, right }: Tale['told'], { a, b }: Pair): boolean =>
  rule === 'word-other' && holdsVerb(a, left) !== holdsVerb(b, right);

const holdsVerb = ({ claim }: Member, words: readonly Word[]): boolean =>
  words.some(({ token }) => token.index === claim.predicate.token);

/** Whether today is one day in both, or is not known in either. */
const areOfOneDay = ({ a, b }: Pair): boolean => a.published?.slice(0, DATE) === b.published?.slice(0, DATE);

/** Slots in which the comparators tell one thing: a denial is one of certainty, a state takes part and is a place. */
const ALIKE: readonly (readonly Slot[])[] = [
  ['polarity', 'certainty'],
  ['participant', 'place', 'role'],
];

const areAlike = (a: Slot, b: Slot): boolean =>
  a === b || ALIKE.some((set) => set.includes(a) && set.includes(b));

/** Whether a comparator has told already that the two claims differ there. */
const isTold = ({ pair, told }: Tale, d: DifferenceDraft): boolean =>
  counts(d) && areAlike(told.slot, d.slot) && parts(d, pair.a, pair.b);

/** Whether what is told says more than that both may be so. */
const saysMore = ({ pair, told }: Tale, d: DifferenceDraft): boolean =>
  !counts(d) && d.slot === told.slot && parts(d, pair.a, pair.b);
