import { type CharKind, charKind, unitsOf } from './char-kind.js';

/** Takes one token of a text: where it begins and ends. */
type Take = (from: number, to: number) => void;

/** Fewer letters with dots than this are no abbreviation. */
const DOTTED = 2;

/**
 * Cuts a folded text into tokens: letters with dots between (u.s., أ.ف.ب.), words with inner apostrophes, numbers with inner
 * separators, and each other character but spaces. By a table of characters and not by a pattern of their Unicode
 * properties, which takes longer to compile than most texts take to read. Linear.
 */
export function cutTokens(text: string, take: Take): void {
  let before: CharKind = 'space';
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const kind = charKind(code);
    const next = at + unitsOf(code);
    const end: number =
      kind === 'letter'
        ? letterEnd(text, at, next, before)
        : kind === 'number'
          ? numberEnd(text, next)
          : next;
    if (kind !== 'space') take(at, end);
    before = end === next ? kind : lastKind(text, end);
    at = end;
  }
}

const kindAt = (text: string, at: number): CharKind | undefined => {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : charKind(code);
};

/** The kind of the character that ends before a place. */
function lastKind(text: string, end: number): CharKind {
  const low = text.charCodeAt(end - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && end > 1;
  const pair = isPair ? text.codePointAt(end - 2) : undefined;
  return charKind(pair !== undefined && unitsOf(pair) === 2 ? pair : low);
}

/** The place behind a character, if it is of a kind; the place itself if not. */
function past(text: string, at: number, kind: CharKind): number {
  const code = text.codePointAt(at);
  return code !== undefined && charKind(code) === kind ? at + unitsOf(code) : at;
}

function pastAll(text: string, at: number, kind: CharKind): number {
  let end = at;
  for (let next = past(text, end, kind); next > end; next = past(text, end, kind)) end = next;
  return end;
}

/** Where what begins with a letter ends: an abbreviation, unless it stands behind a letter or number, else a word. */
function letterEnd(text: string, at: number, next: number, before: CharKind): number {
  const dotted =
    text[next] === '.' && before !== 'letter' && before !== 'number' ? dottedEnd(text, at) : undefined;
  return dotted ?? wordEnd(text, next);
}

/** Where letters with dots between end; a word that begins behind the last dot is none of them. */
function dottedEnd(text: string, at: number): number | undefined {
  let end = at;
  let count = 0;
  for (
    let next = past(text, end, 'letter');
    next > end && text[next] === '.';
    next = past(text, end, 'letter')
  ) {
    end = next + 1;
    count++;
  }
  const last = past(text, end, 'letter');
  if (count < DOTTED) return undefined;
  if (kindAt(text, last) !== 'letter' || last === end) return last;
  return count > DOTTED ? end - 1 : undefined;
}

/** Where a word ends whose first letter ends at a place. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.codePointAt(end);
    const kind = code === undefined ? undefined : charKind(code);
    if (code === undefined || (kind !== 'letter' && kind !== 'mark')) break;
    end += unitsOf(code);
  }
  while (text[end] === "'") {
    const letters = pastAll(text, end + 1, 'letter');
    if (letters === end + 1) break;
    end = letters;
  }
  return end;
}

/** Where a number ends whose first figure ends at a place. */
function numberEnd(text: string, at: number): number {
  let end = pastAll(text, at, 'number');
  for (let mark = text[end]; mark === '.' || mark === ',' || mark === ':'; mark = text[end]) {
    const figures = pastAll(text, end + 1, 'number');
    if (figures === end + 1) break;
    end = figures;
  }
  return end;
}
