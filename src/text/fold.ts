/** A folded text with the way back: `starts[i]` is where folded unit `i` begins in the text as given; one more entry closes it. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
}

const DROPPED = '\u0640\u0670\u00ad\ufeff\u061c';

const LETTERS: readonly (readonly [string, string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیې', 'ي'],
  ['ة', 'ه'],
  ['ؤئ', 'ء'],
  ['کڪ', 'ك'],
  ['گ', 'غ'],
  ['ہھە', 'ه'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ['ڤ', 'ف'],
  ['٫', '.'],
  ['٬', ','],
  ['“”„‟«»″', '"'],
  ['‘’‚‛′`´', "'"],
  ['‐‑‒–—―−', '-'],
  ['\u00a0\u2007\u202f', ' '],
];

const table = new Map<string, string>(
  LETTERS.flatMap(([from, to]) => [...from].map((c) => [c, to] as const)),
);

function isDropped(code: number, char: string): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06ed) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0x0300 && code <= 0x036f) ||
    DROPPED.includes(char)
  );
}

/**
 * What spells several characters is folded where these are one word (ﻻ, ㎏): `2½` is not 21/2, `km²` not km 2, `…` not
 * three stops. Signs that spell two signs (ཱུ, ำ) stay whole too: no token may begin within a character of the text.
 */
const isCompound = (plain: string, char: string): boolean =>
  /\p{No}/u.test(char) || (plain.length > 1 && !/^\p{L}[\p{L}\p{M}]*$/u.test(plain));

function foldUnit(char: string): string {
  const code = char.charCodeAt(0);
  if (isDropped(code, char)) return '';
  const direct = table.get(char);
  if (direct !== undefined) return direct;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0xd800 && code <= 0xdfff) return char;
  const plain = char.normalize('NFKD').toLowerCase();
  if (plain === char || isCompound(plain, char)) return char;
  return [...plain].map((c) => (isDropped(c.charCodeAt(0), c) ? '' : (table.get(c) ?? c))).join('');
}

/** Units up to here, Latin and Arabic with what lies between, are folded once and kept by their code. */
const KEPT = 0x700;
const kept: (string | undefined)[] = new Array(KEPT).fill(undefined);
/** The others that texts have held: no more than there are UTF-16 code units. */
const others = new Map<number, string>();

function foldUnitCached(code: number): string {
  const known = code < KEPT ? kept[code] : others.get(code);
  if (known !== undefined) return known;
  const folded = foldUnit(String.fromCharCode(code));
  if (code < KEPT) kept[code] = folded;
  else others.set(code, folded);
  return folded;
}

/**
 * Folds a text to the form by which words are compared: Arabic letter variants joined, vowel signs, tatweel and
 * invisible controls dropped, digits of three scripts made ASCII, Latin lower-cased and unaccented, quotation marks and
 * dashes made plain. Linear; works on UTF-16 code units, so any string is accepted.
 */
export function fold(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnitCached(text.charCodeAt(i));
    for (let k = 0; k < unit.length; k++) starts.push(i);
    folded += unit;
  }
  starts.push(text.length);
  return { text: folded, starts };
}

/** Folds a word or phrase of the lexicon by the same rules. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += foldUnitCached(word.charCodeAt(i));
  return folded;
}
