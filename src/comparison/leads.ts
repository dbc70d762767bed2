import { areContrary, areOfOneKind, areOpposed } from '../concepts/lineage.js';
import type { DraftClaim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import { isLead, type LeadWords, leadWords, type Undoing } from './lead-words.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Share of the shorter lead's words around its events that two leads on one subject have in common. */
const ONE_SUBJECT = 0.5;
/** Share of all the shorter lead's words that two leads on one act have in common. */
const ONE_ACT = 0.6;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let n = 0;
  for (const stem of short) if (long.has(stem)) n++;
  return short.size === 0 ? 0 : n / short.size;
}

/** The events that the one states and the sentence of the other names neither by this nor by a wider or narrower word. */
const own = (a: LeadWords, b: LeadWords): readonly string[] =>
  [...a.events.keys()].filter(
    (x) =>
      ![...b.whole.events.keys()].some((y) => areOfOneKind(x, y)) &&
      !a.undone.some((u) => u.own.length === 0 && u.events.includes(x)),
  );

/** Whether one sentence says of a thing what the other says the opposite of, where both name both opposites. */
export function turned({ whole: a }: LeadWords, { whole: b }: LeadWords): boolean {
  for (const [x, { beside }] of a.events) {
    if (beside === undefined) continue;
    for (const [y, other] of b.events)
      if (other.beside === beside && areOpposed(x, y) && b.events.get(x)?.beside !== beside) return true;
  }
  return false;
}

/** Whether the other lead states what an undoing word of this one takes back, and does not say so in its own way. */
function states(b: LeadWords, { events, own, stems }: Undoing): boolean {
  const names = (xs: readonly string[]): boolean =>
    xs.some((x) => [...b.whole.events.keys()].some((y) => areOfOneKind(x, y)));
  return !names(own) && (stems.filter((s) => b.stems.has(s)).length > 1 || names(events));
}

/** Whether each gives a number, and no number is in both: so many died, and so many others lived. */
function areOtherCounts({ claim: a }: Member, { claim: b }: Member): boolean {
  const counts = (claim: DraftClaim): readonly (number | undefined)[] =>
    claim.arguments.flatMap(({ mention }) =>
      mention?.kind === 'quantity' && mention.value.of !== undefined ? [mention.value.min] : [],
    );
  const [xs, ys] = [counts(a), counts(b)];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

function rule(x: SlotValue<LeadWords>, y: SlotValue<LeadWords>): Ruling | undefined {
  const [a, b] = [x.value, y.value];
  if (shared(a.topic, b.topic) < ONE_SUBJECT) return undefined;
  const others = own(b, a);
  if (areOtherCounts(x.member, y.member)) return undefined;
  if (own(a, b).some((e) => others.some((o) => areContrary(e, o))) || turned(a, b))
    return { rule: 'lead-antonym', relation: 'contradiction', causes: ['antonym'] };
  const [one, other] = [a.whole.undone.length > 0, b.whole.undone.length > 0];
  if (one === other || shared(a.stems, b.stems) < ONE_ACT) return undefined;
  const [taking, stating] = one ? [a, b] : [b, a];
  const taken = taking.undone.find((u) => states(stating, u));
  if (taken === undefined) return undefined;
  return taken.denial
    ? { rule: 'lead-denied', relation: 'attributed-dispute', causes: ['polarity'] }
    : { rule: 'lead-undone', relation: 'contradiction', causes: ['polarity'] };
}

/**
 * Compares the leads of reports word by word, where their main predicates show no conflict: an event word beside it that
 * is the opposite of one in the other lead (`meets the heat by cutting / raising prices`), or a word that takes back what
 * the other states (`fails to`, `denies`, `without`).
 */
export function compareLeads(members: readonly Member[], identity: Identity): Finding {
  const values = members.filter(isLead).map((member): SlotValue<LeadWords> => {
    const value = leadWords(member);
    const text = [
      ...new Set([...value.undone.map((u) => u.text), ...[...value.events.values()].map((e) => e.text)]),
    ].join(' … ');
    const key = [...value.events.keys(), ...value.undone.map((u) => `!${u.text}`)].sort().join(',');
    return { member, value, text: text || member.claim.predicate.text, key: key || '-' };
  });
  const finding = compareReadings('polarity', values, rule, identity);
  return { agreements: [], differences: finding.differences };
}
