import type { bearingEvents } from '../../../concepts/events/bearing.js';
import type { Entry } from '../../pack.js';

/** English words of bearing: see `concepts/events/bearing.ts`. */
export const bearing: Record<keyof typeof bearingEvents, Entry> = {
  affect: {
    verbs: ['affect', 'influence', 'impact'], words: ['repercussion', 'impact'],
    idioms: [
      { verb: 'strike struck', with: ['blow'], within: 2 },
      { verb: 'hit hit', with: ['traffic', 'service', 'services', 'trade', 'tourism', 'business', 'businesses', 'production', 'operations', 'flights', 'demand', 'confidence', 'economy', 'industry', 'supplies', 'communications', 'growth', 'exporters', 'farmers', 'travellers', 'travelers', 'commuters'], before: true, within: 4 },
      { verb: 'hit hit', with: ['badly', 'worst', 'hardest', 'hard', 'heavily', 'severely', 'among the worst'], before: true, within: 1 },
      { verb: 'hit hit', with: ['hard', 'hardest', 'worst'], within: 1 },
      { verb: 'strike struck', with: ['heatwave', 'drought', 'crisis', 'recession', 'shortage', 'outage', 'lightning', 'sanctions', 'tariffs', 'disaster', 'pandemic'], before: true, within: 2 },
      { verb: 'strike struck', with: ['by disaster', 'by drought', 'by crisis', 'by crises', 'by the crisis', 'by recession', 'by the recession', 'by the pandemic', 'by sanctions', 'by tariffs', 'by inflation', 'by a shortage', 'by shortages', 'by delays', 'by a strike', 'by strikes', 'by power cuts', 'by rising', 'by higher', 'by lower', 'by falling', 'by weak', 'by weaker', 'by a strong', 'by the strong', 'by a stronger', 'by lightning'], within: 2 },
      { verb: 'hit hit', with: ['heatwave', 'drought', 'crisis', 'recession', 'shortage', 'outage', 'lightning', 'sanctions', 'tariffs', 'disaster', 'pandemic'], before: true, within: 2 },
      { verb: 'hit hit', with: ['by disaster', 'by drought', 'by crisis', 'by crises', 'by the crisis', 'by recession', 'by the recession', 'by the pandemic', 'by sanctions', 'by tariffs', 'by inflation', 'by a shortage', 'by shortages', 'by delays', 'by a strike', 'by strikes', 'by power cuts', 'by rising', 'by higher', 'by lower', 'by falling', 'by weak', 'by weaker', 'by a strong', 'by the strong', 'by a stronger', 'by lightning'], within: 2 },
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
  attract: {
    verbs: ['attract', 'lure', 'entice'],
    words: ['attraction'],
    idioms: [
      { verb: 'capture', with: ['attention', 'imagination', 'hearts', 'mood', 'interest'], within: 3 },
      { verb: 'draw drew drawn', with: ['crowd', 'crowds', 'attention', 'tourists', 'fans', 'investors', 'interest', 'audience', 'audiences'], within: 3 },
    ],
  },
  shake: { verbs: ['shake shook shaken', 'rattle', 'jolt'] },
  restrict: { verbs: ['restrict', 'constrain'], words: ['restriction', 'constraint'] },
  protect: { verbs: ['protect', 'safeguard', 'secure', 'shield'], words: ['protection'] },
  defend: { verbs: ['defend'], words: ['in defence of', 'in defense of'] },
  defy: { verbs: ['defy', 'disobey'], words: ['defiance', 'defiant', 'in defiance of'] },
  lead: {
    verbs: ['lead led led', 'spearhead'],
    nouns: [
      { noun: 'headed', with: ['committee', 'commission', 'panel', 'team', 'agency', 'bank', 'department', 'ministry', 'delegation', 'party', 'group', 'company', 'council', 'office', 'unit', 'firm', 'campaign', 'government', 'investigation', 'inquiry', 'institute', 'union', 'mission', 'operation', 'division', 'club', 'federation', 'army'], within: 5 },
      { noun: 'heads', with: ['committee', 'commission', 'panel', 'agency', 'bank', 'department', 'ministry', 'delegation', 'party', 'council', 'unit', 'firm', 'institute', 'union', 'federation', 'largest'], within: 4 },
    ],
    words: ['heads the', 'headed the', 'heading the', 'heads a', 'headed a', 'heads its', 'headed its', 'headed up', 'heads up the'],
  },
  manage: {
    verbs: ['administer', 'govern'],
    idioms: [
      { verb: 'manage', with: ['company', 'affairs', 'team', 'business', 'crisis', 'fund'], within: 4 },
      { verb: 'run ran run', with: ['company', 'business', 'firm', 'shop', 'shops', 'store', 'stores', 'school', 'schools', 'hotel', 'hotels', 'restaurant', 'hospital', 'hospitals', 'farm', 'mine', 'mines', 'country', 'department', 'club', 'airline', 'bank', 'charity', 'plant', 'plants', 'network'], within: 3 },
    ],
  },
};
