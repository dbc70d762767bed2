import type { Words } from '../pack.js';

export const light: Words['light'] = {
  'do': { verbs: ['do did done', 'carry carried carried', 'conduct', 'make made made', 'perform', 'undertake undertook undertaken', 'pay paid paid', 'take took taken', 'hold held held', 'give gave given', 'have had had'], words: ['carry out', 'carried out', 'carrying out'] },
  'be-done': { verbs: ['occur occurred occurred', 'happen'], words: ['take place', 'takes place', 'took place', 'taken place', 'taking place', 'get', 'got', 'gets'] },
  'be': { verbs: ['is was', 'are were', 'become became become', 'constitute', 'represent'], words: ['be', 'been', 'being', 'am', "it's", "that's", "there's", "they're", "we're", "he's", "she's", "i'm", 'its been'] },
  'begin': { verbs: ['begin began begun', 'start', 'commence', 'launch'] },
  'continue': { verbs: ['continue', 'remain', 'keep kept kept', 'stay'], words: ['still', 'carry on', 'carried on', 'go on', 'went on'] },
  'end': { verbs: ['end', 'stop stopped stopped', 'cease', 'halt', 'finish', 'quit quit quit', 'conclude'] },
  'try': { verbs: ['try tried tried', 'attempt', 'seek sought sought', 'work'], words: ['effort', 'bid'] },
  'manage': { verbs: ['manage', 'succeed'], words: ['able', 'was able', 'were able'] },
  'fail': { verbs: ['fail', 'struggle'], words: ['failure', 'unable', 'inability'] },
  'allow': { verbs: ['allow', 'let let let', 'permit permitted permitted', 'enable', 'authorise', 'authorize', 'help'] },
  'cause': { verbs: ['cause', 'force', 'lead led led', 'prompt', 'compel compelled compelled', 'leave left left', 'result'], words: ['lead to', 'led to', 'leads to', 'leading to', 'resulting in', 'resulted in', 'results in'] },
  'demand': { verbs: ['demand', 'urge', 'request', 'order', 'call', 'ask', 'require', 'instruct', 'recommend'], words: ['call for', 'called for', 'calls for', 'calling for', 'call on', 'called on', 'calls on', 'calling on'] },
};

export const marker: Words['marker'] = {
  'and': ['and', '&'],
  'or': ['or', 'either', 'nor'],
  'but': ['but', 'however', 'and yet', 'nevertheless', 'nonetheless', 'by contrast', 'in contrast', 'on the contrary'],
  'while': ['while', 'whilst', 'whereas', 'meanwhile', 'as', 'even as', 'at the same time', 'in the meantime'],
  'when': ['when', 'once', 'as soon as', 'upon', 'whenever', 'by the time', 'the moment'],
  'after': ['after', 'following', 'shortly after', 'soon after', 'in the wake of', 'in the aftermath of'],
  'before': ['before', 'prior to', 'ahead of', 'shortly before', 'on the eve of'],
  'since': ['since', 'ever since'],
  'until': ['until', 'till', 'up to', 'pending'],
  'because': ['because', 'because of', 'due to', 'owing to', 'as a result of', 'given that', 'on the grounds that', 'on account of', 'thanks to', 'amid', 'amidst'],
  'so': ['so', 'thus', 'therefore', 'hence', 'consequently', 'as a result', 'accordingly', 'thereby', 'so that', 'leading to', 'resulting in', 'which led to'],
  'purpose': ['in order to', 'in order that', 'so as to', 'with the aim of', 'aimed at', 'with a view to', 'in an effort to', 'in an attempt to', 'in a bid to', 'for the purpose of', 'with the goal of'],
  'if': ['if', 'unless', 'provided that', 'as long as', 'in case', 'in the event', 'in the event of', 'on condition that', 'whether', 'assuming', 'even if'],
  'although': ['although', 'though', 'even though', 'despite', 'in spite of', 'notwithstanding', 'regardless of', 'albeit'],
  'that': ['that', 'how', 'why'],
  'relative': ['who', 'whom', 'whose', 'which', 'that', 'what', 'of whom', 'of which'],
  'besides': ['besides', 'in addition to', 'in addition', 'as well as', 'along with', 'together with', 'moreover', 'furthermore', 'for his part', 'for her part', 'for its part', 'for their part', 'on the other hand', 'alongside', 'not to mention'],
  'also': ['also', 'too', 'likewise', 'similarly', 'as well'],
  'where': ['where', 'wherever'],
  'among': ['among', 'amongst', 'among them', 'including', 'such as', 'of them', 'in particular', 'especially', 'particularly', 'notably'],
  'except': ['except', 'except for', 'apart from', 'excluding', 'aside from', 'save for', 'other than', 'with the exception of', 'bar'],
};

