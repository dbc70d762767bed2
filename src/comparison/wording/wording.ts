import type { Finding } from '../../model/finding.js';
import type { Identity, Member } from '../member.js';
import { compareReplacements } from './replacements.js';
import { compareSubstitutions } from './substitutions.js';

export { type ClaimWords, claimWords } from './claim-words.js';
export { compareLeads, ONE_SUBJECT, shareOf } from './leads.js';
export { areOneTale } from './one-tale.js';

/** Compares claims that are one sentence but for a name or a word. */
export const compareWording = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  ...compareSubstitutions(members, identity),
  compareReplacements(members, identity),
];
