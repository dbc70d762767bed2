import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { type NameSound, nameSounds, type Vowels } from './name-sounds.js';
import { scriptOf } from './script.js';

/**
 * The key by which a folded word of a name is compared across spellings and scripts: a skeleton of consonants in which
 * ج غ ق ك (and g j k q c) are one class, as are ت ط, س ص ث, ذ ز ظ, د ض, ب p, ف v. Long vowels, ع, doubled letters, a final
 * ه and the article are dropped; a first و or ي is kept. غ, ج and g, however a name is spelt, give one key.
 */
export const nameKey = (word: string): string =>
  soundsOf(word)
    .map(({ consonant }) => consonant)
    .join('');

/** The sounds of a word, doubled ones as one. */
const soundsOf = (word: string): readonly NameSound[] =>
  nameSounds[scriptOf(word)]
    .sounds(word)
    .filter(({ consonant }, i, all) => i === 0 || all[i - 1]?.consonant !== consonant);

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

/** ts is z in names that came by way of German: شولتس, Scholz. */
const asZ = (key: string): string => key.replaceAll('ts', 'z').replaceAll('tz', 'z');

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
  const other = nameKey(right);
  if ((key !== other && asZ(key) !== asZ(other)) || key.length < SHORT) return false;
  if (vowelsPart(left, right)) return false;
  return key.length >= TELLING || !one || closeness(left, right) >= CLOSE;
}

/** Whether two words with one key are two names by their vowels, as far as their scripts write them. */
function vowelsPart(left: string, right: string): boolean {
  const [a, b] = [soundsOf(left), soundsOf(right)];
  const [first, second] = [nameSounds[scriptOf(left)], nameSounds[scriptOf(right)]];
  if (a.length !== b.length || (first.longOnly && second.longOnly)) return false;
  const part = first.longOnly
    ? (x: Vowels, y: Vowels, k: number) => partAcross(y, x, k)
    : second.longOnly
      ? partAcross
      : partWithin;
  return a.some(({ vowels }, k) => part(vowels, b[k]?.vowels ?? vowels, k));
}

const shares = (a: string, b: string): boolean => [...a].some((vowel) => b.includes(vowel));

/** Of two words in letters that write all vowels: Hassan, Hussein; Karim, Akram. e may be any of them. */
function partWithin({ heard: a }: Vowels, { heard: b }: Vowels, k: number): boolean {
  if (a === '' || b === '') return k === 0 && [a, b].some((vowels) => vowels === 'a');
  return !`${a}${b}`.includes('e') && !shares(a, b);
}

/** Of a word in letters that write all vowels and one in letters that write long ones: Hassan, حسين; Mahmoud, محمد. */
function partAcross({ heard: all, long }: Vowels, { heard: written }: Vowels, k: number): boolean {
  if (k === 0) return (all === '') !== (written === '');
  if (written === '') return long;
  if (all === '' || shares(all, written)) return false;
  if (all.includes('e')) return written === 'u';
  return !(written.includes('a') && all.includes('u'));
}

function closeness(left: string, right: string): number {
  return JaroWinklerDistance(left, right, { ignoreCase: false });
}
