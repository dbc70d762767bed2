import type { Finding } from '../model/finding.js';
import type { Mention } from '../model/mention.js';
import type { Role } from '../schema/types.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

interface Party {
  readonly entity: string;
  readonly state?: string;
  readonly name: string;
}

type Parties = readonly Party[];

const ROLES: readonly Role[] = ['agent', 'patient'];

/** The state an actor is or serves; a capital or demonym stands for its state. */
function partyOf(mention: Mention): Party | undefined {
  if (mention.kind === 'person' || mention.kind === 'organisation') {
    return {
      entity: mention.entity,
      ...(mention.value.country === undefined ? {} : { state: mention.value.country }),
      name: mention.text,
    };
  }
  if (mention.kind === 'office') {
    return {
      entity: mention.holder ?? mention.entity,
      ...(mention.value.country === undefined ? {} : { state: mention.value.country }),
      name: mention.text,
    };
  }
  if (mention.kind === 'place' && mention.value.id !== undefined) {
    const state = mention.value.id.slice(0, 2);
    return { entity: `state:${state}`, state, name: mention.text };
  }
  return undefined;
}

function rule(a: SlotValue<Parties>, b: SlotValue<Parties>): Ruling | undefined {
  if (a.value.some((x) => b.value.some((y) => x.entity === y.entity))) return undefined;
  const part = a.value.some((x) => x.state !== undefined && b.value.some((y) => x.state === y.state));
  if (part) return { rule: 'participant-part', relation: 'framing', causes: ['participant'] };
  return { rule: 'participant-other', relation: 'complementary', causes: ['participant'] };
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
