import type { lawEvents } from '../../../../src/concepts/events/law.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/law.ts`. */
export const law: Record<keyof typeof lawEvents, Phrases> = {
  sue: ['the firm filed a lawsuit'],
  'drop-suit': ['The firm dropped its lawsuit'],
  charge: ['The man was charged with murder', 'Prosecutors filed charges'],
  'drop-charges': ['Prosecutors dropped the charges'],
  'try-in-court': ['The man stood trial', 'He appeared in court'],
  convict: ['the court convicted him'],
  acquit: ['the court acquitted him'],
  sentence: ['He was handed a suspended sentence', 'the judge sentenced him'],
  rule: ['The court ruled that the ban is void', 'The judge issued a ruling'],
  'overturn-verdict': ['The court overturned his conviction'],
  'uphold-verdict': ['The court upheld the sentence'],
  appeal: ['His lawyers appealed the verdict'],
  pardon: ['The president pardoned the prisoner'],
  testify: ['The guard testified in court'],
  forbid: ['The town banned smoking', 'The law prohibits strikes'],
  legalise: ['The state legalised the drug'],
  criminalise: ['The law criminalises torture'],
  repeal: ['Parliament repealed the law'],
  'revoke-licence': ['The regulator revoked the licence'],
  'grant-licence': ['The ministry granted a licence'],
  fine: ['The firm was fined'],
  compensate: ['The state compensated the farmers'],
  'give-back': ['The museum returned the artefacts', 'The bank released the funds'],
  extradite: ['The state extradited the suspect'],
  'refuse-extradition': ['The state refused to extradite him'],
  confiscate: ['Police confiscated the car', 'The state froze his assets'],
  punish: ['the league punished the club'],
  autopsy: ['The autopsy is under way'],
};
