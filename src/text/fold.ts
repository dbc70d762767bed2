import { letters } from '../grammar/letters.js';
import { flatMap } from '../model/flat-map.js';

/** A folded text with the way back: `starts[i]` is where folded unit `i` begins in the text as given; one more entry closes it. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Marks that are the same in every script, and the plain one that each is read as. */
const MARKS: readonly (readonly [written: string, read: string])[] = [
  ['“”„‟«»″', '"'],
  ['‘’‚‛′`´', "'"],
  ['‐‑‒–—―−', '-'],
  ['\u00a0\u2007\u202f', ' '],
];

/** Controls that show nothing: soft hyphen, joiners, marks of direction, the byte order mark. */
const CONTROLS: readonly (readonly [first: string, last: string])[] = [
  ['\u00ad', '\u00ad'],
  ['\u200b', '\u200f'],
  ['\u202a', '\u202e'],
  ['\u2060', '\u2069'],
  ['\ufeff', '\ufeff'],
];

const scripts = Object.values(letters);
const dropped = [...CONTROLS, ...flatMap(scripts, (s) => s.dropped)];
const digits = (zero: string): readonly (readonly [string, string])[] =>
  Array.from({ length: 10 }, (_, n) => [String.fromCharCode(zero.charCodeAt(0) + n), String(n)]);
const table = new Map<string, string>([
  ...flatMap([...flatMap(scripts, (s) => s.variants), ...MARKS], ([written, read]) =>
    [...written].map((char) => [char, read] as const),
  ),
  ...flatMap(scripts, (s) => flatMap(s.zeros, digits)),
]);

const isDropped = (char: string): boolean => dropped.some(([first, last]) => first <= char && char <= last);

/**
 * What spells several characters is folded where these are one word (ﻻ, ㎏): `2½` is not 21/2, `km²` not km 2, `…` not
 * three stops. Signs that spell two signs (ཱུ, ำ) stay whole too: no token may begin within a character of the text.
 */
const isCompound = (plain: string, char: string): boolean =>
  /\p{No}/u.test(char) || (plain.length > 1 && !/^\p{L}[\p{L}\p{M}]*$/u.test(plain));

function foldUnit(char: string): string {
  const code = char.charCodeAt(0);
  if (isDropped(char)) return '';
  const direct = table.get(char);
  if (direct !== undefined) return direct;
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0xd800 && code <= 0xdfff) return char;
  const plain = char.normalize('NFKD').toLowerCase();
  if (plain === char || isCompound(plain, char)) return char;
  return [...plain].map((c) => (isDropped(c) ? '' : (table.get(c) ?? c))).join('');
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

/** Combining marks, which belong to the letter before them. */
const MARK = /\p{Mn}/u;

/**
 * A letter with the marks behind it, where these write it in two characters: ئ as ي and a hamza, which may stand behind a
 * vowel sign. It folds as the one character does; the marks fold by themselves, to nothing.
 */
function foldAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  let last = at + 1;
  if (!isMark(code)) while (last < text.length && isMark(text.charCodeAt(last))) last++;
  if (last === at + 1) return foldUnitCached(code);
  return foldUnitCached(text.slice(at, last).normalize('NFC').charCodeAt(0));
}

/** Whether it is a mark that words are compared without: an accent, a vowel sign, the hamza of two characters. */
const isMark = (code: number): boolean =>
  code >= 0x80 && foldUnitCached(code) === '' && MARK.test(String.fromCharCode(code));

/**
 * Folds a text to the form by which words are compared: Arabic letter variants joined, vowel signs, tatweel and
 * invisible controls dropped, digits of three scripts made ASCII, Latin lower-cased and unaccented, quotation marks and
 * dashes made plain; a letter is the same in one character and in two (NFC, NFD). Linear; works on UTF-16 code units, so any string is accepted.
 */
export function fold(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  /** From here on nothing was folded: most letters stay as they are, and are taken over in runs. */
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldAt(text, i);
    for (let k = 0; k < unit.length; k++) starts.push(i);
    if (unit.length === 1 && unit.charCodeAt(0) === text.charCodeAt(i)) continue;
    folded += text.slice(from, i) + unit;
    from = i + 1;
  }
  starts.push(text.length);
  return { text: folded + text.slice(from), starts };
}

/** Folds a word or phrase of the lexicon by the same rules. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += foldAt(word, i);
  return folded;
}
