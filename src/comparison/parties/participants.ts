import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { Role } from '../../schema/types.js';
import type { Identity, Member } from '../member.js';
import { compareOfActs } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { keyOf, type NamedParty, partiesOf, share, shareState } from './party.js';

type Parties = readonly NamedParty[];

const ROLES: readonly Role[] = ['agent', 'patient'];

function decide({ value: a }: SlotValue<Parties>, { value: b }: SlotValue<Parties>) {
  if (share(a, b)) return undefined;
  return (shareState(a, b) ? 'participant-part' : 'participant-other') satisfies Ruling<'participant'>;
}

/** Compares who the members of a group say took part, role by role. */
export function compareParticipants(members: readonly Member[], identity: Identity): readonly Finding[] {
  return ROLES.map((role) => {
    const values = flatMap(members, (member): SlotValue<Parties>[] => {
      const value = partiesOf(member, role);
      const [first] = value;
      if (first === undefined) return [];
      return [{ member, value, text: first.argument.text, shown: first.shown, key: keyOf(value) }];
    });
    return compareOfActs('participant', values, decide, identity);
  });
}
