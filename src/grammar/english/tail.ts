import type { Ending, Tail } from '../../model/lexicon.js';
import { NO_TAIL } from '../no-affixes.js';

const ENDINGS: Readonly<Record<string, Ending>> = {
  s: 's',
  es: 'es',
  ies: 'ies',
  "'s": 'possessive',
  ed: 'ed',
  ing: 'ing',
};
const PLURAL: ReadonlySet<Ending> = new Set<Ending>(['s', 'es', 'ies']);

const tails: Readonly<Record<string, Tail>> = Object.fromEntries(
  Object.entries(ENDINGS).map(([letters, ending]) => [
    letters,
    {
      letters: letters.length,
      ending,
      ...(PLURAL.has(ending) && { number: 'plural' as const }),
      nisba: false,
    },
  ]),
);

/** What letters taken off the end of a word amount to: plural, possessive, the inflection of a verb. */
export function englishTail(letters: string): Tail {
  return tails[letters] ?? NO_TAIL;
}
