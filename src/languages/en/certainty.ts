import type { Words } from '../pack.js';

export const certainty: Words['certainty'] = {
  'future': ['will', 'shall', "it'll", "he'll", "she'll", "they'll", "we'll"],
  'planned': ['is to', 'are to', 'was to', 'were to', 'is set to', 'are set to', 'was set to', 'were set to', 'set to', 'is due to', 'are due to', 'was due to', 'were due to', 'due to be', 'scheduled to', 'scheduled for', 'is expected to', 'expected to', 'are expected to', 'was expected to', 'going to', 'is going to', 'about to', 'poised to', 'slated to', 'bound to', 'upcoming', 'scheduled', 'in preparation for', 'ahead of', 'soon to', 'on course to', 'on track to', 'prepares to', 'preparing to', 'prepared to', 'ready to', 'proposed'],
  'intended': { verbs: ['plan planned planned', 'intend', 'aim', 'pledge', 'promise', 'vow', 'commit committed committed', 'prepare'], words: ['plan to', 'plans to', 'planned to', 'planning to', 'intention', 'intends to', 'aims to', 'aimed at', 'determined to', 'in order to', 'so as to', 'with the aim of', 'with a view to', 'for the purpose of', 'agreed to', 'keen to', 'wants to'] },
  'possible': ['may', 'might', 'possible', 'possibility', 'potential', 'potentially', 'chance', 'option', 'prospect', 'risk', 'liable to', 'subject to', 'appears to', 'appear to', 'appeared to', 'seems to', 'seem to', 'seemed to', 'may have', 'might have', 'likelihood'],
  'possible-present': [],
  'conditional': ['would', "would've"],
  'able': ['could', 'can', 'could have'],
  'likely': ['likely to', 'likely', 'is likely to', 'are likely to', 'most likely', 'supposed to', 'presumed', 'presumed to', 'assumed to'],
  'unlikely': ['unlikely to', 'unlikely', 'is unlikely to', 'was unlikely to'],
  'perhaps': ['perhaps', 'possibly', 'probably', 'maybe', 'presumably', 'apparently', 'seemingly', 'conceivably', 'arguably'],
  'alleged': ['is thought to', 'are thought to', 'was thought to', 'were thought to', 'thought to', 'is believed to', 'are believed to', 'was believed to', 'were believed to', 'believed to', 'said to', 'is said to', 'are said to', 'was said to', 'were said to', 'reported to', 'is reported to', 'are reported to', 'understood to', 'is understood to', 'rumoured to', 'rumored to', 'alleged to', 'is alleged to', 'claimed to', 'suspected of', 'suspected to', 'accused of', 'charged with', 'on suspicion of', 'allegations of', 'allegation', 'accusations of', 'claims of', 'rumours of', 'rumors of', 'it is thought', 'it is believed', 'feared to', 'are feared', 'is feared', 'feared'],
  'allegedly': ['allegedly', 'reportedly', 'purportedly', 'supposedly', 'ostensibly', 'alleged', 'purported', 'supposed', 'suspected', 'unconfirmed', 'so-called'],
  'hoped': { verbs: ['hope', 'want', 'wish', 'desire', 'dream'], words: ['would like to', 'longs to', 'longed to', 'longing to', 'in the hope of', 'hopes of', 'hopes to', 'hoping to', 'eager to'] },
  'required': ['must', 'should', 'ought to', 'need to', 'needs to', 'needed to', 'have to', 'has to', 'had to', 'necessary', 'required to', 'obliged to', 'forced to'],
  'called-for': { verbs: ['urge', 'demand', 'request', 'propose', 'threaten', 'recommend', 'order', 'instruct'], words: ['call for', 'calls for', 'called for', 'calling for', 'call on', 'called on', 'calls on', 'calling on', 'asked', 'asks', 'appealed for', 'pressed for', 'demands', 'a call to', 'offer to', 'offered to'] },
  'attempted': { verbs: ['try tried tried', 'attempt', 'seek sought sought', 'bid bid bid'], words: ['an attempt to', 'in an attempt to', 'in a bid to', 'in an effort to', 'efforts to', 'effort to', 'bid to', 'trying to'] },
  'feared': { verbs: ['fear', 'worry worried worried'], words: ['fears of', 'fears that', 'concerns that', 'afraid of', 'danger of', 'threat of', 'risk of'] },
  'certain': ['certainly', 'definitely', 'indeed', 'undoubtedly', 'no doubt', 'without doubt', 'already', 'actually', 'confirmed'],
};

