import type { AgreementDraft, DifferenceDraft, Finding, ReadingDraft } from '../model/finding.js';
import type { Slot } from '../schema/types.js';
import { gravest, type Ruling } from './rules.js';
import type { SlotValue } from './slot-value.js';

/** Two different readings of a slot that no rule tells apart are one reading. */
type Compare<V> = (a: SlotValue<V>, b: SlotValue<V>) => Ruling | undefined;

/** More distinct values than this are compared with their neighbours in order only, so that a slot stays linear. */
const MOST_READINGS = 40;

interface Reading<V> {
  readonly values: readonly SlotValue<V>[];
}

function gather<V>(values: readonly SlotValue<V>[]): readonly Reading<V>[] {
  const byKey = new Map<string, SlotValue<V>[]>();
  for (const value of values) {
    const list = byKey.get(value.key);
    if (list) list.push(value);
    else byKey.set(value.key, [value]);
  }
  return [...byKey.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, list]) => ({ values: list }));
}

const sources = <V>(reading: Reading<V>): ReadonlySet<string> => new Set(reading.values.map((v) => v.member.claim.sourceId));

function toDraft<V>(reading: Reading<V>): ReadingDraft {
  const first = reading.values[0];
  return {
    ...(first?.shown === undefined ? {} : { value: first.shown }),
    text: first?.text ?? '',
    claims: [...new Set(reading.values.map((v) => v.member.index))].sort((a, b) => a - b),
  };
}

/**
 * Turns the values that the members of a group give for one slot into readings, and says how the readings stand to one
 * another: the gravest ruling over the pairs of readings that different sources give. `confidence` is that of the group.
 */
export function compareReadings<V>(slot: Slot, values: readonly SlotValue<V>[], compare: Compare<V>, confidence: number): Finding {
  const readings = gather(values);
  const shared: AgreementDraft[] = readings.filter((r) => sources(r).size > 1).map((r) => ({ slot, ...toDraft(r) }));
  if (readings.length < 2) return { agreements: shared, differences: [] };
  const involved = new Set<Reading<V>>();
  const rulings: Ruling[] = [];
  readings.forEach((a, i) => {
    for (const b of readings.slice(i + 1, i + 1 + MOST_READINGS)) {
      const both = new Set([...sources(a), ...sources(b)]);
      if (both.size < 2) continue;
      const x = a.values[0];
      const y = b.values.find((v) => v.member.claim.sourceId !== x?.member.claim.sourceId) ?? b.values[0];
      const first = a.values.find((v) => v.member.claim.sourceId !== y?.member.claim.sourceId) ?? x;
      if (first === undefined || y === undefined) continue;
      const ruling = compare(first, y);
      if (ruling === undefined) continue;
      rulings.push(ruling);
      involved.add(a);
      involved.add(b);
    }
  });
  const worst = gravest(rulings);
  if (worst === undefined) return { agreements: shared, differences: [] };
  const seen = new Set<number>();
  const drafts = readings.filter((r) => involved.has(r)).map(toDraft).map((draft) => {
    const claims = draft.claims.filter((c) => !seen.has(c));
    for (const c of claims) seen.add(c);
    return { ...draft, claims };
  }).filter((draft) => draft.claims.length > 0);
  const bySource = new Set(values.filter((v) => drafts.some((d) => d.claims.includes(v.member.index))).map((v) => v.member.claim.sourceId));
  if (drafts.length < 2 || bySource.size < 2) return { agreements: shared, differences: [] };
  const difference: DifferenceDraft = {
    slot, relation: worst.relation, causes: worst.causes, rule: worst.rule, readings: drafts, values: drafts.map((d) => d.text), confidence,
  };
  return { agreements: shared, differences: [difference] };
}