export const preposition: Words['preposition'] = {
  'in': ['in', 'within', 'into', 'amid', 'throughout', 'across'],
  'at': ['at'],
  'on': ['on', 'upon', 'onto', 'atop'],
  'from': ['from', 'out of', 'starting from'],
  'to': ['to', 'into', 'unto'],
  'toward': ['toward', 'towards', 'in the direction of', 'bound for', 'en route to', 'heading for'],
  'with': ['with', 'along with', 'together with', 'in cooperation with', 'in the presence of', 'accompanied by'],
  'without': ['without', 'minus'],
  'by': ['by', 'at the hands of', 'by means of'],
  'for': ['for', 'on behalf of', 'in exchange for', 'in favour of', 'in favor of'],
  'about': ['about', 'on', 'regarding', 'concerning', 'over', 'as for', 'with regard to', 'in relation to', 'with respect to'],
  'between': ['between', 'betwixt'],
  'near': ['near', 'close to', 'next to', 'beside', 'adjacent to', 'nearby', 'in the vicinity of', 'on the outskirts of', 'alongside', 'not far from'],
  'against': ['against', 'versus', 'vs'],
  'under': ['under', 'beneath', 'below', 'underneath'],
  'over': ['over', 'above', 'across'],
  'through': ['through', 'throughout', 'across'],
  'via': ['via', 'by way of'],
  'inside': ['inside', 'within'],
  'outside': ['outside', 'outside of', 'beyond'],
  'behind': ['behind'],
  'around': ['around', 'round', 'surrounding'],
  'off': ['off', 'off the coast of', 'offshore'],
  'aboard': ['aboard', 'on board'],
  'following': ['following', 'after', 'in the wake of', 'in the aftermath of'],
  'during': ['during', 'in the course of', 'throughout', 'amid', 'on the sidelines of'],
  'because-of': ['because of', 'due to', 'owing to', 'as a result of', 'on account of', 'thanks to'],
  'of': ['of'],
  'compared-with': ['compared with', 'compared to', 'in comparison with', 'in comparison to', 'up from', 'down from', 'as against'],
};

export const reference: Words['reference'] = {
  'own': ['his', 'her', 'its', 'their', 'our', 'my', 'your'],
  'the-two-sides': ['the two sides', 'both sides', 'the two parties', 'both parties', 'the sides', 'the two', 'both', 'the two ministers', 'both ministers', 'the two leaders', 'both leaders', 'the two presidents', 'the pair', 'the duo'],
  'the-latter': ['the latter', 'the former', 'his counterpart', 'her counterpart', 'its counterpart', 'himself', 'herself', 'itself', 'themselves'],
  'this': ['this', 'that', 'these', 'those', 'such'],
  'we': ['i', 'we', 'you'],
  'he': ['he', 'him', 'his'],
  'she': ['she', 'her', 'hers'],
  'they': ['they', 'them', 'their', 'theirs'],
  'it': ['it', 'its', 'it\'s'],
  'the-two-countries': ['the two countries', 'both countries', 'the two nations', 'both nations', 'the two states', 'both states', 'the two governments', 'both governments', 'the neighbours', 'the neighbors'],
};

export const determiner: Words['determiner'] = {
  'article': ['a', 'an', 'the'],
  'distributive': ['each', 'every', 'another', 'either', 'other'],
  'quantifier': ['some', 'any', 'both', 'all', 'several', 'many', 'few', 'most', 'such', 'these', 'those', 'this', 'no'],
};

export const stop: Words['stop'] = {
  'stop': [
    'a', 'an', 'the', 'this', 'that', 'these', 'those', 'such', 'some', 'any', 'each', 'every', 'either', 'neither', 'both', 'all', 'most', 'many', 'much', 'few', 'several', 'other', 'others', 'another', 'same', 'own', 'one', 'ones',
    'i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves', 'you', 'your', 'yours', 'he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself', 'it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'themselves', 'who', 'whom', 'whose', 'which', 'what', 'whatever', 'whoever', 'someone', 'anyone', 'everyone', 'something', 'anything', 'nothing', 'everything',
    'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'without', 'within', 'into', 'onto', 'upon', 'about', 'above', 'across', 'after', 'against', 'along', 'amid', 'among', 'around', 'as', 'before', 'behind', 'below', 'beneath', 'beside', 'besides', 'between', 'beyond', 'despite', 'down', 'during', 'except', 'inside', 'like', 'near', 'off', 'out', 'outside', 'over', 'past', 'per', 'since', 'than', 'through', 'throughout', 'till', 'toward', 'towards', 'under', 'until', 'up', 'via',
    'and', 'or', 'but', 'nor', 'so', 'yet', 'if', 'unless', 'because', 'although', 'though', 'while', 'whilst', 'when', 'where', 'why', 'how', 'whether', 'whereas', 'however', 'therefore', 'thus', 'hence', 'meanwhile', 'moreover',
    'be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', 'do', 'does', 'did', 'done', 'doing', 'have', 'has', 'had', 'having', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'ought', 'get', 'got', 'become', 'became', 'let',
    'not', 'no', 'none', 'never', 'cannot', "n't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "can't", "couldn't", 'dont', 'doesnt', 'didnt', 'isnt', 'wasnt', 'wont', 'cant', 's', 't',
    'also', 'too', 'very', 'just', 'only', 'even', 'still', 'already', 'again', 'ever', 'now', 'then', 'here', 'there', 'once', 'later', 'soon', 'often', 'always', 'sometimes', 'usually', 'quite', 'rather', 'almost', 'more', 'less', 'least', 'further', 'well', 'else', 'away', 'back', 'together', 'instead', 'including', 'according', 'due', 'mr', 'mrs', 'ms',
  ],
};
