import type { NameSound, NameSounds } from '../name-sounds.js';

/** From letters to the sounds that transliteration keeps; what is not listed (vowels, ع) is dropped. */
const SOUNDS: Readonly<Record<string, string>> = {
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

/** و and ي are consonants where a word begins with them, and as good as always vowels elsewhere. */
const FIRST: Readonly<Record<string, string>> = { و: 'w', ي: 'y' };

/** The article is a name's own in one spelling and none in the other; short words (الي) may be no article. */
const ARTICLE = /^ال(?=.{3})/;

/** تش is one sound, that of ch. */
const CH = /تش/g;

/** Final long vowels and ه are written or not as it pleases. */
const FINAL_VOWELS = 'هاي';

/** Long vowels as they sound. */
const VOWELS: Readonly<Record<string, string>> = { ا: 'a', و: 'u', ي: 'i' };

/** ء and ع before the first consonant carry a vowel that is not written. */
const CARRIERS = /^[اعءأإآ]/;

/** A last ي that only one of two spellings has makes another name: حسين، حسني. */
const FINAL_I = /ي$/;

/** ع within a word, which spellings of one name share: مشار is not مشاعر. */
const INNER_AYN = /.ع/;

function withoutFinalVowels(word: string): string {
  let end = word.length;
  while (end > 0 && FINAL_VOWELS.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

/** How Arabic letters spell names. */
export const arabicNameSounds: NameSounds = {
  sounds: (word) => {
    const bare = word.replace(ARTICLE, '');
    const body = withoutFinalVowels(bare.replace(CH, 'ش'));
    const out: NameSound[] = [];
    const first = FIRST[bare.charAt(0)];
    if (first !== undefined) out.push({ consonant: first, vowels: { heard: '', long: false } });
    let heard = first === undefined && CARRIERS.test(body) ? 'e' : '';
    for (const letter of first === undefined ? body : body.slice(1)) {
      const consonant = SOUNDS[letter];
      if (consonant === undefined) heard += VOWELS[letter] ?? '';
      else {
        out.push({ consonant, vowels: { heard, long: heard !== '' } });
        heard = '';
      }
    }
    return out;
  },
  withoutArticle: (word) => word.replace(ARTICLE, ''),
  longOnly: true,
  parts: (left, right) =>
    FINAL_I.test(left) !== FINAL_I.test(right) || INNER_AYN.test(left) !== INNER_AYN.test(right),
  settled: true,
};
