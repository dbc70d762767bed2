import { isCapital } from '../../../grammar/capitals.js';
import type { Token } from '../../../model/document.js';
import type { Hit } from '../../../model/lexicon.js';
import type { Fitting } from './fitting.js';
import { PROPER_NAMES } from './proper-names.js';

/** Words so short are names in capitals only: US and us, IS and is. */
const SHORT = 3;
const ALL_CAPITALS = /^\P{Ll}+(?:['’]s)?$/u;

function fits(hit: Hit, tokens: readonly Token[]): boolean {
  if (hit.form !== 'word') return false;
  if (!PROPER_NAMES.has(hit.category) && hit.category !== 'nationality') return true;
  const words = tokens.slice(hit.first, hit.last).filter((t) => t.kind === 'word');
  const [first] = words;
  if (first === undefined) return false;
  if (hit.category === 'givenName' && hit.id === 'joint') return true;
  if (words.length > 1) return words.some(isCapital);
  if (hit.category === 'givenName') return isCapital(first);
  if (hit.category !== 'place' && isShort(first) && !ALL_CAPITALS.test(first.text)) return false;
  return isCapital(first);
}

const isShort = ({ form }: Token): boolean => form.replaceAll('.', '').replace(/'s$/, '').length <= SHORT;

/** What names something in English, where a name has a capital. */
export const englishFitting: Fitting = { fits, denies: ({ category }) => !PROPER_NAMES.has(category) };
