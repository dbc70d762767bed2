import type { Finding } from '../model/finding.js';
import type { Role } from '../schema/types.js';
import { type Party, partyOf } from './party.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

type Parties = readonly Party[];

const ROLES: readonly Role[] = ['agent', 'patient'];

function rule(a: SlotValue<Parties>, b: SlotValue<Parties>): Ruling<'participant'> | undefined {
  if (a.value.some((x) => b.value.some((y) => x.entity === y.entity))) return undefined;
  const part = a.value.some((x) => x.state !== undefined && b.value.some((y) => x.state === y.state));
  if (part) return 'participant-part';
  return 'participant-other';
}

/** Compares who the members of a group say took part, role by role. */
export function compareParticipants(members: readonly Member[], identity: Identity): readonly Finding[] {
  return ROLES.map((role) => {
    const values = members.flatMap((member): SlotValue<Parties>[] => {
      const named = member.claim.arguments.flatMap((argument) => {
        const party =
          argument.role !== role || argument.mention === undefined ? undefined : partyOf(argument.mention);
        return party === undefined || argument.mention === undefined
          ? []
          : [{ argument, mention: argument.mention, party }];
      });
      const [first] = named;
      if (first === undefined) return [];
      const shown = first.mention.kind === 'ordinal' ? undefined : first.mention.value;
      return [
        {
          member,
          value: named.map((n) => n.party),
          text: first.argument.text,
          ...(shown === undefined ? {} : { shown }),
          key: named
            .map((n) => n.party.entity)
            .sort()
            .join(' '),
        },
      ];
    });
    return compareReadings('participant', values, rule, identity);
  });
}
