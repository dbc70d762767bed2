import type { bearingEvents } from '../../../concepts/events/bearing.js';
import type { Entry } from '../../pack.js';

/** English words of bearing: see `concepts/events/bearing.ts`. */
export const bearing: Record<keyof typeof bearingEvents, Entry> = {
  affect: {
    verbs: ['affect', 'influence', 'impact'], words: ['repercussion', 'impact'],
    idioms: [
      { verb: 'strike struck', with: ['heatwave', 'drought', 'crisis', 'recession', 'shortage', 'outage', 'lightning', 'sanctions', 'tariffs', 'disaster', 'pandemic'], before: true, within: 2 },
      { verb: 'hit hit', with: ['heatwave', 'drought', 'crisis', 'recession', 'shortage', 'outage', 'lightning', 'sanctions', 'tariffs', 'disaster', 'pandemic'], before: true, within: 2 },
    ],
  },
  face: { verbs: ['confront'], idioms: [{ verb: 'face', with: ['crisis', 'shortage', 'shortages', 'threat', 'threats', 'challenge', 'challenges', 'problem', 'problems', 'pressure', 'criticism', 'risk', 'risks', 'difficulties', 'delays', 'backlash', 'sanctions', 'prospect', 'questions', 'competition', 'opposition', 'resistance', 'losses', 'obstacles', 'hardship', 'uncertainty', 'dilemma'], within: 4 }] },
  'deal-with': {
    verbs: ['handle'],
    idioms: [
      { verb: 'deal dealt', with: ['with'], within: 1 },
      { verb: 'cope', with: ['with'], within: 1 },
    ],
  },
  depend: {
    verbs: ['depend', 'rely'],
    words: ['dependent', 'reliance'],
    idioms: [{ verb: 'hinge', with: ['on'], within: 1 }],
  },
  mean: { verbs: ['signify'], idioms: [{ verb: 'mean meant', with: ['that'], within: 2 }] },
  contradict: { verbs: ['contradict'], words: ['contradiction', 'contradictory', 'inconsistent with'] },
  coincide: { verbs: ['coincide'], words: ['coincidence'] },
  cost: { verbs: ['cost cost cost'], words: ['expense'] },
  contribute: { verbs: ['contribute'], words: ['contribution'] },
  attract: { verbs: ['attract', 'lure', 'entice'], words: ['attraction'] },
  shake: { verbs: ['shake shook shaken', 'rattle', 'jolt'] },
  restrict: { verbs: ['restrict', 'constrain'], words: ['restriction', 'constraint'] },
  protect: { verbs: ['protect', 'safeguard', 'secure', 'shield'], words: ['protection'] },
  defend: { verbs: ['defend'], words: ['in defence of', 'in defense of'] },
  defy: { verbs: ['defy', 'disobey'], words: ['defiance', 'defiant', 'in defiance of'] },
  lead: { verbs: ['lead led led', 'spearhead'] },
  manage: {
    verbs: ['administer', 'govern'],
    idioms: [{ verb: 'manage', with: ['company', 'affairs', 'team', 'business', 'crisis', 'fund'], within: 4 }],
  },
};
