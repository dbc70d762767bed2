import type { migrationEvents } from '../../../../src/concepts/events/migration.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/migration.ts`. */
export const migration: Record<keyof typeof migrationEvents, Phrases> = {
  flee: ['thousands fled'],
  displace: ['families were displaced'],
  migrate: ['Many nurses emigrate', 'A rise in migration'],
  'seek-asylum': ['The pilot sought asylum', 'Asylum seekers wait at the port'],
  'return-home': ['the refugees returned home'],
  deport: ['they were deported'],
  shelter: ['The school shelters families', 'A shelter for the homeless'],
  settle: ['The families were resettled'],
};
