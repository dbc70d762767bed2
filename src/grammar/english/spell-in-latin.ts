/** Consonants as newsrooms spell them; ع and ء are not written. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** Letters that are vowels wherever they stand. */
const VOWELS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ى: 'a',
  ة: 'a',
  ؤ: 'u',
  ئ: 'i',
};

/** و and ي (ی) are consonants where a vowel follows or begins the word, and vowels elsewhere. */
const GLIDES: Readonly<Record<string, readonly [consonant: string, vowel: string]>> = {
  و: ['w', 'u'],
  ي: ['y', 'i'],
  ی: ['y', 'i'],
};

/** Words of names that have one spelling, and those that are written without a capital within a name. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['بن', 'bin'],
  ['بنت', 'bint'],
  ['ابن', 'ibn'],
  ['أبو', 'Abu'],
  ['ابو', 'Abu'],
  ['أبي', 'Abi'],
  ['أم', 'Umm'],
  ['آل', 'Al'],
  ['عبد', 'Abd'],
  ['الله', 'Allah'],
]);

const MARKS = /[\u064b-\u065f\u0670\u0640]/g;
const ARTICLE = /^ال(?=.{2})/;
/** و and ل are written on to the article of a second word: العدالة والتنمية. */
const JOINED = /^(?:وال|لل)(?=.{2})/;
/** عبدالله and عبد الله are one name; other words after عبد have their article to themselves. */
const ABD_ALLAH = /(?<!\p{L})عبد\s?الله(?!\p{L})/gu;
const ABD = /(?<!\p{L})عبد(?=ال\p{L}{3})/gu;
/** A word of four letters with ا second is an active participle as often as not: خالد, ناصر. */
const PARTICIPLE = /^\p{L}ا\p{L}{2}$/u;

interface Sound {
  readonly text: string;
  readonly isVowel: boolean;
}

/** A name in Arabic letters as Latin letters write it; what is in other letters stays. */
export function spellInLatin(name: string): string {
  return name
    .replace(MARKS, '')
    .replace(ABD_ALLAH, 'Abdullah')
    .replace(ABD, 'عبد ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word, index) => wordInLatin(word, index === 0))
    .join(' ');
}

function wordInLatin(word: string, isFirst: boolean): string {
  const known = WHOLE.get(word);
  if (known !== undefined) return isFirst ? capitalised(known) : known;
  return word.replace(/\p{Script=Arabic}+/gu, (letters) => {
    const joined = isFirst ? '' : (JOINED.exec(letters)?.[0] ?? '');
    const bare = letters.slice(joined.length).replace(ARTICLE, '');
    const spelt = capitalised(spell(bare));
    if (joined !== '') return `${joined.startsWith('و') ? 'wal' : 'lil'}-${spelt}`;
    if (bare.length === letters.length) return spelt;
    return `${isFirst ? 'Al' : 'al'}-${spelt}`;
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Sounds with the short vowels that make syllables of them: no word begins with two consonants, none has three together;
 * of three consonants alone each has its own (حسن).
 */
function spell(letters: string): string {
  const sounds = soundsOf(letters);
  let out = '';
  let isOnset = true;
  sounds.forEach(({ text, isVowel }, k) => {
    out += text;
    const next = sounds[k + 1];
    if (isVowel || next === undefined || next.isVowel) {
      isOnset = !isVowel && next === undefined;
      return;
    }
    const participle = k === sounds.length - 2 && PARTICIPLE.test(letters);
    if (participle) out += 'i';
    else if (isOnset || (k === 1 && sounds.length === 3 && text !== 'a')) out += 'a';
    isOnset = !(isOnset || participle);
  });
  return out;
}

function soundsOf(word: string): readonly Sound[] {
  const letters = [...word];
  const out: Sound[] = [];
  const put = (text: string, isVowel: boolean): void => {
    const last = out[out.length - 1];
    // A vowel is written once: يائير, سعود.
    if (isVowel && last?.isVowel && (last.text.endsWith(text) || text === 'a')) return;
    out.push({ text, isVowel });
  };
  letters.forEach((letter, k) => {
    const glide = GLIDES[letter];
    const consonant = CONSONANTS[letter];
    const before = out[out.length - 1];
    if (consonant !== undefined) put(consonant, false);
    else if (glide !== undefined) {
      const [asConsonant, asVowel] = glide;
      const after = letters[k + 1] ?? '';
      const opens = after in VOWELS || after in GLIDES;
      if (before === undefined || before.text === 'a' || (opens && after !== letter)) {
        if (before !== undefined && !before.isVowel && asConsonant === 'y') put('i', true);
        put(asConsonant, false);
      } else if (opens) {
        put(asVowel, true);
        put(asConsonant, false);
      } else put(k === letters.length - 1 && letter === 'و' ? 'o' : asVowel, true);
    } else if (letter === 'ع') {
      const after = letters[k + 1] ?? '';
      // Within a word it closes a syllable, and newsrooms write it as another a: سعد, جعفر.
      if (!(after in VOWELS) && !(after in GLIDES)) put('a', before === undefined);
      else if (before === undefined && after in GLIDES) put(after === 'و' ? 'o' : 'i', true);
    } else {
      const vowel = VOWELS[letter];
      const opens = (letters[k + 1] ?? '') in VOWELS;
      if (vowel !== undefined && !(opens && letter === 'ئ')) put(vowel, true);
    }
  });
  return out;
}
