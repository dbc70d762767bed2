import type { Finding } from '../model/finding.js';
import { type Party, partiesOf } from './party.js';
import { compareUnshared } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Who does it, and to whom. */
interface Deed {
  readonly by: readonly Party[];
  readonly to: readonly Party[];
}

/** Below this, two claims that give the parts the other way round may tell of two acts. */
const SURE = 0.6;

const share = (xs: readonly Party[], ys: readonly Party[]): boolean =>
  xs.some((x) => ys.some((y) => x.entity === y.entity));

function rule(a: SlotValue<Deed>, b: SlotValue<Deed>, sure: number): Ruling<'role'> | undefined {
  const [c, d] = [a.member.claim, b.member.claim];
  if (sure < SURE || c.predicate.concept === undefined || c.predicate.concept !== d.predicate.concept)
    return undefined;
  if (c.polarity !== d.polarity || c.certainty !== d.certainty) return undefined;
  const [x, y] = [a.value, b.value];
  return share(x.by, y.to) && share(x.to, y.by) && !share(x.by, y.by) && !share(x.to, y.to)
    ? 'roles-swapped'
    : undefined;
}

/** Compares who did it to whom: A defeated B, B defeated A. */
export function compareDeeds(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<Deed>[] => {
    const [by, to] = [partiesOf(member, 'agent'), partiesOf(member, 'patient')];
    if (by.length === 0 || to.length === 0) return [];
    const key = [by, to]
      .map((list) =>
        list
          .map((p) => p.entity)
          .sort()
          .join(' '),
      )
      .join(' > ');
    const text = [by, to].map((list) => list.map((p) => p.name).join(', ')).join(' → ');
    return [{ member, value: { by, to }, text, key }];
  });
  return compareUnshared('role', values, rule, identity);
}
