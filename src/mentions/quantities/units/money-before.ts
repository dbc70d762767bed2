import type { Numeral } from '../numbers/numbers.js';
import { hitBefore, isGlued, type QuantityReader } from '../quantity-reader.js';
import type { Measured } from './measured.js';

/** What stands before its number: a sign, or a code in capitals. */
const SIGN_OR_CODE = /^(?:\p{Lu}{2,3}|[^\p{L}])$/u;
/** Letters before the sign of its own currency, which say nothing more: US$. Others name another one: HK$. */
const OWN_LETTERS: ReadonlyMap<string, string> = new Map([['us', 'USD']]);

/** `$2 billion`, `US$5m`, `USD 5m`. */
export function moneyBefore(reader: QuantityReader, { first, last }: Numeral): Measured | undefined {
  const hit = hitBefore(reader, first, 'currency');
  const sign = hit && reader.tokens[hit.first];
  if (hit === undefined || sign === undefined || !SIGN_OR_CODE.test(sign.text)) return undefined;
  const letters = reader.tokens[hit.first - 1];
  if (sign.kind !== 'punctuation' || !isGlued(reader, hit.first) || letters?.kind !== 'word')
    return { unit: hit.id, first: hit.first, last };
  const own = OWN_LETTERS.get(letters.form) === hit.id;
  return { unit: own ? hit.id : `${letters.text.toUpperCase()}${sign.text}`, first: hit.first - 1, last };
}
