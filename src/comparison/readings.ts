import type { AgreementDraft, DifferenceDraft, Finding, ReadingDraft } from '../model/finding.js';
import type { Slot } from '../schema/types.js';
import { gravest, type Ruling } from './rules.js';
import type { Identity, SlotValue } from './slot-value.js';

/** Two different readings of a slot that no rule tells apart are one reading. */
type Compare<V> = (a: SlotValue<V>, b: SlotValue<V>, sure: number) => Ruling | undefined;

/** More distinct values than this are compared with their neighbours in order only, so that a slot stays linear. */
const MOST_READINGS = 40;
/** Of the claims that share a reading, this many are looked at for the likeliest counterpart. */
const MOST_VALUES = 12;

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

const sources = <V>(reading: Reading<V>): ReadonlySet<string> =>
  new Set(reading.values.map((v) => v.member.claim.sourceId));

function toDraft<V>(reading: Reading<V>): ReadingDraft {
  const first = reading.values[0];
  return {
    ...(first?.shown === undefined ? {} : { value: first.shown }),
    text: first?.text ?? '',
    claims: [...new Set(reading.values.map((v) => v.member.index))].sort((a, b) => a - b),
  };
}

/** Whether each of two readings has a source that does not give the other too: a source that gives both opposes nobody. */
function standApart<V>(a: Reading<V>, b: Reading<V>): boolean {
  const [x, y] = [sources(a), sources(b)];
  return [...x].some((id) => !y.has(id)) && [...y].some((id) => !x.has(id));
}

/** Below this probability that two claims are about one thing, nothing is said of how their values differ. */
const LEAST_SURE = 0.2;

/** The two values of different sources, one of each reading, that are likeliest to speak of one thing. */
function closest<V>(
  a: Reading<V>,
  b: Reading<V>,
  identity: Identity,
): { readonly x: SlotValue<V>; readonly y: SlotValue<V>; readonly sure: number } | undefined {
  let best: { readonly x: SlotValue<V>; readonly y: SlotValue<V>; readonly sure: number } | undefined;
  for (const x of a.values.slice(0, MOST_VALUES)) {
    for (const y of b.values.slice(0, MOST_VALUES)) {
      if (x.member.claim.sourceId === y.member.claim.sourceId || x.member.index === y.member.index) continue;
      const sure = identity(x.member.index, y.member.index);
      if (best === undefined || sure > best.sure) best = { x, y, sure };
    }
  }
  return best;
}

/**
 * Turns the values that the members of a group give for one slot into readings, and says how the readings stand to one
 * another: the gravest ruling over the pairs of readings that different sources give. Each pair is judged on its two
 * likeliest counterparts, and only where these are sure enough to be about one thing.
 */
export function compareReadings<V>(
  slot: Slot,
  values: readonly SlotValue<V>[],
  compare: Compare<V>,
  identity: Identity,
): Finding {
  const readings = gather(values);
  const shared: AgreementDraft[] = readings
    .filter((r) => sources(r).size > 1)
    .map((r) => ({ slot, ...toDraft(r) }));
  const judged: {
    readonly a: Reading<V>;
    readonly b: Reading<V>;
    readonly ruling: Ruling;
    readonly sure: number;
  }[] = [];
  readings.forEach((a, i) => {
    for (const b of readings.slice(i + 1, i + 1 + MOST_READINGS)) {
      if (!standApart(a, b)) continue;
      const pair = closest(a, b, identity);
      if (pair === undefined || pair.sure < LEAST_SURE) continue;
      const ruling = compare(pair.x, pair.y, pair.sure);
      if (ruling !== undefined) judged.push({ a, b, ruling, sure: pair.sure });
    }
  });
  const worst = gravest(judged.map((j) => j.ruling));
  if (worst === undefined) return { agreements: shared, differences: [] };
  const involved = new Set(judged.flatMap(({ a, b }) => [a, b]));
  const seen = new Set<number>();
  const drafts = readings
    .filter((r) => involved.has(r))
    .map(toDraft)
    .map((draft) => {
      const claims = draft.claims.filter((c) => !seen.has(c));
      for (const c of claims) seen.add(c);
      return { ...draft, claims };
    })
    .filter((draft) => draft.claims.length > 0);
  const bySource = new Set(
    values
      .filter((v) => drafts.some((d) => d.claims.includes(v.member.index)))
      .map((v) => v.member.claim.sourceId),
  );
  if (drafts.length < 2 || bySource.size < 2) return { agreements: shared, differences: [] };
  const confidence = Math.max(...judged.filter((j) => j.ruling === worst).map((j) => j.sure));
  const difference: DifferenceDraft = {
    slot,
    relation: worst.relation,
    causes: worst.causes,
    rule: worst.rule,
    readings: drafts,
    values: drafts.map((d) => d.text),
    confidence,
  };
  return { agreements: shared, differences: [difference] };
}
