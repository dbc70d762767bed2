import { writtenFractionAt } from '../../../grammar/written-fraction.js';
import { isGlued, type QuantityReader } from '../quantity-reader.js';
import { digitsValue } from './digits-value.js';
import { scaleAfter } from './number-hit.js';

/** The value of a number in digits, and the token after it. */
export interface Figures {
  readonly value: number;
  readonly last: number;
}

/** The first group of a number whose thousands are parted by spaces, and the groups after it. */
const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}$/;
/** One space, of any width that newspapers set. */
const SPACE = /^[ \u00a0\u2009\u202f]$/;
/** From this scale on, a dot before three digits is decimal: nobody writes 1.500 million for 1,500 million. */
const LARGE_SCALE = 1e6;

/** Reads digits with their separators, spaces between groups among them: `5,000`, `1 500`, `1.5`. */
export function readFigures(reader: QuantityReader, index: number): Figures | undefined {
  const token = reader.tokens[index];
  if (token === undefined) return undefined;
  const mixed = writtenFractionAt(reader.tokens, index);
  if (mixed) return mixed;
  const scaled = Number(scaleAfter(reader, index + 1)?.id ?? 0) >= LARGE_SCALE;
  let value = digitsValue(token.form, reader.grammar.dotGroups && !scaled);
  if (value === undefined) return undefined;
  let last = index + 1;
  if (!FIRST_GROUP.test(token.form)) return { value, last };
  for (let next = reader.tokens[last]; isGroup(reader, last); next = reader.tokens[last]) {
    value = value * 1000 + Number(next?.form);
    last++;
  }
  return { value, last };
}

/** Three digits after one space: the next group of a number written `1 500`. */
function isGroup(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  const before = reader.tokens[index - 1];
  if (token === undefined || before === undefined || !GROUP.test(token.form)) return false;
  const space = reader.document.source.text.slice(before.end, token.start);
  return SPACE.test(space) && !isGlued(reader, index + 1);
}
