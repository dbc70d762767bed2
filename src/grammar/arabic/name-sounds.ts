import type { NameSounds } from '../name-sounds.js';

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
const FINAL_VOWELS = /[هاي]+$/;

/** A last ي that only one of two spellings has makes another name: حسين، حسني. */
const FINAL_I = /ي$/;

/** ع within a word, which spellings of one name share: مشار is not مشاعر. */
const INNER_AYN = /.ع/;

/** How Arabic letters spell names. */
export const arabicNameSounds: NameSounds = {
  consonants: (word) => {
    const bare = word.replace(ARTICLE, '');
    const body = bare.replace(CH, 'ش').replace(FINAL_VOWELS, '');
    return (FIRST[bare.charAt(0)] ?? '') + [...body].map((letter) => SOUNDS[letter] ?? '').join('');
  },
  parts: (left, right) =>
    FINAL_I.test(left) !== FINAL_I.test(right) || INNER_AYN.test(left) !== INNER_AYN.test(right),
  settled: true,
};
