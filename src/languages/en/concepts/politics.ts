import type { politicsEvents } from '../../../concepts/events/politics.js';
import type { Entry } from '../../pack.js';

export const politics: Record<keyof typeof politicsEvents, Entry> = {
  election: {
    words: ['election', 'referendum', 'polls', 'ballot', 'midterms'],
    idioms: [{ verb: 'go went gone', with: ['polls'] }],
  },
  'postpone-election': {
    idioms: [
      { verb: 'postpone', with: ['election', 'elections', 'vote', 'referendum', 'poll'], within: 4 },
      { verb: 'delay', with: ['election', 'elections', 'vote'], within: 4 },
      { verb: 'cancel', with: ['election', 'elections', 'vote', 'referendum'], within: 4 },
    ],
  },
  vote: { verbs: ['vote'], words: ['voting', 'vote', 'voter'] },
  'vote-against': { idioms: [{ verb: 'vote', with: ['against', 'no', 'down'] }] },
  'vote-for': { idioms: [{ verb: 'vote', with: ['for', 'favour', 'favor', 'yes'] }] },
  elect: { verbs: ['elect'], words: ['president-elect'] },
  'win-election': {
    words: ['election victory', 'election win', 're-elected'],
    idioms: [{ verb: 'win won', with: ['election', 'elections', 'seat', 'seats', 'majority', 'presidency', 'term', 'vote', 'votes', 're-election', 'primary', 'referendum'], within: 4 }],
  },
  'lose-election': {
    words: ['election defeat', 'voted out'],
    idioms: [{ verb: 'lose lost', with: ['election', 'elections', 'seat', 'seats', 'majority', 'presidency', 'vote', 're-election', 'primary', 'referendum'], within: 4 }],
  },
  'run-for-office': {
    words: ['candidacy', 'candidate'],
    idioms: [
      { verb: 'run ran run', with: ['president', 'office', 'mayor', 'parliament', 're-election', 'governor'] },
      { verb: 'stand stood', with: ['election', 'president', 'parliament'], within: 2 },
      { verb: 'seek sought', with: ['re-election', 'presidency', 'term'], within: 2 },
    ],
  },
  'withdraw-candidacy': {
    words: ['will not run', 'won\'t run', 'not seek re-election'],
    idioms: [
      { verb: 'withdraw withdrew withdrawn', with: ['candidacy', 'race', 'nomination'], within: 4 },
      { verb: 'drop dropped', with: ['race'] },
      { verb: 'pull', with: ['race'] },
      { verb: 'quit quit', with: ['race'], within: 4 },
    ],
  },
  nominate: { verbs: ['nominate'], words: ['nomination', 'nominee'] },
  appoint: {
    verbs: ['appoint'],
    words: ['appointment', 'appointee'],
    idioms: [{ verb: 'name', with: ['president', 'minister', 'chief', 'head', 'ambassador', 'coach', 'successor', 'director', 'manager', 'adviser', 'advisor', 'spokesman', 'spokeswoman', 'envoy', 'commander', 'captain', 'chairman', 'chairwoman', 'deputy'], within: 5 }],
  },
  dismiss: {
    verbs: ['dismiss', 'sack', 'oust', 'depose'],
    words: ['dismissal', 'sacking', 'ouster', 'firing of', 'fired'],
    idioms: [
      { verb: 'fire', with: ['minister', 'coach', 'chief', 'director', 'manager', 'secretary', 'staff', 'worker', 'workers', 'employee', 'employees', 'ambassador', 'general', 'adviser', 'advisers', 'advisor', 'advisors', 'aide', 'aides', 'editor', 'commissioner', 'prosecutor', 'prosecutors', 'attorney', 'official', 'officials', 'boss', 'executive', 'executives', 'teacher', 'teachers', 'journalist', 'journalists', 'head', 'judge', 'judges', 'lawyer', 'spokesman', 'him', 'her', 'them', 'me'], within: 5 },
      { verb: 'fire', with: ['as', 'over', 'from his', 'from her', 'from their', 'from the job', 'from the post', 'from the company', 'from the team'], within: 6 },
      { verb: 'boot', with: ['as', 'from'], within: 6 },
      { verb: 'discharge', with: ['soldier', 'sailor', 'officer', 'from the army', 'from the navy', 'from the military', 'from the force', 'from service', 'jury', 'juror'], within: 3 },
      { verb: 'remove', with: ['office', 'post', 'position', 'job'], within: 5 },
      { verb: 'relieve', with: ['duties', 'post', 'command'], within: 5 },
    ],
    nouns: [
      { noun: 'fired', with: ['was', 'were', 'been', 'being', 'got'], before: true, within: 1 },
    ],
  },
  resign: {
    verbs: ['resign', 'abdicate'],
    words: ['resignation', 'abdication'],
    idioms: [
      { verb: 'step stepped', with: ['down', 'aside'], within: 1 },
      { verb: 'quit quit', with: ['post', 'job', 'cabinet', 'government', 'office'], within: 4 },
      { verb: 'quit quit', with: ['as', 'over', 'after', 'amid', 'following', 'in protest', 'on monday', 'on tuesday', 'on wednesday', 'on thursday', 'on friday', 'on saturday', 'on sunday', 'last', 'this', 'yesterday', 'today', 'his', 'her'], within: 1 },
      { verb: 'leave left left', with: ['office', 'post'], within: 4 },
      { verb: 'hand', with: ['resignation'], within: 2 },
      { verb: 'tender', with: ['resignation'], within: 4 },
    ],
  },
  'stay-in-office': {
    words: ['will not resign', 'won\'t resign', 'will not step down', 'won\'t step down'],
    idioms: [
      { verb: 'refuse', with: ['resign', 'quit', 'step'] },
      { verb: 'stay', with: ['office', 'post', 'power', 'on'], within: 2 },
      { verb: 'remain', with: ['office', 'post', 'power'] },
      { verb: 'cling clung', with: ['power', 'office'], within: 2 },
      { verb: 'withdraw withdrew withdrawn', with: ['resignation'], within: 4 },
    ],
  },
  'accept-resignation': { idioms: [{ verb: 'accept', with: ['resignation'], within: 4 }] },
  'reject-resignation': { idioms: [{ verb: 'reject', with: ['resignation'], within: 4 }] },
  'take-office': {
    words: ['sworn in', 'inauguration', 'swearing-in'],
    idioms: [
      { verb: 'take took taken', with: ['office', 'oath', 'power', 'over as', 'over from', 'over at', 'over in'], within: 1 },
      { verb: 'assume', with: ['office', 'post', 'presidency'], within: 4 },
      { verb: 'swear swore sworn', with: ['in', 'oath'] },
      { verb: 'enter', with: ['office'], within: 4 },
    ],
  },
  'hold-office': {
    words: ['office holder', 'incumbent'],
    idioms: [{ verb: 'serve', with: ['as'], within: 1 }],
  },
  'serve-as': {
    words: ['holds the post', 'held the post', 'holds the office'],
  },
  'form-government': {
    words: ['new government', 'new cabinet'],
    idioms: [
      { verb: 'form', with: ['government', 'cabinet', 'coalition'], within: 4 },
      { verb: 'announce', with: ['cabinet'], within: 4 },
    ],
  },
  'fail-to-form-government': { idioms: [{ verb: 'fail', with: ['government', 'coalition', 'cabinet'], within: 4 }] },
  'grant-confidence': {
    idioms: [
      { verb: 'survive', with: ['no-confidence', 'confidence'], within: 4 },
      { verb: 'win won', with: ['confidence'], within: 4 },
    ],
  },
  'withdraw-confidence': {
    words: ['no-confidence', 'vote of no confidence'],
    idioms: [
      { verb: 'topple', with: ['government'], within: 4 },
      { verb: 'lose lost', with: ['confidence'], within: 2 },
      { verb: 'bring brought', with: ['government'], within: 2 },
    ],
  },
  dissolve: { verbs: ['dissolve', 'disband'], words: ['dissolution'] },
  reshuffle: { verbs: ['reshuffle'], words: ['reshuffle', 'cabinet reshuffle'] },
  overthrow: {
    verbs: ['overthrow overthrew overthrown'],
    words: ['coup', 'coup attempt', 'putsch'],
    idioms: [
      { verb: 'seize', with: ['power'], within: 4 },
      { verb: 'topple', with: ['regime', 'president'], within: 4 },
    ],
  },
  'declare-emergency': {
    words: ['state of emergency', 'martial law'],
    idioms: [
      { verb: 'declare', with: ['emergency', 'law'], within: 4 },
      { verb: 'impose', with: ['emergency', 'martial'], within: 4 },
      { verb: 'extend', with: ['emergency'], within: 4 },
    ],
  },
  'lift-emergency': {
    idioms: [
      { verb: 'lift', with: ['emergency', 'martial'], within: 4 },
      { verb: 'end', with: ['emergency'], within: 4 },
    ],
  },
  'declare-independence': {
    words: ['secession', 'secede'],
    idioms: [
      { verb: 'declare', with: ['independence'], within: 4 },
      { verb: 'gain', with: ['independence'], within: 4 },
      { verb: 'break broke broken', with: ['away from the union', 'away from the country', 'away from the federation', 'away from the kingdom', 'away to form'], within: 1 },
      { verb: 'break broke broken', with: ['region', 'province', 'republic', 'state', 'territory', 'island', 'country', 'regions', 'republics'], before: true, within: 1 },
    ],
  },
  impeach: { verbs: ['impeach'], words: ['impeachment'] },
  reform: { verbs: ['reform', 'overhaul'], words: ['reform'] },
  rig: { words: ['rigged', 'rigging', 'vote rigging', 'election fraud', 'electoral fraud', 'vote-rigging'] },
  'count-votes': {
    words: ['vote count', 'vote counting', 'vote tally', 'counting of votes', 'counting of ballots'],
    idioms: [
      { verb: 'count', with: ['votes', 'ballots'], within: 1 },
      { verb: 'count', with: ['votes', 'ballots'], within: 3, before: true },
      { verb: 'tally', with: ['votes', 'ballots'], within: 3 },
      { verb: 'tally', with: ['votes', 'ballots'], within: 3, before: true },
    ],
  },
  recount: { verbs: ['recount'] },
  campaign: { words: ['campaign rally', 'election campaign', 'campaign trail'] },
};
