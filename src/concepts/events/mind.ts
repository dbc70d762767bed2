import type { EventConcept } from '../event.js';

/** What people know, think, feel, want and choose, and how they find out. */
export const mindEvents = {
  'think-over': { gloss: 'turn over in the mind, weigh up', roles: ['agent', 'content'] },
  feel: { gloss: 'have a feeling', roles: ['agent', 'content'] },
  choose: { gloss: 'take one out of several', roles: ['agent', 'patient', 'content'], excludes: ['elect', 'appoint'] },
  compare: { gloss: 'hold one thing against another', roles: ['agent', 'patient', 'partner'] },
  infer: { gloss: 'come to a conclusion from what is known', roles: ['agent', 'content'] },
  study: { gloss: 'look closely into a matter, analyse', roles: ['agent', 'topic', 'content'] },
  test: { gloss: 'try out a device, a medicine or a weapon', roles: ['agent', 'patient', 'content'] },
  'pay-heed': { gloss: 'give thought or interest to', roles: ['agent', 'content'], opposes: ['ignore'] },
  wait: { gloss: 'stay until something comes', roles: ['agent', 'content', 'duration'] },
  suffer: { gloss: 'undergo pain or hardship', roles: ['patient', 'cause'], opposes: ['enjoy'] },
  enjoy: { gloss: 'have the good of something', roles: ['agent', 'content'], opposes: ['suffer'] },
} as const satisfies Record<string, EventConcept>;
