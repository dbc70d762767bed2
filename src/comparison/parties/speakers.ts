import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { Identity, Member } from '../member.js';
import { compareReadings } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';

/** Two readings are two speakers: whoever is known is told by one key. */
const decide = (): Ruling<'attribution'> => 'speaker-other';

/** Compares on whose word the members of a group tell a thing, where each names somebody known: the last in the chain. */
export function compareSpeakers(members: readonly Member[], identity: Identity): Finding {
  const values = flatMap(members, (member): SlotValue<string>[] => {
    const speaker = member.claim.attribution.at(-1)?.speaker;
    return speaker?.entityId === undefined
      ? []
      : [{ member, value: speaker.entityId, text: speaker.text, key: speaker.entityId }];
  });
  return compareReadings('attribution', values, decide, identity);
}
