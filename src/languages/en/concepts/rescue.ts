import type { rescueEvents } from '../../../concepts/events/rescue.js';
import type { Entry } from '../../pack.js';

/** English words of rescue: see `concepts/events/rescue.ts`. */
export const rescue: Record<keyof typeof rescueEvents, Entry> = {
  rescue: {
    verbs: ['rescue rescued', 'resuscitate'],
    words: ['saved', 'rescue', 'rescuer', 'rescue operation', 'rescue effort'],
    idioms: [
      { verb: 'pull', with: ['alive', 'from the rubble', 'from rubble', 'from the wreckage', 'from the debris', 'from the sea', 'from the water', 'survivor', 'survivors', 'to safety'], within: 4 },
      { verb: 'bring brought', with: ['to safety'], within: 2 },
    ],
  },
  abandon: {
    verbs: ['abandon', 'neglect', 'forsake'],
    words: ['abandonment', 'neglect'],
    idioms: [{ verb: 'drop dropped', with: ['bid', 'plan', 'plans', 'proposal', 'proposals', 'idea', 'demand', 'demands', 'objections', 'opposition', 'effort', 'efforts', 'request', 'attempt'], within: 3 }],
  },
  evacuate: { verbs: ['evacuate evacuated'], words: ['evacuation', 'evacuee', 'evacuation order'] },
  retrieve: {
    verbs: ['retrieve', 'salvage'],
    words: ['recovery of bodies', 'bodies recovered', 'recovered bodies'],
    idioms: [
      { verb: 'recover', with: ['body', 'bodies', 'remains', 'wreckage', 'black box', 'recorder', 'recorders', 'corpses'], within: 2 },
      { verb: 'pull', with: ['body', 'bodies'], within: 3 },
    ],
  },
  'search-for': {
    words: ['search for', 'search and rescue', 'search-and-rescue', 'rescue search', 'search team', 'search teams', 'search efforts', 'hunt for survivors', 'in search of'],
    idioms: [
      { verb: 'search', with: ['for', 'missing', 'survivors'], within: 2 },
      { verb: 'look', with: ['for'] },
    ],
  },
  'call-off-search': {
    idioms: [
      { verb: 'call', with: ['off search', 'off the search'], within: 1 },
      { verb: 'suspend', with: ['search'], within: 3 },
      { verb: 'end', with: ['search'], within: 2 },
    ],
  },
  find: {
    verbs: ['find found', 'locate', 'spot'],
    words: ['find', 'whereabouts found'],
    idioms: [
      { verb: 'locate', with: ['the', 'a', 'an', 'her', 'him', 'them', 'his', 'their'], within: 0 },
      { verb: 'find found found', with: ['body', 'bodies', 'wreckage', 'grave', 'remains', 'safe', 'missing', 'survivors', 'debris', 'evidence'], within: 5 },
    ],
  },
  'fail-to-find': {
    words: ['not found', 'no trace', 'no sign', 'without a trace', 'fruitless', 'yet to find', 'nowhere to be found'],
  },
  send: { verbs: ['send sent', 'dispatch', 'despatch'], words: ['dispatch'] },
  'give-aid': {
    verbs: ['help', 'assist', 'aid'],
    words: ['aid', 'relief', 'assistance', 'humanitarian aid', 'relief supplies', 'aid convoy', 'help', 'food aid', 'relief effort'],
  },
  'withhold-aid': {
    idioms: [
      { verb: 'cut', with: ['assistance'], within: 2 },
      { verb: 'suspend', with: ['aid', 'assistance'], within: 2 },
      { verb: 'freeze froze frozen', with: ['assistance'], within: 2 },
      { verb: 'block', with: ['aid'], within: 2 },
    ],
  },
  deliver: {
    verbs: ['deliver', 'distribute', 'provide provided'],
    words: ['delivery', 'distribution', 'handover', 'provision'],
    idioms: [{ verb: 'hand', with: ['over'] }],
  },
  'call-for-help': {
    words: ['distress signal', 'distress call', 'mayday', 'sos', 'call for help', 'plea for help', 'appeal for help', 'distress message'],
  },
};
