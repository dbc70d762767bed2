import { areContrary, areStages } from '../../concepts/lineage.js';
import { hasBody } from '../../grammar/has-body.js';
import type { DraftClaim } from '../../model/claim.js';
import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import { areConverse } from '../converse.js';
import type { Identity, Member } from '../member.js';
import { areOfOtherRanks } from '../other-ranks.js';
import { compareUnshared } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { areOfOneTime } from '../times/times.js';
import { type ClaimWords, claimWords } from './claim-words.js';
import { isLead } from './is-lead.js';
import { names, turnsRound } from './one-tale.js';
import type { Undoing } from './undoing.js';

/**
 * Share of the shorter lead's words around its events that two leads on one subject have in common. Chosen on Arabic
 * headline pairs, as are the next two.
 */
export const ONE_SUBJECT = 0.5;
/**
 * Share of all the shorter lead's words that two leads on one act have in common. With .6, a hundredth fewer of the
 * disagreements are found (.40 of .415), and of those found no fewer are false.
 */
const ONE_ACT = 0.5;

/** The share of the smaller set that is in the larger one too. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return short.size === 0 ? 0 : [...short].filter((stem) => long.has(stem)).length / short.size;
}

/** The events that the one states and the sentence of the other names neither by this nor by a wider or narrower word. */
const ownEvents = (a: ClaimWords, b: ClaimWords): readonly string[] =>
  [...a.events.keys()].filter(
    (x) => !names(b.whole, x) && !a.undone.some((u) => u.own.length === 0 && u.events.includes(x)),
  );

/** Opposite events, of which each lead states one. */
type Opposites = readonly [string, string];

function oppositesBetween(a: ClaimWords, b: ClaimWords): readonly Opposites[] {
  const others = ownEvents(b, a);
  return flatMap(ownEvents(a, b), (x) =>
    others.filter((y) => areContrary(x, y)).map((y): Opposites => [x, y]),
  );
}

/** Whether one can follow the other, and no time is told at which both would be. */
const canFollow = (x: SlotValue<ClaimWords>, y: SlotValue<ClaimWords>, [one, other]: Opposites): boolean =>
  areStages(one, other) && !areOfOneTime(x.member, y.member);

/**
 * Whether two leads tell of opposites as two stages of one tale, by their predicates or of one thing: the one is the news of
 * a report that does not know the other yet.
 */
function areStagesOfOneTale(
  { member: x, value: a }: SlotValue<ClaimWords>,
  { member: y, value: b }: SlotValue<ClaimWords>,
  [one, other]: Opposites,
): boolean {
  if (!isDone(x) || !isDone(y)) return false;
  const of = a.events.get(one)?.beside;
  const ofOneThing = of !== undefined && b.events.get(other)?.beside === of;
  return ofOneThing || (x.claim.predicate.concept === one && y.claim.predicate.concept === other);
}

const isDone = ({ claim }: Member): boolean =>
  claim.polarity === 'affirmed' && claim.certainty === 'asserted';

/** Of words that are no events, so many from the reach of an undoing word show that its content is stated. */
const LEAST_TAKEN = 2;

/** Whether the other lead states what an undoing word of this one takes back, and does not say so in its own way. */
function states(b: ClaimWords, { events, own, stems }: Undoing): boolean {
  const namesAny = (concepts: readonly string[]): boolean => concepts.some((x) => names(b.whole, x));
  const taken = stems.filter((s) => b.stems.has(s)).length;
  const enough = Math.min(LEAST_TAKEN, Math.max(1, stems.length));
  return !namesAny(own) && (taken >= enough || namesAny(events));
}

/** The word by which one of two leads takes back what the other states, where the other takes nothing back. */
function undoingBetween(a: ClaimWords, b: ClaimWords): Undoing | undefined {
  const [one, other] = [a.whole.undone.length > 0, b.whole.undone.length > 0];
  if (one === other) return undefined;
  const [taking, stating] = one ? [a, b] : [b, a];
  return taking.undone.find((u) => states(stating, u));
}

