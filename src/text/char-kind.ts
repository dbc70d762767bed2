/** What a character is to whoever cuts words. */
export type CharKind = 'letter' | 'mark' | 'number' | 'space' | 'other';

const KINDS: readonly (readonly [kind: CharKind, pattern: RegExp])[] = [
  ['letter', /\p{L}/u],
  ['number', /\p{N}/u],
  ['space', /\s/u],
  ['mark', /\p{M}/u],
];

const kindOf = (char: string): CharKind => KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'other';

/** Those of two code units begin here. */
const ASTRAL = 0x10000;
/** Kinds by code, found out when a character is first met: no more than there are characters. */
const kinds = new Map<number, CharKind>();
/** The same for the codes of most texts. */
const common: (CharKind | undefined)[] = new Array(0x700).fill(undefined);

/** The kind of a character by its code point. */
export function charKind(code: number): CharKind {
  const known = code < common.length ? common[code] : kinds.get(code);
  if (known !== undefined) return known;
  const kind = kindOf(String.fromCodePoint(code));
  if (code < common.length) common[code] = kind;
  else kinds.set(code, kind);
  return kind;
}

/** How many code units a code point takes. */
export const unitsOf = (code: number): number => (code < ASTRAL ? 1 : 2);
