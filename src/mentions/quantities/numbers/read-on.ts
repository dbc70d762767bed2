import type { GrammarKind } from '../../../grammar/grammar.js';
import { hitAt } from '../../../grammar/hits.js';
import type { Hit } from '../../../model/lexicon.js';
import type { QuantityReader } from '../quantity-reader.js';
import { type Advance, advance } from './advance.js';
import { arabicPart } from './arabic.js';
import { decimalsAt } from './decimals.js';
import { englishPart } from './english.js';
import { isAdded } from './fractions.js';
import { numberHit, scaleAfter } from './number-hit.js';
import { type Reading, withPart } from './reading.js';

/** How a number goes on after what was read of it, in words. */
const parts: Readonly<
  Record<GrammarKind, (reader: QuantityReader, reading: Reading, index: number) => Advance | undefined>
> = { arabic: arabicPart, english: englishPart };

/** Reads on after the first part of a number: further words, digits after a scale, halves. */
export function readOn(reader: QuantityReader, opened: Reading, from: number): Advance {
  let at: Advance = { reading: opened, last: from };
  for (let next: Advance | undefined = at; next !== undefined; next = nextPart(reader, at.reading, at.last))
    at = next;
  return at;
}

function nextPart(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const half = hitAt(reader, index, 'fraction');
  if (half && (isAdded(half) || half.lead.conjunction === 'and')) return afterHalf(reader, reading, half);
  const decimals = decimalsAt(reader, reading, index);
  if (decimals) return decimals;
  const scale = scaleAfter(reader, index);
  if (scale) return advance(reading, scale, false);
  return parts[reader.grammar.kind](reader, reading, index);
}

/** مليون ونصف, مليون ونصف المليون, `one and a half million`. */
function afterHalf(reader: QuantityReader, reading: Reading, half: Hit): Advance {
  const again = reading.scale > 1 ? numberHit(reader, half.last) : undefined;
  const repeated = again !== undefined && Number(again.id) === reading.scale;
  return { reading: withPart(reading, Number(half.id)), last: repeated ? again.last : half.last };
}
