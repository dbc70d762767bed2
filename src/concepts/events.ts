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

const rooms = [
  agreementEvents,
  diplomacyEvents,
  meetingEvents,
  statementEvents,
  aimEvents,
  mindEvents,
  bearingEvents,
  politicsEvents,
  lawEvents,
  economyEvents,
  societyEvents,
  sportEvents,
  conflictEvents,
  casualtiesEvents,
  accidentsEvents,
  transportEvents,
  disastersEvents,
  healthEvents,
  crimeEvents,
  migrationEvents,
  rescueEvents,
  infrastructureEvents,
  motionEvents,
  changeEvents,
] as const satisfies readonly Readonly<Record<string, EventConcept>>[];

type KeysOf<Room> = Room extends unknown ? keyof Room : never;

export type ConceptId = KeysOf<(typeof rooms)[number]>;

/**
 * Every event concept; the rooms are by domain, this is their sum. Made without a prototype, so that it is a table from the
 * start: as an object that grows name by name it took a tenth of an import.
 */
export const eventConcepts: Readonly<Record<ConceptId, EventConcept>> = Object.assign(Object.create(null), ...rooms);
