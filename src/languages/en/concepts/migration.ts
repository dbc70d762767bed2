import type { migrationEvents } from '../../../concepts/events/migration.js';
import type { Entry } from '../../pack.js';

/** English words of migration: see `concepts/events/migration.ts`. */
export const migration: Record<keyof typeof migrationEvents, Entry> = {
  flee: {
    verbs: ['flee fled'],
    words: ['exodus', 'flight of refugees', 'flight of civilians', 'flight of residents', 'flight of families', 'mass exodus'],
    idioms: [{ verb: 'run ran run', with: ['away', 'for his life', 'for her life', 'for safety'], within: 1 },
      { verb: 'run ran run', with: ['cover', 'lives'], within: 2 }],
  },
  displace: {
    verbs: ['displace displaced', 'uproot'],
    words: ['displacement', 'internally displaced', 'displaced persons', 'forced displacement', 'homeless', 'made homeless'],
    idioms: [
      { verb: 'drive drove driven', with: ['from their homes'], within: 3 },
      { verb: 'force', with: ['from their homes', 'from homes', 'out of their homes', 'to flee', 'to leave their homes'], within: 4 },
      { verb: 'leave left', with: ['homeless'], within: 7 },
    ],
  },
  migrate: {
    verbs: ['migrate', 'emigrate', 'immigrate'],
    words: ['migration', 'emigration', 'immigration', 'illegal immigration', 'irregular migration'],
  },
  'seek-asylum': {
    words: ['asylum', 'asylum seeker', 'asylum application', 'asylum-seeker'],
    idioms: [
      { verb: 'seek sought', with: ['asylum', 'refuge'], within: 2 },
      { verb: 'apply', with: ['for asylum'] },
      { verb: 'claim', with: ['asylum'], within: 1 },
      { verb: 'take took taken', with: ['refuge'], within: 1 },
    ],
  },
  'return-home': {
    verbs: ['repatriate'],
    words: ['return of refugees', 'voluntary return', 'repatriation', 'homecoming', 'return of displaced'],
    idioms: [
      { verb: 'return', with: ['home', 'to their homes'], within: 1 },
      { verb: 'go went gone', with: ['home', 'back home'], within: 1 },
    ],
  },
  deport: {
    verbs: ['deport', 'expel', 'evict'],
    words: ['deportation', 'expulsion', 'eviction', 'forced return', 'removal of migrants', 'deportee'],
  },
  shelter: {
    verbs: ['shelter', 'accommodate'],
    words: ['shelter', 'refuge', 'refugee camp', 'temporary accommodation'],
    idioms: [{ verb: 'put put', with: ['up in'], within: 4 }],
    nouns: [{ noun: 'housed', with: ['are', 'were', 'was', 'been', 'being', 'be', 'temporarily', 'is'], before: true, within: 2 }],
  },
  settle: { verbs: ['resettle'], words: ['resettlement', 'settlement building', 'settlement expansion'] },
};
