import type { Finding } from '../../model/finding.js';
import { ASSURED } from '../likely.js';
import type { Identity, Member } from '../member.js';
import { areOfOneDeed } from '../one-act.js';
import { compareUnshared } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { keyOf, type Party, partiesOf, share } from './party.js';

/** Who does it, and to whom. */
interface Deed {
  readonly by: readonly Party[];
  readonly to: readonly Party[];
}

function decide(a: SlotValue<Deed>, b: SlotValue<Deed>, sure: number): Ruling<'role'> | undefined {
  if (sure < ASSURED || !areOfOneDeed(a.member, b.member)) return undefined;
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
    const names = (parties: readonly Party[]): string => parties.map((p) => p.name).join(', ');
    const text = `${names(by)} → ${names(to)}`;
    return [{ member, value: { by, to }, text, key: `${keyOf(by)} > ${keyOf(to)}` }];
  });
  return compareUnshared('role', values, decide, identity);
}
