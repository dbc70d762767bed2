import type { EventConcept } from './event-concept.js';
import { accidentsEvents } from './events/accidents.js';
import { agreementEvents } from './events/agreements.js';
import { aimEvents } from './events/aims.js';
import { bearingEvents } from './events/bearing.js';
import { casualtiesEvents } from './events/casualties.js';
import { changeEvents } from './events/change.js';
import { conflictEvents } from './events/conflict.js';
import { crimeEvents } from './events/crime.js';
import { diplomacyEvents } from './events/diplomacy.js';
import { disastersEvents } from './events/disasters.js';
import { economyEvents } from './events/economy.js';
import { healthEvents } from './events/health.js';
import { infrastructureEvents } from './events/infrastructure.js';
import { lawEvents } from './events/law.js';
import { meetingEvents } from './events/meetings.js';
import { migrationEvents } from './events/migration.js';
import { mindEvents } from './events/mind.js';
import { motionEvents } from './events/motion.js';
import { politicsEvents } from './events/politics.js';
import { rescueEvents } from './events/rescue.js';
import { societyEvents } from './events/society.js';
import { sportEvents } from './events/sport.js';
import { statementEvents } from './events/statements.js';
import { transportEvents } from './events/transport.js';

/** Every event concept; the rooms are by domain, this is their sum. */
export const eventConcepts = {
  ...agreementEvents,
  ...diplomacyEvents,
  ...meetingEvents,
  ...statementEvents,
  ...aimEvents,
  ...mindEvents,
  ...bearingEvents,
  ...politicsEvents,
  ...lawEvents,
  ...economyEvents,
  ...societyEvents,
  ...sportEvents,
  ...conflictEvents,
  ...casualtiesEvents,
  ...accidentsEvents,
  ...transportEvents,
  ...disastersEvents,
  ...healthEvents,
  ...crimeEvents,
  ...migrationEvents,
  ...rescueEvents,
  ...infrastructureEvents,
  ...motionEvents,
  ...changeEvents,
} as const satisfies Record<string, EventConcept>;

export type ConceptId = keyof typeof eventConcepts;
