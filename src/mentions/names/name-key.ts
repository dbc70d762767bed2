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
 * Keys from this length on are enough by themselves. Of two consonants many names are made (`br`: باري, بيرو), so those
 * must be near one another in their letters too, where they are in one script.
 */
const TELLING = 3;
const SHORT = 2;

/** How near the letters of two words with one short key must be; found on lists of surnames. */
const CLOSE_WORDS = 0.85;

/** Keys from this length on may differ in a letter (زيلينسكي / Zelensky): in a shorter one, a letter is a third of it. */
const LONG = 4;

/** Below it, Jaro-Winkler joins names of different people (حسين / حسني); found on lists of surnames. */
const CLOSE_KEYS = 0.93;

/**
 * Whether two folded words with one key, or nearly so, are spellings of one name. Short keys say little, so their words
 * must be near one another too.
 */
export function sameSpelling(left: string, right: string): boolean {
  if (left === right) return true;
  const script = scriptOf(left);
  const one = script === scriptOf(right);
  if (one && nameSounds[script].parts(left, right)) return false;
  const [a, b] = [nameKey(left), nameKey(right)];
  if (a === b) return a.length >= TELLING || (a.length === SHORT && (!one || near(left, right, CLOSE_WORDS)));
  return a.length >= LONG && b.length >= LONG && near(a, b, CLOSE_KEYS) && near(left, right, CLOSE_KEYS);
}

function near(left: string, right: string, least: number): boolean {
  return JaroWinklerDistance(left, right, { ignoreCase: false }) >= least;
}
