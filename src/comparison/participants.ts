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

const ROLES: readonly Role[] = ['agent', 'patient'];

/** The state an actor is or serves; a capital or demonym stands for its state. */
function partyOf(mention: Mention): Party | undefined {
  if (mention.kind === 'person' || mention.kind === 'organisation') {
    return { entity: mention.entity, ...(mention.value.country === undefined ? {} : { state: mention.value.country }), name: mention.text };
  }
  if (mention.kind === 'office') {
    return { entity: mention.holder ?? mention.entity, ...(mention.value.country === undefined ? {} : { state: mention.value.country }), name: mention.text };
  }
  if (mention.kind === 'place' && mention.value.id !== undefined) {
    const state = mention.value.id.slice(0, 2);
    return { entity: `state:${state}`, state, name: mention.text };
  }
  return undefined;
}

function rule(a: SlotValue<Party>, b: SlotValue<Party>): Ruling | undefined {
  const [x, y] = [a.value, b.value];
  if (x.state !== undefined && x.state === y.state) return { rule: 'participant-part', relation: 'framing', causes: ['participant'] };
  return { rule: 'participant-other', relation: 'complementary', causes: ['participant'] };
}

/** Compares who the members of a group say took part, role by role. */
export function compareParticipants(members: readonly Member[], identity: Identity): readonly Finding[] {
  return ROLES.map((role) => {
    const values = members.flatMap((member): SlotValue<Party>[] => {
      const argument = member.claim.arguments.find((a) => a.role === role && a.mention !== undefined && partyOf(a.mention) !== undefined);
      const party = argument?.mention === undefined ? undefined : partyOf(argument.mention);
      if (argument?.mention === undefined || party === undefined) return [];
      const shown = argument.mention.kind === 'ordinal' ? undefined : argument.mention.value;
      return [{ member, value: party, text: argument.text, ...(shown === undefined ? {} : { shown }), key: party.entity }];
    });
    return compareReadings('participant', values, rule, identity);
  });
}
