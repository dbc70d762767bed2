import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { nameSounds } from '../../grammar/name-sounds.js';
import { scriptOf } from '../../grammar/script.js';

/**
 * The key by which a folded word of a name is compared across spellings and scripts: a skeleton of consonants in which
 * ج غ ق ك (and g j k q c) are one class, as are ت ط, س ص ث, ذ ز ظ, د ض, ب p, ف v. Long vowels, ع, doubled letters, a final
 * ه and the article are dropped; a first و or ي is kept. غ, ج and g, however a name is spelt, give one key.
 */
export function nameKey(word: string): string {
  return nameSounds[scriptOf(word)].consonants(word).replace(/(.)\1+/g, '$1');
}

/** The words of a name as one key, whatever the spelling. */
export const nameKeyOf = (words: readonly string[]): string =>
  words.map((word) => nameKey(word) || word).join('');

/**
 * Keys from this length on are enough by themselves. Of two consonants many names are made (`bc`: بوش, باش), so that in one
 * script their letters must be near one another too; one consonant says nothing (علي, Lee).
 */
const TELLING = 3;
const SHORT = 2;

/** How near the letters of two words with one short key must be: Levy and Levi are (.88), بوش and باش are not (.80). */
const CLOSE = 0.85;

/**
 * Whether two folded words with one key are spellings of one name. Short keys say little, so their words must be near one
 * another too.
 */
export function sameSpelling(left: string, right: string): boolean {
  if (left === right) return true;
  const script = scriptOf(left);
  const one = script === scriptOf(right);
  if (one && nameSounds[script].parts(left, right)) return false;
  const key = nameKey(left);
  if (key !== nameKey(right) || key.length < SHORT) return false;
  return key.length >= TELLING || !one || closeness(left, right) >= CLOSE;
}

function closeness(left: string, right: string): number {
  return JaroWinklerDistance(left, right, { ignoreCase: false });
}
