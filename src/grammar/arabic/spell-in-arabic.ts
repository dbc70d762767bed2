/** From Latin letters to Arabic ones as newsrooms spell foreign names, the longest first. */
const LETTERS: readonly (readonly [latin: string, arabic: string])[] = [
  ['igh', 'اي'],
  ['ohn', 'ون'],
  ['wr', 'ر'],
  ['tch', 'تش'],
  ['sch', 'ش'],
  ['sh', 'ش'],
  ['ch', 'تش'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['th', 'ث'],
  ['dh', 'ذ'],
  ['ph', 'ف'],
  ['zh', 'ج'],
  ['ck', 'ك'],
  ['qu', 'كو'],
  ['oo', 'و'],
  ['ou', 'و'],
  ['ow', 'او'],
  ['au', 'او'],
  ['aw', 'او'],
  ['oa', 'و'],
  ['ee', 'ي'],
  ['ea', 'ي'],
  ['ie', 'ي'],
  ['ei', 'ي'],
  ['ey', 'ي'],
  ['ii', 'ي'],
  ['ai', 'اي'],
  ['ay', 'اي'],
  ['a', 'ا'],
  ['b', 'ب'],
  ['d', 'د'],
  ['f', 'ف'],
  ['g', 'غ'],
  ['h', 'ه'],
  ['i', 'ي'],
  ['j', 'ج'],
  ['k', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['o', 'و'],
  ['p', 'ب'],
  ['q', 'ق'],
  ['r', 'ر'],
  ['s', 'س'],
  ['t', 'ت'],
  ['u', 'و'],
  ['v', 'ف'],
  ['w', 'و'],
  ['x', 'كس'],
  ['y', 'ي'],
  ['z', 'ز'],
];

/** A vowel at the start of a word stands on a carrier. */
const CARRIED: Readonly<Record<string, string>> = { a: 'أ', e: 'إ', i: 'إ', o: 'أو', u: 'أو' };

/** Words of Arabic names that are written in one way. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['bin', 'بن'],
  ['ibn', 'بن'],
  ['ben', 'بن'],
  ['abu', 'أبو'],
  ['abd', 'عبد'],
  ['abdel', 'عبد'],
  ['abdul', 'عبد'],
  ['of', 'أوف'],
]);

const ARTICLE = /^(?:al|el)-/;
/** Abdel and Abdul hold the article of the word behind them. */
const ABDEL = /^abd[eu]l$/;
const VOWEL = /[aeiouy]/;

/** A name in Latin letters as Arabic letters write it; initials and what is in other letters stay. */
export function spellInArabic(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words
    .map((word, k) => {
      const spelt = wordInArabic(word);
      return ABDEL.test((words[k - 1] ?? '').toLowerCase()) ? `ال${spelt}` : spelt;
    })
    .join(' ');
}

function wordInArabic(word: string): string {
  // Initials and acronyms are printed in Latin letters in Arabic news too.
  if (!/\p{Script=Latin}/u.test(word) || /^[^\p{Ll}]+$/u.test(word)) return word;
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const known = WHOLE.get(plain);
  if (known !== undefined) return known;
  const bare = plain.replace(ARTICLE, '').replace(/'s?$/, '');
  const spelt = bare.replace(/[a-z]+/g, spell);
  return ARTICLE.test(plain) ? `ال${spelt}` : spelt;
}

function spell(word: string): string {
  // e is silent at the end, and hardly heard past the first syllable.
  const plain = word.replace(/ge$/, 'j').replace(/ce$/, 's');
  const heard = plain.length > 3 ? plain.replace(/(?<=[^aeiouy])e$/, '') : plain;
  let out = '';
  for (let at = 0; at < heard.length; ) {
    const letter = heard.charAt(at);
    const next = heard.charAt(at + 1);
    const carried = CARRIED[letter];
    if (at > 0 && letter === heard.charAt(at - 1) && !VOWEL.test(letter)) at += 1;
    else if (at === 0 && carried !== undefined) {
      out += carried;
      at += 1;
    } else if (letter === 'e' && next !== 'e' && next !== 'a' && next !== 'i' && next !== 'y') {
      const isFirst = !VOWEL.test(heard.slice(0, at));
      out += isFirst ? 'ي' : '';
      at += 1;
    } else if (letter === 'g' && /[eiy]/.test(next)) {
      out += 'ج';
      at += 1;
    } else if (letter === 'c' && !/[hk]/.test(next)) {
      out += /[eiy]/.test(next) ? 'س' : 'ك';
      at += 1;
    } else {
      const [latin = letter, arabic = ''] = LETTERS.find(([letters]) => heard.startsWith(letters, at)) ?? [];
      out += arabic;
      at += latin.length;
    }
  }
  return out;
}
