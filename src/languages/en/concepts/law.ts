import type { lawEvents } from '../../../concepts/events/law.js';
import type { Entry } from '../../pack.js';

export const law: Record<keyof typeof lawEvents, Entry> = {
  sue: {
    verbs: ['sue'],
    words: ['lawsuit', 'legal action'],
    idioms: [
      { verb: 'file', with: ['lawsuit', 'suit', 'complaint', 'case'], within: 4 },
      { verb: 'take took taken', with: ['court'], within: 4 },
    ],
  },
  'drop-suit': {
    idioms: [
      { verb: 'drop dropped', with: ['lawsuit', 'case', 'suit', 'complaint'], within: 4 },
      { verb: 'withdraw withdrew withdrawn', with: ['lawsuit', 'complaint', 'suit'], within: 4 },
    ],
  },
  charge: {
    verbs: ['indict'],
    words: ['indictment', 'charges', 'charged'],
    idioms: [
      { verb: 'charge', with: ['with'], within: 4 },
      { verb: 'press', with: ['charges'], within: 4 },
      { verb: 'bring brought', with: ['charges'], within: 4 },
      { verb: 'file', with: ['charges'], within: 4 },
      { verb: 'face', with: ['charges', 'charge', 'trial'], within: 4 },
    ],
  },
  'drop-charges': {
    words: ['charges dropped', 'charges were dropped'],
    idioms: [
      { verb: 'drop dropped', with: ['charges', 'charge'], within: 4 },
      { verb: 'dismiss', with: ['charges', 'case'], within: 4 },
      { verb: 'throw threw thrown', with: ['case'], within: 4 },
    ],
  },
  'try-in-court': {
    words: ['trial', 'on trial', 'in the dock'],
    idioms: [
      { verb: 'stand stood', with: ['trial'], within: 4 },
      { verb: 'go went gone', with: ['trial'], within: 1 },
      { verb: 'put put', with: ['trial'], within: 4 },
      { verb: 'appear', with: ['court'] },
    ],
  },
  convict: {
    verbs: ['convict'],
    words: ['conviction', 'guilty'],
    idioms: [{ verb: 'find found', with: ['guilty'], within: 4 }],
  },
  acquit: {
    verbs: ['acquit acquitted'],
    words: ['acquittal', 'not guilty', 'found not guilty'],
    idioms: [
      { verb: 'clear', with: ['fraud', 'murder', 'manslaughter', 'charge', 'charges', 'corruption', 'bribery', 'rape', 'theft', 'guilt'], within: 6 },
      { verb: 'find found', with: ['innocent'], within: 3 },
    ],
  },
  sentence: {
    verbs: ['sentence', 'jail'],
    words: ['sentence', 'suspended sentence', 'jail term', 'prison term', 'death penalty', 'jailed', 'life imprisonment'],
    idioms: [{ verb: 'hand', with: ['sentence', 'sentences', 'verdict'] }],
  },
  rule: {
    words: ['ruling', 'verdict', 'judgment', 'judgement'],
    idioms: [
      { verb: 'rule', with: ['court', 'judge', 'that', 'against', 'favour', 'favor', 'in favour', 'in favor', 'on', 'guilty'], within: 1 },
      { verb: 'issue', with: ['ruling', 'verdict'], within: 4 },
      { verb: 'deliver', with: ['verdict', 'ruling'], within: 4 },
    ],
  },
  'overturn-verdict': {
    words: ['retrial'],
    idioms: [
      { verb: 'overturn', with: ['conviction', 'verdict', 'ruling', 'sentence', 'decision'], within: 4 },
      { verb: 'quash', with: ['conviction', 'verdict', 'sentence'], within: 4 },
      { verb: 'annul', with: ['verdict', 'ruling'], within: 4 },
      { verb: 'reverse', with: ['ruling', 'verdict', 'decision'], within: 4 },
    ],
  },
  'uphold-verdict': {
    idioms: [
      { verb: 'uphold upheld', with: ['conviction', 'verdict', 'sentence', 'ruling', 'decision'], within: 4 },
      { verb: 'reject', with: ['appeal'], within: 4 },
      { verb: 'confirm', with: ['sentence', 'verdict'], within: 4 },
      { verb: 'dismiss', with: ['appeal'], within: 4 },
    ],
  },
  appeal: {
    words: ['appeal'],
    idioms: [
      { verb: 'appeal', with: ['verdict', 'conviction', 'ruling', 'sentence', 'decision', 'against'] },
      { verb: 'file', with: ['appeal'], within: 4 },
      { verb: 'lodge', with: ['appeal'], within: 4 },
    ],
  },
  pardon: { verbs: ['pardon'], words: ['amnesty', 'clemency', 'pardon'] },
  testify: {
    verbs: ['testify'],
    words: ['testimony'],
    idioms: [{ verb: 'take took taken', with: ['the stand', 'the witness stand'], within: 1 }],
  },
  forbid: {
    verbs: ['forbid forbade forbidden', 'ban banned', 'prohibit', 'outlaw'],
    words: ['ban', 'prohibition', 'barred', 'barring'],
  },
  legalise: {
    verbs: ['legalise', 'legalize', 'decriminalise', 'decriminalize'],
    words: ['legalisation', 'legalization'],
  },
  criminalise: { verbs: ['criminalise', 'criminalize'], words: ['criminalisation', 'criminalization'] },
  repeal: {
    verbs: ['repeal', 'rescind'],
    words: ['repeal'],
    idioms: [
      { verb: 'revoke', with: ['law', 'decree', 'act'], within: 4 },
      { verb: 'scrap', with: ['law', 'bill'], within: 4 },
      { verb: 'strike struck', with: ['down law', 'down the law', 'down a law', 'down the ban', 'down the rule', 'down the bill', 'down the act', 'down the decree'], within: 1 },
      { verb: 'withdraw withdrew withdrawn', with: ['bill', 'law'], within: 4 },
    ],
  },
  'revoke-licence': {
    idioms: [
      { verb: 'revoke', with: ['licence', 'license', 'permit', 'accreditation'], within: 4 },
      { verb: 'withdraw withdrew withdrawn', with: ['licence', 'license'], within: 4 },
    ],
  },
  'grant-licence': {
    idioms: [
      { verb: 'grant', with: ['licence', 'license', 'permit', 'permission'], within: 4 },
      { verb: 'issue', with: ['licence', 'license', 'permit', 'permits'], within: 4 },
    ],
  },
  fine: { words: ['fined', 'fines', 'fining'] },
  compensate: { verbs: ['compensate'], words: ['compensation', 'damages', 'reparations'] },
  'give-back': {
    idioms: [
      { verb: 'unfreeze', with: ['assets', 'funds'], within: 4 },
      { verb: 'return', with: ['assets', 'funds', 'artefacts', 'artifacts', 'property'], within: 4 },
      { verb: 'release', with: ['funds', 'ship', 'tanker', 'assets'], within: 4 },
    ],
  },
  extradite: { verbs: ['extradite'], words: ['extradition'] },
  'refuse-extradition': {
    idioms: [
      { verb: 'refuse', with: ['extradite', 'extradition', 'hand'], within: 4 },
      { verb: 'reject', with: ['extradition'], within: 4 },
      { verb: 'block', with: ['extradition'], within: 4 },
    ],
  },
  confiscate: {
    verbs: ['confiscate', 'impound'],
    words: ['confiscation'],
    idioms: [
      { verb: 'seize', with: ['assets', 'property', 'ship', 'ships', 'tanker', 'tankers', 'vessel', 'vessels', 'boat', 'boats', 'trawler', 'funds', 'land', 'drugs', 'weapons', 'guns', 'rifles', 'cocaine', 'heroin', 'kilos', 'kg', 'truck', 'trucks', 'cargo', 'documents', 'computers', 'phones'], within: 4 },
      { verb: 'seize', with: ['assets', 'property', 'ship', 'ships', 'tanker', 'tankers', 'vessel', 'vessels', 'boat', 'boats', 'trawler', 'funds', 'land', 'drugs', 'weapons', 'guns', 'rifles', 'cocaine', 'heroin', 'kilos', 'kg', 'truck', 'trucks', 'cargo', 'documents', 'computers', 'phones'], before: true, within: 5 },
      { verb: 'freeze froze frozen', with: ['assets', 'accounts', 'funds'], within: 4 },
    ],
  },
  punish: { verbs: ['punish', 'penalise', 'penalize'], words: ['punishment'] },
  autopsy: { words: ['autopsy', 'post-mortem', 'postmortem'] },
};
