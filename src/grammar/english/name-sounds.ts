import type { NameSound, NameSounds, Vowels } from '../name-sounds.js';

/** From letters to the sounds that transliteration keeps, the longest first, so that `sh` is one sound. */
const SOUNDS: readonly (readonly [letters: string, sound: string])[] = [
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

/** A last i that only one of two spellings has makes another name: Hussein, Hosni. */
const FINAL_I = /[iy]$/;

/** The article before a name: al-Khatib, as-Sadr. */
const ARTICLE = /^(?:a[ldnrstz]|el|ash|esh)[- ](?=.{3})/;

const SILENT: Vowels = { heard: '', long: false };

/** What each letter may sound like; e may be any short vowel. */
const HEARD: Readonly<Record<string, string>> = { a: 'a', i: 'i', y: 'i', u: 'u', o: 'u', w: 'u', e: 'e' };

/** Vowels that are long wherever they stand. */
const LONG = /ee|oo|ei|ai|ii|uu/;

/** In French spelling ou is any u, but for the last of a word, which is long: Mahmoud, but Boutros. */
const LAST_OU = /ou$/;

/** One consonant and a vowel behind it: the vowel before may be that of its name (Baker, Gates, Mike). */
const OPEN = /^[^aeiouy][aeiouy]/;

/** Before r and another consonant all vowels but a sound alike: Burns, Turner. */
const BEFORE_R = /^r[^aeiouy]/;

/** After Abd the vowel is that of the article, spelt as it pleases: Abdallah, Abdullah. */
const ABD = /^abd$/;

/** The vowels of a word between two consonants. */
function vowelsOf(word: string, from: number, to: number): Vowels {
  const written = word.slice(from, to);
  if (written === '') return SILENT;
  const rest = word.slice(to, to + 2);
  const last = to + 1 === word.length;
  const heard = new Set([...written].map((letter) => HEARD[letter] ?? ''));
  if (ABD.test(word.slice(0, from))) heard.add('e');
  if (OPEN.test(rest) && (heard.has('a') || heard.has('i'))) heard.add('a').add('i');
  if (BEFORE_R.test(rest) && !heard.has('a')) heard.add('e').add('i');
  return {
    heard: [...heard].join(''),
    long: LONG.test(written) || (last && LAST_OU.test(written)),
  };
}

/** How Latin letters spell names, English ones and those of other scripts. */
export const latinNameSounds: NameSounds = {
  sounds: (word) => {
    const plain = word.replace(/[^a-z]/g, '');
    const first = /^[wy]/.exec(plain)?.[0] ?? '';
    const out: NameSound[] = first === '' ? [] : [{ consonant: first, vowels: SILENT }];
    let from = first.length;
    for (let at = first.length; at < plain.length; ) {
      const sound = SOUNDS.find(([letters]) => plain.startsWith(letters, at));
      const [letters = ' ', consonants = ''] = sound ?? [];
      const vowels = vowelsOf(plain, from, at);
      for (const [k, consonant] of [...consonants].entries())
        out.push({ consonant, vowels: k === 0 ? vowels : SILENT });
      at += letters.length;
      if (sound !== undefined) from = at;
    }
    return out.length > 1 && plain.endsWith('h') && out[out.length - 1]?.consonant === 'h'
      ? out.slice(0, -1)
      : out;
  },
  withoutArticle: (word) => word.replace(ARTICLE, ''),
  longOnly: false,
  parts: (left, right) => FINAL_I.test(left) !== FINAL_I.test(right),
  settled: false,
};
