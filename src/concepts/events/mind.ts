import type { EventConcept } from '../event-concept.js';

/** What people know, think, feel, want and choose, and how they find out. */
export const mindEvents = {
  'think-over': { gloss: 'turn over in the mind, weigh up', roles: ['agent', 'content'], aspect: 'process', suffered: false, once: false },
  feel: { gloss: 'have a feeling', roles: ['agent', 'content'], aspect: 'state', suffered: false, once: false },
  choose: {
    gloss: 'take one out of several',
    roles: ['agent', 'patient', 'content'],
    aspect: 'event', suffered: false, once: false,
    excludes: ['elect', 'appoint'],
  },
  compare: { gloss: 'hold one thing against another', roles: ['agent', 'patient', 'partner'], aspect: 'process', suffered: false, once: false },
  infer: { gloss: 'come to a conclusion from what is known', roles: ['agent', 'content'], aspect: 'event', suffered: false, once: false },
  study: { gloss: 'look closely into a matter, analyse', roles: ['agent', 'topic', 'content'], aspect: 'process', suffered: false, once: false },
  test: {
    gloss: 'try out a device, a medicine or a weapon',
    roles: ['agent', 'patient', 'content'],
    aspect: 'process', suffered: false, once: false,
  },
  'pay-heed': {
    gloss: 'give thought or interest to',
    roles: ['agent', 'content'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['ignore'],
  },
  wait: { gloss: 'stay until something comes', roles: ['agent', 'content', 'duration'], aspect: 'state', suffered: false, once: false, awaits: true },
  suffer: { gloss: 'undergo pain or hardship', roles: ['patient', 'cause'], aspect: 'state', suffered: false, once: false, opposes: ['enjoy'] },
  enjoy: { gloss: 'have the good of something', roles: ['agent', 'content'], aspect: 'state', suffered: false, once: false, opposes: ['suffer'] },
} as const satisfies Record<string, EventConcept>;
