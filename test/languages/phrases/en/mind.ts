import type { mindEvents } from '../../../../src/concepts/events/mind.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/mind.ts`. */
export const mind: Record<keyof typeof mindEvents, Phrases> = {
  'think-over': ['the club is mulling an offer'],
  feel: ['residents felt the heat'],
  choose: ['the panel chose two cities'],
  compare: ['they compared the samples'],
  infer: ['the authors inferred a link'],
  study: ['experts analysed the data'],
  test: ['engineers tested an engine'],
  'pay-heed': ['nobody paid attention to it'],
  wait: ['farmers await rain'],
  suffer: ['the village suffers'],
  enjoy: ['the coach enjoys support'],
};
