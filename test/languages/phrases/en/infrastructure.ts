import type { infrastructureEvents } from '../../../../src/concepts/events/infrastructure.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/infrastructure.ts`. */
export const infrastructure: Record<keyof typeof infrastructureEvents, Phrases> = {
  cut: ['the cable was severed'],
  outage: ['A power outage hit the city', 'The website went offline'],
  restore: ['service was restored'],
  repair: ['crews repaired the line'],
  connect: ['The bridge connects the two towns'],
  separate: ['A wall separates the two villages'],
  disrupt: ['The strike disrupted flights'],
  operate: ['The plant is operational', 'The firm operates two ferries'],
  pollute: ['The plant polluted the river'],
  clean: ['Volunteers cleaned the beach'],
  block: ['Fallen trees block the road', 'A lorry barricaded the street'],
  unblock: ['The road reopened to traffic', 'Engineers unblocked the canal'],
};
