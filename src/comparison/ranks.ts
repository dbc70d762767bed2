import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { Identity, Member } from './member.js';
import { areOfOneAct } from './one-act.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';
import { usageOf } from './usage/usage.js';

/** Of what an event is said to be the first, or the how manieth. */
interface Rank {
  readonly value: number;
  /** Words that narrow the row it stands in: official. */
  readonly narrowed: readonly string[];
  /** Whether the row begins at some time: the first since. */
  readonly since: boolean;
}

function rankOf({ claim, document }: Member): Rank | undefined {
  const ordinal = claim.arguments.find((a) => a.role === 'order')?.mention;
  if (ordinal?.kind !== 'ordinal') return undefined;
  const { token: event } = claim.predicate;
  let since = false;
  for (let i = event; (document.tokens[i]?.start ?? claim.end) < claim.end; i++)
    since ||= document.hitsAt[i]?.some((h) => h.category === 'marker' && h.id === 'since') ?? false;
  return { value: ordinal.value, narrowed: usageOf(document).narrowing(document, event, ordinal), since };
}

function decide(a: SlotValue<Rank>, b: SlotValue<Rank>): Ruling<'scope'> | undefined {
  return a.value.value === b.value.value && areOfOneAct(a.member, b.member) ? 'rank-scope' : undefined;
}

/**
 * Compares of which row an event is said to be the first or the how manieth: the first visit, the first official one,
 * the first since.
 */
export function compareRanks(members: readonly Member[], identity: Identity): readonly Finding[] {
  const values = flatMap(members, (member): SlotValue<Rank>[] => {
    const value = rankOf(member);
    if (value === undefined) return [];
    const { claim, document } = member;
    const text = document.source.text.slice(claim.start, claim.end);
    return [{ member, value, text, key: `${value.value} ${value.narrowed.join(' ')} ${value.since}` }];
  });
  return [compareUnshared('scope', values, decide, identity)];
}
