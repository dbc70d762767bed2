import type { mindEvents } from '../../../concepts/events/mind.js';
import type { Entry } from '../../pack.js';

/** English words of the mind: see `concepts/events/mind.ts`. */
export const mind: Record<keyof typeof mindEvents, Entry> = {
  'think-over': { verbs: ['consider', 'mull', 'ponder', 'contemplate', 'reconsider'], words: ['consideration', 'under review'] },
  feel: { verbs: ['feel felt'], words: ['sensed', 'sensing'] },
  choose: { verbs: ['choose chose chosen', 'select', 'prefer'], words: ['selection'], idioms: [{ verb: 'opt', with: ['for', 'to'], within: 1 }] },
  compare: { verbs: ['compare'], words: ['comparison'] },
  infer: { verbs: ['infer', 'deduce'], idioms: [{ verb: 'conclude', with: ['that'], within: 1 }] },
  study: { verbs: ['study', 'analyse', 'analyze', 'examine', 'evaluate', 'scrutinise', 'scrutinize', 'assess'], words: ['analysis', 'assessment', 'examination', 'evaluation', 'scrutiny'] },
  test: {
    verbs: ['test'], words: ['trial run', 'clinical trial', 'clinical trials'],
    nouns: [
      { noun: 'trial', with: ['vaccine', 'clinical', 'drug', 'treatment', 'phase'], before: true, within: 1 },
      { noun: 'trial', with: ['of the vaccine', 'of a vaccine', 'of the drug', 'of a drug', 'of a new drug'], within: 1 },
    ],
  },
  'pay-heed': { verbs: ['heed'], words: ['attention'], idioms: [{ verb: 'pay paid', with: ['attention', 'heed'], within: 2 }, { verb: 'show', with: ['interest'], within: 2 }] },
  wait: { verbs: ['wait', 'await'] },
  suffer: {
    verbs: ['suffer'],
    words: ['suffering', 'hardship'],
    idioms: [{ verb: 'sustain', with: ['damage', 'losses', 'loss', 'casualties', 'blow', 'setback', 'defeat', 'injury', 'injuries', 'wound', 'wounds', 'burns', 'fracture', 'fractures', 'bruises'], within: 7 }],
  },
  enjoy: { verbs: ['enjoy'] },
};
