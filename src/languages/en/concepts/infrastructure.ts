import type { infrastructureEvents } from '../../../concepts/events/infrastructure.js';
import type { Entry } from '../../pack.js';

/** English words of infrastructure: see `concepts/events/infrastructure.ts`. */
export const infrastructure: Record<keyof typeof infrastructureEvents, Entry> = {
  cut: { verbs: ['cut cut', 'sever', 'slice', 'disconnect'], words: ['cut', 'disconnection', 'cutoff', 'cut-off'] },
  outage: {
    words: ['outage', 'blackout', 'power cut', 'power outage', 'power failure', 'internet outage', 'shutdown', 'offline', 'out of service', 'downtime', 'network outage', 'loss of service', 'off-line', 'is down', 'was down', 'are down', 'were down', 'still down', 'been down', 'without power', 'without electricity', 'without water'],
    idioms: [
      { verb: 'go went gone', with: ['dark', 'offline', 'down for hours'], within: 1 },
      { verb: 'leave left', with: ['without power', 'without electricity', 'without water', 'in the dark'], within: 8 },
    ],
  },
  restore: {
    verbs: ['restore'],
    words: ['restoration', 'back online', 'back on-line', 'back to normal', 'back in service', 'up and running', 'resumption of service'],
    idioms: [{ verb: 'return', with: ['to normal', 'to service', 'to operation', 'to normality'], within: 2 }],
  },
  repair: {
    verbs: ['repair', 'fix', 'mend', 'splice'],
    words: ['repair', 'maintenance', 'repair work', 'fix', 'repair ship'],
  },
  connect: { verbs: ['connect', 'link', 'interconnect'], words: ['connection', 'link'] },
  separate: {
    idioms: [{ verb: 'break broke broken', with: ['couple', 'pair', 'marriage', 'band'], before: true, within: 1 }, { verb: 'split split', with: ['from her', 'from his', 'with her', 'with his'], within: 1 }],
    verbs: ['detach', 'divide'], words: ['separating', 'separates', 'separated', 'separation', 'breakaway'],
  },
  disrupt: {
    verbs: ['disrupt', 'interrupt', 'disturb', 'paralyse', 'paralyze'],
    words: ['disruption', 'disturbance', 'paralysis', 'slowdown', 'interruption'],
    idioms: [
      { verb: 'knock', with: ['out power', 'out electricity', 'out communications', 'out services', 'off-line', 'offline'], within: 3 },
      { verb: 'bring brought', with: ['down lines', 'down power', 'down phone', 'down telephone', 'down internet', 'down communications', 'down services'], within: 1 },
      { verb: 'affect', with: ['service', 'services', 'internet', 'traffic', 'flights', 'communications', 'connectivity', 'users', 'customers', 'connections'], within: 5 },
    ],
  },
  operate: {
    verbs: ['operate', 'power-up'],
    words: ['operation of', 'in operation', 'operational', 'in service', 'working normally', 'functioning', 'functional'],
  },
  pollute: {
    verbs: ['pollute', 'contaminate', 'emit'],
    words: ['pollution', 'contamination', 'emissions', 'air pollution', 'water pollution', 'toxic waste'],
  },
  clean: {
    verbs: ['clean', 'decontaminate', 'disinfect', 'sterilise', 'sanitise'],
    words: ['clean-up', 'cleanup', 'decontamination', 'mine clearance', 'demining'],
  },
  block: {
    verbs: ['block', 'clog', 'barricade'],
    words: ['blockage', 'roadblock', 'road closure', 'airspace closure', 'border closure', 'road blocked'],
  },
  unblock: {
    verbs: ['unblock', 'unclog', 'refloat-ship'],
    words: ['reopening of the road', 'road reopened', 'border opening', 'border reopened', 'airspace reopened'],
  },
};
