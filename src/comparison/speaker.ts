import type { Finding } from '../model/finding.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

function rule(a: SlotValue<string>, b: SlotValue<string>): Ruling<'attribution'> | undefined {
  return a.value === b.value ? undefined : 'speaker-other';
}

/** Compares on whose word the members of a group tell a thing, where each names somebody known: the last in the chain. */
export function compareSpeakers(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<string>[] => {
    const speaker = member.claim.attribution[member.claim.attribution.length - 1]?.speaker;
    return speaker?.entityId === undefined
      ? []
      : [{ member, value: speaker.entityId, text: speaker.text, key: speaker.entityId }];
  });
  return compareReadings('attribution', values, rule, identity);
}
