import type { Ending, Lead, Pronoun, Tail } from '../../../src/model/lexicon.js';

const CONJUNCTION = { and: 'و', so: 'ف' } as const;
const PREPOSITION = { in: 'ب', for: 'ل', like: 'ك' } as const;
const PRONOUN: Readonly<Record<Pronoun, string>> = {
  him: 'ه',
  her: 'ها',
  them: 'هم',
  'them-feminine': 'هن',
  both: 'هما',
  us: 'نا',
  you: 'ك',
  'you-all': 'كم',
  'you-both': 'كما',
};
const ENDING: Readonly<Partial<Record<Ending, string>>> = {
  a: 'ا',
  ah: 'ه',
  an: 'ان',
  at: 'ات',
  'hamza-a': 'ءا',
  i: 'ي',
  in: 'ين',
  n: 'ن',
  na: 'نا',
  t: 'ت',
  ta: 'تا',
  tan: 'تان',
  tay: 'تي',
  tayn: 'تين',
  tum: 'تم',
  u: 'و',
  un: 'ون',
  uu: 'وا',
};

/** The letters that a front was read from. */
export const writtenLead = ({ conjunction, preposition, article, future }: Lead): string =>
  `${conjunction ? CONJUNCTION[conjunction] : ''}${preposition ? PREPOSITION[preposition] : ''}${article ? 'ال' : ''}${future ? 'س' : ''}`;

/** The letters that an end was read from; one that may be ending or pronoun is both in one. */
export function writtenTail({ letters, ending, pronoun }: Tail): string {
  const written = ending ? (ENDING[ending] ?? '') : '';
  return written.length === letters ? written : `${written}${pronoun ? PRONOUN[pronoun] : ''}`;
}