export const negation: Words['negation'] = {
  'not-future': ["won't", 'wont', 'will not', "shan't", 'shall not'],
  'not': [
    'not', "n't", 'cannot', "can't", 'cant', "isn't", 'isnt', "aren't", 'arent', "wasn't", 'wasnt', "weren't", 'werent', "doesn't", 'doesnt', "don't", 'dont', "didn't", 'didnt', "hasn't", 'hasnt', "haven't", 'havent', "hadn't", 'hadnt',
    "wouldn't", 'wouldnt', "couldn't", 'couldnt', "shouldn't", 'shouldnt', "mustn't", 'mustnt', "needn't", 'neednt', "ain't", 'aint', "mightn't", 'is not', 'are not', 'was not', 'were not', 'does not', 'do not', 'did not', 'has not', 'have not', 'had not', 'would not', 'could not', 'should not', 'must not', 'not yet', 'yet to', 'has yet to', 'have yet to', 'had yet to', 'not to', 'far from', 'anything but',
  ],
  'no': ['no', 'no one', 'no-one', 'nobody', 'none', 'none of', 'nothing', 'neither', 'nor', 'neither of', 'not a single', 'zero', 'no sign of', 'no evidence of', 'no evidence that', 'no indication of', 'no indication that', 'no reports of', 'no immediate reports of', 'there is no', 'there are no', 'there were no', 'there was no'],
  'never': ['never', 'at no time', 'at no point', 'in no way', 'by no means', 'under no circumstances', 'hardly', 'scarcely'],
  'without': ['without', 'devoid of', 'free of', 'instead of', 'rather than'],
  'lack': ['lack of', 'absence of', 'lacking', 'lacks', 'lacked', 'failure to', 'refusal to', 'inability to', 'nonexistent', 'denial of', 'refusal of'],
  'untrue': ['is not true', 'was not true', "isn't true", "wasn't true", 'not true', 'is untrue', 'was untrue', 'untrue', 'is not the case', 'was not the case', 'not the case', 'is not correct', 'was not correct', 'is incorrect'],
  'un': ['non'],
  'no-longer': ['no longer', 'not any longer', 'not anymore', 'any longer'],
  'not-only': ['not only', 'not just', 'not merely', 'not simply', 'not solely', 'not alone', 'not limited to', 'is not limited to'],
  'only': ['only', 'solely', 'merely', 'just', 'alone', 'exclusively', 'nothing but'],
  'fail': ['failed to', 'fails to', 'fail to', 'failing to', 'failed in', 'unable to', 'was unable to', 'were unable to', 'is unable to', 'are unable to', 'failed', 'struggled to', 'impossible to', 'proved unable to', 'too late to'],
  'refuse': { verbs: ['refuse', 'decline'], words: ['refused to', 'declined to', 'refuses to', 'declines to', 'refusing to', 'declining to', 'opposed to', 'stopped short of', 'avoided', 'avoid', 'refrained from', 'refrain from', 'backed out of', 'pulled out of', 'ruled out'] },
  'prevent': { verbs: ['prevent', 'foil', 'thwart', 'avert', 'forbid forbade forbidden'], words: ['prevented from', 'stopped from', 'barred from', 'banned from', 'kept from', 'prevented', 'narrowly avoided', 'escaped'] },
  'affirming': ['no doubt', 'without doubt', 'without a doubt', 'no fewer than', 'no less than', 'no more than', 'not least', 'not surprisingly', 'cannot but', 'not unlike', 'no wonder', 'no matter', 'no stranger to', 'nonetheless', 'notwithstanding', 'not rule out', 'not deny', 'did not deny', 'not ruled out', 'cannot be ruled out', 'nothing less than', 'nothing short of', 'if not', 'no sooner', 'without delay', 'without further', 'not to mention', 'failed state', 'failed coup', 'failed attempt'],
};
