import type { statementEvents } from '../../../concepts/events/statements.js';
import type { Entry } from '../../pack.js';

export const statements: Record<keyof typeof statementEvents, Entry> = {
  praise: {
    verbs: ['praise', 'applaud', 'hail', 'commend', 'laud'],
    words: ['tribute', 'acclaim'],
    idioms: [{ verb: 'sing sang sung', with: ['praises'], within: 4 }],
  },
  criticise: {
    verbs: ['criticise', 'criticize', 'lambast', 'rebuke', 'decry'],
    words: ['criticism', 'rebuke'],
    idioms: [{ verb: 'slam slammed', with: ['decision', 'government', 'policy', 'plan', 'move', 'minister', 'president', 'law', 'statement'], within: 4 }],
  },
  condemn: { verbs: ['condemn', 'denounce', 'deplore'], words: ['condemnation', 'denunciation'] },
  reject: {
    verbs: ['reject', 'refuse', 'decline', 'rebuff', 'spurn'],
    words: ['rejection', 'refusal'],
    idioms: [
      { verb: 'turn', with: ['down'], within: 4 },
      { verb: 'throw threw thrown', with: ['out'], within: 1 },
      { verb: 'say said', with: ['no to'], within: 1 },
    ],
  },
  welcome: { verbs: ['welcome', 'cheer'] },
  warn: {
    verbs: ['warn', 'caution'],
    words: ['warning'],
    idioms: [
      { verb: 'sound', with: ['alarm'] },
      { verb: 'raise', with: ['alarm'] },
    ],
  },
  reassure: { verbs: ['reassure'], words: ['reassurance'] },
  threaten: { verbs: ['threaten', 'menace'], words: ['threat'] },
  promise: {
    verbs: ['promise', 'pledge', 'vow'],
    words: ['pledge', 'promise', 'commitment'],
    idioms: [{ verb: 'commit committed', with: ['to'], within: 2 }],
  },
  renege: {
    verbs: ['renege', 'backtrack', 'backpedal'],
    words: ['u-turn', 'climbdown'],
    idioms: [
      { verb: 'back', with: ['down'], within: 1 },
      { verb: 'go went gone', with: ['back on'], within: 1 },
      { verb: 'break broke broken', with: ['promise', 'pledge', 'vow'], within: 4 },
    ],
  },
  insist: {
    verbs: ['insist'],
    words: ['insistence'],
    idioms: [
      { verb: 'stand stood', with: ['firm', 'decision', 'story', 'claim', 'claims', 'remarks', 'comments', 'statement', 'account', 'findings', 'reporting', 'position', 'commitment'], within: 4 },
      { verb: 'stick stuck', with: ['to'], within: 1 },
    ],
  },
  demand: { verbs: ['demand'], words: ['demand', 'ultimatum'] },
  'call-for': {
    verbs: ['urge', 'exhort', 'implore'],
    words: ['plea'],
    idioms: [
      { verb: 'call', with: ['for', 'on', 'upon'], within: 2 },
      { verb: 'appeal', with: ['for', 'to', 'leaders', 'community'], within: 1 },
    ],
  },
  request: { verbs: ['request', 'seek sought'], words: ['request'], idioms: [{ verb: 'ask', with: ['for', 'to'] }] },
  order: {
    verbs: ['instruct'],
    words: ['directive', 'ordered', 'ordering'],
    idioms: [{ verb: 'order', with: ['evacuation', 'troops', 'halt', 'closure', 'inquiry', 'investigation', 'withdrawal', 'removal', 'him', 'them', 'residents', 'police', 'army', 'release'], within: 4 }],
  },
  accuse: {
    verbs: ['accuse', 'blame'],
    words: ['accusation', 'blame', 'allegation'],
    idioms: [
      { verb: 'point', with: ['finger'], within: 2 },
      { verb: 'hold held', with: ['responsible', 'accountable'], within: 6 },
    ],
  },
  exonerate: {
    verbs: ['exonerate', 'absolve'],
    idioms: [{ verb: 'clear', with: ['name', 'wrongdoing', 'blame'], within: 4 }],
  },
  confirm: { verbs: ['confirm', 'affirm', 'reaffirm', 'verify'], words: ['confirmation'] },
  deny: {
    verbs: ['deny', 'refute', 'debunk', 'rebut'],
    words: ['denial', 'untrue', 'unfounded', 'baseless'],
    idioms: [
      { verb: 'dismiss', with: ['report', 'reports', 'rumours', 'rumors', 'claim', 'claims', 'allegations'], within: 4 },
      { verb: 'discount', with: ['report', 'reports', 'rumour', 'rumours', 'rumor', 'rumors', 'claim', 'claims', 'talk', 'suggestion', 'suggestions', 'speculation', 'idea', 'possibility', 'theory'], within: 3 },
    ],
  },
  admit: { verbs: ['admit admitted', 'concede', 'confess', 'acknowledge'], words: ['admission', 'confession', 'guilty plea'], idioms: [{ verb: 'plead pleaded', with: ['guilty'], within: 1 }] },
  reveal: {
    verbs: ['reveal', 'disclose', 'unveil', 'uncover'],
    words: ['revelation', 'disclosure'],
    idioms: [
      { verb: 'bring brought', with: ['light'] },
      { verb: 'break broke broken', with: ['story', 'news', 'silence'], within: 2 },
      { verb: 'break broke broken', with: ['news', 'story', 'scandal', 'news of the deal', 'news of his death'], before: true, within: 4 },
      { verb: 'leak', with: ['document', 'documents', 'memo', 'report', 'details', 'information', 'draft', 'emails', 'email', 'files', 'file', 'recording', 'letter', 'text', 'video', 'plan', 'secrets', 'data', 'to the press', 'to the media', 'online', 'to reporters', 'to journalists'], within: 3 },
      { verb: 'leak', with: ['document', 'documents', 'memo', 'report', 'details', 'information', 'draft', 'emails', 'email', 'files', 'file', 'recording', 'letter', 'text', 'video', 'plan', 'secrets', 'data'], before: true, within: 3 },
    ],
  },
  conceal: {
    verbs: ['conceal'],
    words: ['cover-up'],
    idioms: [
      { verb: 'cover', with: ['up'], within: 1 },
      { verb: 'refuse', with: ['disclose', 'reveal', 'comment'], within: 4 },
      { verb: 'decline', with: ['comment', 'elaborate', 'disclose'], within: 4 },
    ],
  },
  stress: {
    verbs: ['stress', 'emphasise', 'emphasize', 'underline', 'underscore', 'highlight', 'reiterate'],
    words: ['emphasis', "let's be clear", 'let us be clear', 'let me be clear', 'to be clear', 'make no mistake', 'make it clear', 'made it clear', 'makes it clear', 'made clear', 'makes clear'],
  },
  describe: {
    verbs: ['describe', 'label', 'characterise', 'characterize', 'portray', 'deem'],
    idioms: [{ verb: 'refer referred', with: ['as'], within: 5 }],
  },
  apologise: {
    verbs: ['apologise', 'apologize'],
    words: ['apology'],
    idioms: [{ verb: 'say said', with: ['sorry'], within: 2 }],
  },
  'refuse-to-apologise': {
    words: ['will not apologise', 'will not apologize', 'won\'t apologise', 'won\'t apologize'],
    idioms: [
      { verb: 'refuse', with: ['apologise', 'apologize', 'apology'], within: 4 },
      { verb: 'reject', with: ['apology'], within: 4 },
    ],
  },
  thank: {
    words: ['gratitude', 'thanked', 'thanking', 'i thank', 'we thank', 'to thank'],
    idioms: [{ verb: 'thank', with: ['for', 'god', 'all', 'everyone', 'president', 'his', 'her', 'their', 'them', 'him'], within: 2 }],
  },
  congratulate: { verbs: ['congratulate'], words: ['congratulations'] },
  condole: { verbs: ['mourn'], words: ['condolences', 'condolence', 'mourning'] },
  comment: { verbs: ['comment'], words: ['comment'], idioms: [{ verb: 'reach', with: ['for comment'], within: 3 }] },
  worry: {
    verbs: ['fear'],
    words: ['concern', 'fear', 'worry', 'concerned', 'worried', 'alarmed'],
    idioms: [{ verb: 'raise', with: ['concern', 'concerns', 'fears', 'worries', 'eyebrows'], within: 3 }],
  },
  hope: { verbs: ['hope'], words: ['optimism', 'optimistic', 'hopeful'] },
  regret: { verbs: ['regret regretted'], words: ['regret', 'regrettable'] },
  anger: { verbs: ['anger', 'outrage', 'infuriate'], words: ['anger', 'outrage', 'fury', 'angry'] },
  justify: {
    verbs: ['justify'],
    idioms: [{ verb: 'defend', with: ['decision', 'policy', 'record', 'move', 'plan', 'deal', 'law', 'comments', 'remarks'], within: 5 }],
  },
  doubt: {
    verbs: ['doubt'],
    words: ['doubt', 'scepticism', 'skepticism'],
    idioms: [
      { verb: 'question', with: ['validity', 'legitimacy', 'accuracy', 'credibility', 'whether'], within: 4 },
      { verb: 'cast cast', with: ['doubt'], within: 1 },
      { verb: 'raise', with: ['doubt', 'doubts', 'question', 'questions'], within: 3 },
      { verb: 'call', with: ['into question'], within: 4 },
    ],
  },
  propose: {
    verbs: ['propose'],
    words: ['proposal', 'initiative'],
    idioms: [
      { verb: 'put put', with: ['forward'], within: 4 },
      { verb: 'offer', with: ['help', 'mediate', 'mediation', 'talks', 'deal', 'truce'], within: 4 },
    ],
  },
  recommend: { verbs: ['recommend', 'advise'], words: ['recommendation', 'advice'] },
  expect: {
    verbs: ['expect', 'predict', 'forecast forecast', 'anticipate', 'foresee foresaw foreseen'],
    words: ['forecast', 'prediction', 'outlook'],
  },
  'think-unlikely': {
    words: ['unlikely'],
    idioms: [
      { verb: 'rule', with: ['out'], within: 2 },
      { verb: 'see saw seen', with: ['no'], within: 1 },
    ],
  },
  ignore: {
    verbs: ['ignore', 'disregard', 'overlook'],
    idioms: [
      { verb: 'turn', with: ['blind eye'], within: 2 },
      { verb: 'brush', with: ['off', 'aside'], within: 4 },
    ],
  },
  respond: {
    verbs: ['respond', 'reply replied', 'retort'],
    words: ['response', 'reply', 'reaction'],
    idioms: [{ verb: 'hit hit', with: ['back'], within: 1 }],
  },
  insult: { verbs: ['insult', 'mock', 'offend', 'ridicule'], words: ['insult', 'mockery'] },
  publish: {
    verbs: ['publish'],
    words: ['publication'],
    idioms: [
      { verb: 'run ran run', with: ['story', 'stories', 'article', 'editorial', 'interview', 'advert', 'photo'], within: 2 },{ verb: 'post', with: ['video', 'videos', 'photo', 'photos', 'picture', 'pictures', 'image', 'images', 'message', 'messages', 'statement', 'letter', 'tweet', 'clip', 'footage', 'online', 'update'], within: 3 }],
  },
  'claim-responsibility': {
    words: ['claim of responsibility'],
    idioms: [{ verb: 'claim', with: ['responsibility', 'credit'], within: 4 }],
  },
  'deny-responsibility': {
    idioms: [
      { verb: 'deny', with: ['responsibility', 'involvement', 'role'], within: 4 },
      { verb: 'disclaim', with: ['responsibility'], within: 4 },
    ],
  },
  present: { verbs: ['submit'], words: ['submission'], idioms: [{ verb: 'present', with: ['report', 'plan', 'evidence', 'bill', 'findings', 'proposal', 'petition', 'draft', 'budget', 'results'], within: 3 }] },
  record: { verbs: ['register'], idioms: [{ verb: 'record', with: ['cases', 'deaths', 'infections', 'temperature', 'temperatures', 'growth', 'case', 'votes'], within: 3 }] },
  chant: { verbs: ['chant'] },
  incite: { verbs: ['incite', 'instigate'], words: ['incitement'] },
  defame: { verbs: ['defame', 'slander', 'smear', 'vilify'], words: ['defamation', 'libel'] },
};
