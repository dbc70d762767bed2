import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** From letters to the sounds that transliteration keeps; what is not listed (vowels, ع, final ه) is dropped. */
const arabicSounds: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 's',
  ج: 'g',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'g',
  ك: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** Latin digraphs first, so that `sh` is one sound. */
const latinSounds: readonly (readonly [string, string])[] = [
  ['tch', 'c'],
  ['sch', 'c'],
  ['ch', 'c'],
  ['sh', 'c'],
  ['kh', 'x'],
  ['gh', 'g'],
  ['th', 's'],
  ['dh', 'z'],
  ['ph', 'f'],
  ['dj', 'g'],
  ['tz', 'ts'],
  ['ck', 'g'],
  ['ce', 's'],
  ['ci', 's'],
  ['cy', 's'],
  ['x', 'gs'],
  ['b', 'b'],
  ['p', 'b'],
  ['t', 't'],
  ['g', 'g'],
  ['j', 'g'],
  ['k', 'g'],
  ['q', 'g'],
  ['c', 'g'],
  ['h', 'h'],
  ['d', 'd'],
  ['r', 'r'],
  ['z', 'z'],
  ['s', 's'],
  ['f', 'f'],
  ['v', 'f'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
];

/**
 * The key by which a folded word of a name is compared across spellings and scripts: a skeleton of consonants in which
 * ج غ ق ك (and g j k q c) are one class, as are ت ط, س ص ث, ذ ز ظ, د ض, ب p, ف v. Long vowels, ع, doubled letters, a final
 * ه and the article are dropped; a first و or ي is kept. غ, ج and g, however a name is spelt, give one key.
 */
export function nameKey(word: string): string {
  const bare = /^ال.{3,}/.test(word) ? word.slice(2) : word;
  const sounds = /\p{Script=Arabic}/u.test(bare) ? arabicKey(bare) : latinKey(bare);
  return sounds.replace(/(.)\1+/g, '$1');
}

/**
 * Whether two folded words with one key, or nearly so, are spellings of one name. Short keys say little, so their words
 * must be near one another too.
 */
export function sameSpelling(left: string, right: string): boolean {
  if (left === right) return true;
  if (scriptOf(left) === scriptOf(right) && FINAL_I.test(left) !== FINAL_I.test(right)) return false;
  if (scriptOf(left) === 'arabic' && scriptOf(right) === 'arabic' && AYN.test(left) !== AYN.test(right))
    return false;
  const [a, b] = [nameKey(left), nameKey(right)];
  if (a.length >= 3 && a === b) return true;
  if (a === b && a.length === 2) return scriptOf(left) !== scriptOf(right) || closeness(left, right) >= 0.85;
  return (
    a.length >= 4 && b.length >= 4 && closeness(a, b) >= CLOSE_KEYS && closeness(left, right) >= CLOSE_KEYS
  );
}

/** A last i that only one of two spellings has makes another name: حسين، حسني. */
const FINAL_I = /(?:ي|[iy])$/;

/** ع within a word, which spellings of a name in Arabic letters share: مشار is not مشاعر. */
const AYN = /.ع/;

/** Below it, Jaro-Winkler joins names of different people (حسين / حسني); found on lists of surnames. */
const CLOSE_KEYS = 0.93;

function closeness(left: string, right: string): number {
  return JaroWinklerDistance(left, right, { ignoreCase: false });
}

function scriptOf(word: string): 'arabic' | 'latin' {
  return /\p{Script=Arabic}/u.test(word) ? 'arabic' : 'latin';
}

function arabicKey(word: string): string {
  const first = word.charAt(0) === 'و' ? 'w' : word.charAt(0) === 'ي' ? 'y' : '';
  const body = word.replaceAll('تش', 'ش').replace(/[هاي]+$/, '');
  return first + [...body].map((letter) => arabicSounds[letter] ?? '').join('');
}

function latinKey(word: string): string {
  const plain = word.replace(/[^a-z]/g, '');
  const first = /^[wy]/.test(plain) ? plain.charAt(0) : '';
  let key = first;
  for (let at = first.length; at < plain.length; ) {
    const sound = latinSounds.find(([letters]) => plain.startsWith(letters, at));
    key += sound?.[1] ?? '';
    at += sound?.[0].length ?? 1;
  }
  return key.length > 1 && /h$/.test(plain) ? key.replace(/h$/, '') : key;
}
