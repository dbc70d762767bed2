import type { Token } from '../model/document.js';
import { isGluedMark } from './marks.js';

/** Signs of one character for a part of one. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

const WITH_SIGN = /^(\d{0,6})(\p{No})$/u;
const WHOLE = /^\d{1,4}$/;
const PART = /^\d$/;
/** What news take parts of when they write them with a stroke; other figures round a stroke are dates, seasons, pages. */
const SIZES: ReadonlySet<number> = new Set([2, 3, 4, 5, 8]);

/** A number and the token after it. */
interface Written {
  readonly value: number;
  readonly last: number;
}

/** A figure with a part of one behind it (`2½`, `2 1/2`), or the sign of a part alone (`½`), at a token. */
export function writtenFractionAt(tokens: readonly Token[], index: number): Written | undefined {
  const form = tokens[index]?.form ?? '';
  const [, whole = '', sign = ''] = WITH_SIGN.exec(form) ?? [];
  const part = SIGNS.get(sign);
  if (part !== undefined) return { value: Number(whole) + part, last: index + 1 };
  if (!WHOLE.test(form)) return undefined;
  const alone = tokens[index + 1]?.form ?? '';
  const behind = SIGNS.get(alone);
  if (behind !== undefined) return { value: Number(form) + behind, last: index + 2 };
  const stroked = strokedAt(tokens, index + 1);
  return stroked === undefined ? undefined : { value: Number(form) + stroked, last: index + 4 };
}

/** `1/2` at a token, with nothing glued on behind it. */
function strokedAt(tokens: readonly Token[], index: number): number | undefined {
  const [above, stroke, below, after] = tokens.slice(index, index + 4);
  if (!PART.test(above?.form ?? '') || !PART.test(below?.form ?? '')) return undefined;
  if (!isGluedMark(stroke, '/⁄') || below?.spaced !== false || isGluedMark(after, '/')) return undefined;
  const [count, size] = [Number(above?.form), Number(below?.form)];
  return SIZES.has(size) && count > 0 && count < size ? count / size : undefined;
}
