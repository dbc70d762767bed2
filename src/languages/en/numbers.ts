import type { Words } from '../pack.js';

/** Parts of one: a share of a number or of a thing. With a plus sign they are added to the number before them. */
export const fraction: Words['fraction'] = {
  '0.5': ['half', 'a half', 'half a', 'half of', 'half an', 'half the'],
  '0.25': ['quarter', 'a quarter', 'a quarter of', 'quarter of', 'a fourth of'],
  '0.3333': ['a third of', 'a third'],
  '0.2': ['a fifth of'],
  '0.1': ['a tenth of'],
  '+0.5': ['and a half'],
  '+0.25': ['and a quarter'],
};

/** What parts a number in words from its decimals: four point six. */
export const decimalPoint: Words['decimalPoint'] = {
  'point': ['point'],
};

/** Words before or after a number that loosen it or set a bound. */
export const hedge: Words['hedge'] = {
  'about': [
    'about', 'around', 'approximately', 'approx', 'roughly', 'some', 'circa', 'an estimated', 'estimated', 'in the region of',
    'in the order of', 'on the order of', 'somewhere around', 'or so', 'or thereabouts', 'more or less', 'give or take',
    'about some', 'an average of', 'on average',
  ],
  'at-least': [
    'at least', 'a minimum of', 'minimum of', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'or more', 'as few as', 'as little as',
    'at the very least', 'at a minimum', 'and counting',
  ],
  'more-than': [
    'more than', 'over', 'above', 'in excess of', 'upwards of', 'upward of', 'exceeding', 'exceeds', 'exceeded', 'surpassing', 'surpassed',
    'topping', 'topped', 'just over', 'well over', 'well above', 'just above', 'slightly more than', 'slightly over', 'far more than', 'much more than', 'higher than', 'greater than',
    'many more than', 'a little more than', 'a little over', 'beyond', 'passed', 'or higher',
  ],
  'at-most': [
    'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of', 'at the most', 'not exceeding', 'or less', 'or fewer', 'no higher than', 'capped at',
  ],
  'less-than': [
    'less than', 'fewer than', 'under', 'below', 'just under', 'just below', 'well under', 'well below', 'slightly less than', 'slightly fewer than',
    'slightly under', 'lower than', 'a little less than', 'short of', 'just short of', 'shy of', 'just shy of', 'far fewer than', 'far less than',
  ],
  'up-to': ['up to', 'as many as', 'as much as', 'as high as', 'as far as', 'as long as', 'upto'],
  'nearly': ['nearly', 'almost', 'close to', 'nearing', 'approaching', 'virtually', 'near to', 'not far from', 'very nearly'],
  'between': ['between', 'anywhere between', 'somewhere between', 'from', 'anywhere from', 'ranging from', 'ranging between'],
  'exactly': ['number', 'number of', 'toll', 'tally', 'toll of', 'exactly', 'precisely', 'a total of', 'total of', 'only', 'just', 'in total', 'altogether', 'in all', 'a combined', 'a record'],
  'to': ['to', 'or'],
  'out-of': ['out of', 'out of a total of'],
  'minus': ['minus'],
  'below-zero': ['below zero', 'below freezing', 'under zero', 'below 0'],
  'instead-of': ['instead of', 'rather than', 'as opposed to'],
};
/** Cardinal numbers and scales. Twenty-two and two thirds are put together by the reader. */
export const number: Words['number'] = {
  '0': ['zero', 'nil'],
  '1': ['one', 'a single', 'a lone', 'a sole'],
  '2': ['two'],
  '3': ['three'],
  '4': ['four'],
  '5': ['five'],
  '6': ['six', 'half a dozen', 'half dozen', 'a half dozen'],
  '7': ['seven'],
  '8': ['eight'],
  '9': ['nine'],
  '10': ['ten'],
  '11': ['eleven'],
  '12': ['twelve', 'dozen', 'a dozen'],
  '13': ['thirteen'],
  '14': ['fourteen'],
  '15': ['fifteen'],
  '16': ['sixteen'],
  '17': ['seventeen'],
  '18': ['eighteen'],
  '19': ['nineteen'],
  '20': ['twenty'],
  '30': ['thirty'],
  '40': ['forty'],
  '50': ['fifty'],
  '60': ['sixty'],
  '70': ['seventy'],
  '80': ['eighty'],
  '90': ['ninety'],
  '100': ['hundred', 'a hundred'],
  '1000': ['thousand', 'a thousand', 'k'],
  '1000000': ['million', 'a million', 'mn', 'mln', 'm'],
  '1000000000': ['billion', 'a billion', 'bn', 'bln', 'b'],
  '1000000000000': ['trillion', 'a trillion', 'trn', 'tn'],
};

/** Ordinals; `nth` are the endings that make one of a figure, `label` words after which a number names and does not count. `second` is also a unit of time: the reader tells them apart. */
export const ordinal: Words['ordinal'] = {
  'label': ['number', 'no', 'flight', 'page', 'article', 'resolution', 'channel', 'route', 'chapter', 'section', 'paragraph', 'group of', 'room', 'gate', 'highway', 'version', 'model', 'type', 'verse', 'season', 'episode', 'class', 'grade', 'level', 'category', 'phase', 'round', 'lot', 'terminal', 'area', 'unit', 'world cup', 'vision', 'platform', 'runway', 'ward', 'district', 'line', 'interstate', 'apollo', 'amendment', 'proposition', 'stage', 'game', 'lap', 'tier', 'rule', 'clause'],
  'nth': ['st', 'nd', 'rd', 'th'],
  '1': ['first'],
  '2': ['second'],
  '3': ['third'],
  '4': ['fourth'],
  '5': ['fifth'],
  '6': ['sixth'],
  '7': ['seventh'],
  '8': ['eighth'],
  '9': ['ninth'],
  '10': ['tenth'],
  '11': ['eleventh'],
  '12': ['twelfth'],
  '13': ['thirteenth'],
  '14': ['fourteenth'],
  '15': ['fifteenth'],
  '16': ['sixteenth'],
  '17': ['seventeenth'],
  '18': ['eighteenth'],
  '19': ['nineteenth'],
  '20': ['twentieth'],
  '30': ['thirtieth'],
  '40': ['fortieth'],
  '50': ['fiftieth'],
  '60': ['sixtieth'],
  '70': ['seventieth'],
  '80': ['eightieth'],
  '90': ['ninetieth'],
  '100': ['hundredth'],
};

/** Numbers that name no figure. */
export const vague: Words['vague'] = {
  'pair': ['a couple of', 'a couple', 'couple of', 'a pair of', 'pair of'],
  'few': ['a few', 'a handful of', 'a handful', 'handful of', 'quite a few'],
  'several': ['several', 'a number of'],
  'tens': ['tens of'],
  'dozens': ['dozens', 'dozens of', 'scores', 'scores of'],
  'hundreds': ['hundreds', 'hundreds of'],
  'thousands': ['thousands', 'thousands of'],
  'millions': ['millions', 'millions of'],
  'many': ['many', 'numerous'],
  'unknown': ['how many', 'however many', 'too many', 'so many', 'many more', 'how many more', 'many times', 'many a'],
};
