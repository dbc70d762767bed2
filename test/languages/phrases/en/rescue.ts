import type { rescueEvents } from '../../../../src/concepts/events/rescue.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/rescue.ts`. */
export const rescue: Record<keyof typeof rescueEvents, Phrases> = {
  rescue: ['the crew was rescued'],
  abandon: ['The crew abandoned the ship'],
  evacuate: ['residents were evacuated'],
  retrieve: ['Divers retrieved the bodies', 'Crews recovered the wreckage'],
  'search-for': ['search and rescue teams', 'they searched for survivors'],
  'call-off-search': ['The navy suspended the search'],
  find: ['they found the wreckage'],
  'fail-to-find': ['There is no trace of the plane'],
  send: ['the state sent ambulances'],
  'give-aid': ['The agency sent food aid', 'Volunteers help the families'],
  'withhold-aid': ['The army blocked aid to the town'],
  deliver: ['The agency delivered tents'],
  'call-for-help': ['The captain sent a distress signal'],
};