/** Whether each gives a number, and no number is in both: so many died, and so many others lived. */
function areOtherCounts({ claim: a }: Member, { claim: b }: Member): boolean {
  const counts = (claim: DraftClaim): readonly (number | undefined)[] =>
    flatMap(claim.arguments, ({ mention }) =>
      mention?.kind === 'quantity' && mention.value.of !== undefined ? [mention.value.min] : [],
    );
  const [xs, ys] = [counts(a), counts(b)];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

/** Whether what a claim negates is denied, so that it says that it is so: denied that he had not signed. */
const deniesItsNegation = ({ claim }: Member): boolean =>
  claim.certainty === 'denied' && claim.polarity === 'negated';

/** Whether a lead only passes on a rumour, or leaves open whether it is so: that is taken back by nothing. */
const isUnsaid = (member: Member): boolean =>
  member.claim.certainty === 'alleged' || (member.claim.certainty === 'possible' && asksWhether(member));

/** Whether *if* or *whether* stands before the predicate. */
const asksWhether = ({ claim, document: { hitsAt, sentences } }: Member): boolean =>
  hitsAt
    .slice(sentences[claim.sentence]?.first ?? claim.first, claim.predicate.token)
    .some((hits) => hits.some((h) => h.category === 'marker' && h.id === 'if'));

/** How two leads stand to one another; those of whole reports are not held to be of one thing by their words alone. */
function decide(x: SlotValue<ClaimWords>, y: SlotValue<ClaimWords>): Ruling<'polarity'> | undefined {
  const ruling = compare(x, y);
  if (ruling === undefined || [x, y].some(({ member }) => !hasBody(member.document))) return ruling;
  return ruling === 'lead-stages' ? undefined : 'polarity-unaligned';
}

function compare(x: SlotValue<ClaimWords>, y: SlotValue<ClaimWords>): Ruling<'polarity'> | undefined {
  const [a, b] = [x.value, y.value];
  if (shareOf(a.topic, b.topic) < ONE_SUBJECT || areOtherCounts(x.member, y.member)) return undefined;
  if (areOfOtherRanks(x.member, y.member)) return undefined;
  if (isUnsaid(x.member) || isUnsaid(y.member)) return undefined;
  const opposites = areConverse(x.member, y.member) ? undefined : oppositesBetween(a, b);
  if (opposites !== undefined && (opposites.some((pair) => !canFollow(x, y, pair)) || turnsRound(a, b)))
    return 'lead-antonym';
  const undoing = shareOf(a.stems, b.stems) < ONE_ACT ? undefined : undoingBetween(a, b);
  if (undoing === undefined || [x, y].some(({ member }) => deniesItsNegation(member)))
    return opposites?.some((pair) => areStagesOfOneTale(x, y, pair)) ? 'lead-stages' : undefined;
  if (!undoing.denial) return 'lead-undone';
  // What is denied is not said by who only asks for it.
  return [x, y].some(({ member }) => member.claim.certainty === 'possible') ? undefined : 'lead-denied';
}

/**
 * Compares the leads of reports word by word, where their main predicates show no conflict: an event word beside it that
 * is the opposite of one in the other lead (`meets the heat by cutting / raising prices`), or a word that takes back what
 * the other states (`fails to`, `denies`, `without`).
 */
export function compareLeads(members: readonly Member[], identity: Identity): Finding {
  const values = members.filter(isLead).map((member): SlotValue<ClaimWords> => {
    const value = claimWords(member);
    const undone = value.undone.map((u) => u.text);
    const text = [...new Set([...undone, ...[...value.events.values()].map((e) => e.text)])].join(' … ');
    const key = [...value.events.keys(), ...undone.map((word) => `!${word}`)].sort().join(',');
    return { member, value, text: text || member.claim.predicate.text, key: key || '-' };
  });
  return compareUnshared('polarity', values, decide, identity);
}
