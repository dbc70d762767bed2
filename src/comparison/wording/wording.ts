export { type ClaimWords, claimWords, topicSenses } from './claim-words.js';
export { compareLeads, ONE_SUBJECT, shareOf } from './leads.js';
export { agreeInMeaning } from './one-meaning.js';
export { areOneTale } from './one-tale.js';
export { type LeftWords, leftWords, withResidue } from './residue/residue.js';
