import { flatMap } from '../../model/flat-map.js';
import { type RuleId, rules } from '../../model/rules.js';
import type { Cause, Slot } from '../../schema/types.js';
import type { Decision } from '../gravest.js';
import type { Identity } from '../member.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { type Reading, standApart } from './gather-readings.js';

/** Two different readings of a slot that no rule tells apart are one reading. */
export type Decide<S extends Slot, V> = (
  a: SlotValue<V>,
  b: SlotValue<V>,
  sure: number,
) => Ruling<S> | undefined;

/** Two readings of which a rule says how they stand to one another. */
export interface DecidedPair<V> extends Decision {
  readonly readings: readonly [Reading<V>, Reading<V>];
  readonly rule: RuleId;
  readonly causes: readonly Cause[];
  /** How sure it is that the two claims that were looked at are about one thing. */
  readonly sure: number;
}

/**
 * More distinct values than this are compared with their neighbours in order only, so that a slot stays linear. With
 * five nothing changes in the open events.
 */
const MOST_READINGS = 40;
/**
 * Below this probability that two claims are about one thing, nothing is said of how their values differ: what is then
 * added are other participants and speakers, of other acts. Chosen by hand on the development reports.
 */
const LEAST_SURE = 0.2;

/**
 * Decides on each two readings that different sources give on their two likeliest counterparts, where these are sure enough
 * to be about one thing.
 */
export function decidePairs<S extends Slot, V>(
  readings: readonly Reading<V>[],
  decide: Decide<S, V>,
  identity: Identity,
): readonly DecidedPair<V>[] {
  return flatMap(readings, (a, i) =>
    flatMap(readings.slice(i + 1, i + 1 + MOST_READINGS), (b): readonly DecidedPair<V>[] => {
      const pair = standApart(a, b) ? likeliestPair(a, b, identity) : undefined;
      if (pair === undefined || pair.sure < LEAST_SURE) return [];
      const ruling = decide(pair.a, pair.b, pair.sure);
      return ruling === undefined ? [] : [{ readings: [a, b], sure: pair.sure, ...decisionOf(ruling) }];
    }),
  );
}

function decisionOf(ruling: RuleId | { readonly rule: RuleId; readonly cause: Cause }) {
  const rule = typeof ruling === 'string' ? ruling : ruling.rule;
  const { relation, causes } = rules[rule];
  return { rule, relation, causes: typeof ruling === 'string' ? causes : [ruling.cause] };
}

/**
 * Of the claims that share a reading, this many are looked at for the likeliest counterpart, so that a pair costs no
 * more in large groups. With six nothing changes.
 */
const MOST_VALUES = 12;

interface Pair<V> {
  readonly a: SlotValue<V>;
  readonly b: SlotValue<V>;
  readonly sure: number;
}

/** The two values of different sources, one of each reading, that are likeliest to speak of one thing. */
function likeliestPair<V>(x: Reading<V>, y: Reading<V>, identity: Identity): Pair<V> | undefined {
  let best: Pair<V> | undefined;
  for (const a of x.values.slice(0, MOST_VALUES)) {
    for (const b of y.values.slice(0, MOST_VALUES)) {
      if (a.member.claim.sourceId === b.member.claim.sourceId || a.member.index === b.member.index) continue;
      const sure = identity(a.member.index, b.member.index);
      if (best === undefined || sure > best.sure) best = { a, b, sure };
    }
  }
  return best;
}
