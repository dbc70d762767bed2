import type { Ending, Pronoun, Tail } from '../../model/lexicon.js';
import { NO_TAIL } from '../no-affixes.js';

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  ه: 'him',
  ها: 'her',
  هم: 'them',
  هن: 'them-feminine',
  هما: 'both',
  نا: 'us',
  ك: 'you',
  كم: 'you-all',
  كما: 'you-both',
};
const ENDINGS: Readonly<Record<string, Ending>> = {
  ا: 'a',
  ه: 'ah',
  ان: 'an',
  ات: 'at',
  ءا: 'hamza-a',
  ي: 'i',
  ين: 'in',
  ن: 'n',
  نا: 'na',
  ت: 't',
  تا: 'ta',
  تان: 'tan',
  تي: 'tay',
  تين: 'tayn',
  تم: 'tum',
  و: 'u',
  ون: 'un',
  وا: 'uu',
};
const NUMBER: Readonly<Partial<Record<Ending, 'dual' | 'plural'>>> = {
  an: 'dual',
  tan: 'dual',
  tayn: 'dual',
  ta: 'dual',
  tay: 'dual',
  in: 'plural',
  un: 'plural',
  uu: 'plural',
  at: 'plural',
};
const FEMININE: ReadonlySet<Ending> = new Set<Ending>(['ah', 'at', 't', 'ta', 'tan', 'tay', 'tayn']);

/** The ends met so far: endings by pronouns, some two hundred. */
const read = new Map<string, Tail>([['', NO_TAIL]]);

/** What letters taken off the end of a word amount to: تها is the feminine ending in construct, and her. */
export function arabicTail(letters: string): Tail {
  const known = read.get(letters);
  if (known !== undefined) return known;
  const tail = split(letters);
  read.set(letters, tail);
  return tail;
}

function split(letters: string): Tail {
  const alone = ENDINGS[letters];
  for (const [written, pronoun] of Object.entries(PRONOUNS)) {
    if (!letters.endsWith(written)) continue;
    const before = letters.slice(0, letters.length - written.length);
    if (before === '') return toTail(letters, alone, pronoun);
    const ending = ENDINGS[before];
    if (ending !== undefined && alone === undefined) return toTail(letters, ending, pronoun);
  }
  return toTail(letters, alone, undefined);
}

function toTail(letters: string, ending: Ending | undefined, pronoun: Pronoun | undefined): Tail {
  const number = ending && NUMBER[ending];
  return {
    letters: letters.length,
    ...(ending && { ending }),
    ...(pronoun && { pronoun }),
    ...(number && { number }),
    ...(ending && FEMININE.has(ending) && { gender: 'feminine' as const }),
    nisba: ending === 'i' && (pronoun === undefined || pronoun === 'him'),
  };
}
