import type { aimEvents } from '../../../concepts/events/aims.js';
import type { Entry } from '../../pack.js';

export const aims: Record<keyof typeof aimEvents, Entry> = {
  aim: {
    verbs: ['aim'],
    words: ['aim', 'objective'],
    idioms: [
      { verb: 'seek sought', with: ['to'], within: 1 },
      { verb: 'strive strove striven', with: ['to'], within: 1 },
    ],
  },
  strengthen: { verbs: ['strengthen', 'bolster', 'boost', 'deepen', 'reinforce', 'consolidate', 'broaden'] },
  weaken: { verbs: ['weaken', 'undermine', 'erode'] },
  develop: {
    verbs: ['develop', 'modernise', 'modernize', 'upgrade'],
    words: ['development', 'modernisation', 'modernization'],
  },
  cooperate: {
    verbs: ['cooperate', 'collaborate', 'partner'],
    words: ['cooperation', 'collaboration', 'co-operation', 'partnership'],
  },
  'refuse-cooperation': {
    idioms: [
      { verb: 'refuse', with: ['cooperate', 'cooperation', 'collaborate'], within: 4 },
      { verb: 'suspend', with: ['cooperation'], within: 4 },
      { verb: 'end', with: ['cooperation'], within: 4 },
      { verb: 'halt', with: ['cooperation'], within: 4 },
    ],
  },
  coordinate: { verbs: ['coordinate'], words: ['coordination'] },
  support: {
    verbs: ['support', 'advocate', 'favour', 'favor'],
    words: ['support', 'backed', 'backing', 'backs', 'supporter', 'supportive', 'solidarity', 'in favour', 'in favor'],
    idioms: [{ verb: 'stand stood', with: ['with', 'behind', 'alongside'], within: 1 }],
  },
  oppose: {
    verbs: ['oppose', 'resist'],
    words: ['opposed to', 'objection', 'objected'],
    idioms: [{ verb: 'object', with: ['to'], within: 0 }],
  },
  exchange: { verbs: ['exchange', 'swap swapped'], words: ['swap'] },
  enable: {
    verbs: ['enable', 'facilitate'],
    idioms: [
      { verb: 'pave', with: ['way'], within: 2 },
      { verb: 'make made', with: ['easier', 'possible'], within: 4 },
    ],
  },
  hinder: {
    verbs: ['hinder', 'obstruct', 'impede', 'hamper', 'thwart', 'foil'],
    words: ['obstacle', 'hurdle', 'obstruction'],
  },
  plan: { verbs: ['plan planned', 'intend'], words: ['plan', 'intention'] },
  prepare: {
    verbs: ['prepare'],
    words: ['preparation'],
    idioms: [
      { verb: 'gear', with: ['up'], within: 1 },
      { verb: 'get got', with: ['ready'], within: 1 },
    ],
  },
  decide: { verbs: ['decide'], words: ['decision'] },
  succeed: { verbs: ['succeed'], words: ['success', 'successful', 'successfully'] },
  fail: { verbs: ['fail'], words: ['failure', 'failed', 'unsuccessful'] },
  encourage: { verbs: ['encourage'], words: ['encouragement', 'incentive'] },
  discourage: { verbs: ['discourage', 'deter deterred'], words: ['deterrence'], idioms: [{ verb: 'advise', with: ['against'], within: 3 }] },
  monitor: {
    verbs: ['monitor', 'supervise', 'oversee oversaw overseen'],
    words: ['supervision', 'oversight', 'surveillance'],
  },
  unite: { verbs: ['unite', 'unify unified'], words: ['unity'] },
  split: {
    verbs: ['split split'],
    words: ['split', 'divisions', 'division between', 'division within', 'division over', 'division of the country', 'defection'],
  },
  ensure: { verbs: ['ensure', 'guarantee', 'assure'], words: ['guarantee'] },
  achieve: { verbs: ['achieve', 'accomplish'], words: ['achievement'], idioms: [{ verb: 'reach', with: ['goal', 'goals', 'target', 'targets', 'objective', 'objectives'], within: 3 }] },
  train: { verbs: ['train'], words: ['training'] },
  'take-steps': {
    words: ['countermeasure', 'precautionary measures'],
    idioms: [{ verb: 'take took taken', with: ['steps', 'step', 'measures', 'measure', 'action', 'actions', 'precautions'], within: 3 }],
  },
  launch: { verbs: ['launch'] },
  determine: { verbs: ['determine'] },
  deprive: { verbs: ['deprive'], words: ['deprivation'] },
};
