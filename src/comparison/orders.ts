import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { Identity, Member } from './member.js';
import { areOfOneDeed } from './one-act.js';
import { partiesOf } from './parties/parties.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';

/** Who came before whom, by entity. */
interface Step {
  readonly before: string;
  readonly after: string;
}

function decide(a: SlotValue<readonly Step[]>, b: SlotValue<readonly Step[]>): Ruling<'order'> | undefined {
  const reversed = a.value.some((x) => b.value.some((y) => x.before === y.after && x.after === y.before));
  return reversed && areOfOneDeed(a.member, b.member) ? 'order-reversed' : undefined;
}

/** Compares who of those who did one thing did it before whom: the fourth after A and B; B followed suit. */
export function compareOrders(members: readonly Member[], identity: Identity): readonly Finding[] {
  const values = flatMap(members, (member): SlotValue<readonly Step[]>[] => {
    const [agents, earlier] = [partiesOf(member, 'agent'), partiesOf(member, 'order')];
    const value = flatMap(agents, (x) => earlier.map((y) => ({ before: y.entity, after: x.entity })));
    if (value.length === 0) return [];
    const names = [...new Set([...earlier, ...agents].map((p) => p.name))];
    const key = value.map(({ before, after }) => `${before}>${after}`).sort();
    return [{ member, value, text: names.join(' > '), key: key.join(' ') }];
  });
  return [compareUnshared('order', values, decide, identity)];
}
