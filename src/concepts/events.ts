import type { EventConcept } from './event.js';
import { agreementEvents } from './events/agreements.js';
import { aimEvents } from './events/aims.js';
import { diplomacyEvents } from './events/diplomacy.js';
import { economyEvents } from './events/economy.js';
import { lawEvents } from './events/law.js';
import { meetingEvents } from './events/meetings.js';
import { politicsEvents } from './events/politics.js';
import { societyEvents } from './events/society.js';
import { sportEvents } from './events/sport.js';
import { statementEvents } from './events/statements.js';

/** Every event concept; the rooms are by domain, this is their sum. */
export const eventConcepts = {
  ...agreementEvents,
  ...diplomacyEvents,
  ...meetingEvents,
  ...statementEvents,
  ...aimEvents,
  ...politicsEvents,
  ...lawEvents,
  ...economyEvents,
  ...societyEvents,
  ...sportEvents,
} as const satisfies Record<string, EventConcept>;

export type ConceptId = keyof typeof eventConcepts;
