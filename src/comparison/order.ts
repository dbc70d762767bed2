import type { Finding } from '../model/finding.js';
import { partiesOf } from './party.js';
import { compareUnshared } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Who came before whom, by entity. */
interface Step {
  readonly before: string;
  readonly after: string;
}

function rule(a: SlotValue<readonly Step[]>, b: SlotValue<readonly Step[]>): Ruling<'order'> | undefined {
  const [c, d] = [a.member.claim, b.member.claim];
  if (c.predicate.concept === undefined || c.predicate.concept !== d.predicate.concept) return undefined;
  if (c.polarity !== d.polarity || c.certainty !== d.certainty) return undefined;
  const reversed = a.value.some((x) => b.value.some((y) => x.before === y.after && x.after === y.before));
  return reversed ? 'order-reversed' : undefined;
}

/** Compares who of those who did one thing did it before whom: the fourth after A and B; B followed suit. */
export function compareOrders(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<readonly Step[]>[] => {
    const [agents, earlier] = [partiesOf(member, 'agent'), partiesOf(member, 'order')];
    const steps = agents.flatMap((x) => earlier.map((y) => ({ before: y.entity, after: x.entity })));
    if (steps.length === 0) return [];
    const names = [...new Set([...earlier, ...agents].map((p) => p.name))];
    const key = steps.map(({ before, after }) => `${before}>${after}`).sort();
    return [{ member, value: steps, text: names.join(' > '), key: key.join(' ') }];
  });
  return compareUnshared('order', values, rule, identity);
}
