import { isKindOf } from '../../../concepts/kinds.js';
import type { GrammarKind } from '../../../grammar/grammar.js';
import { hitAt } from '../../../grammar/hits.js';
import { partitiveAt, type QuantityReader } from '../quantity-reader.js';
import { arabicNouns } from './arabic.js';
import { englishNouns } from './english.js';
import type { Counted } from './noun.js';
import type { NounReader } from './noun-reader.js';

const nouns: Readonly<Record<GrammarKind, NounReader>> = { arabic: arabicNouns, english: englishNouns };

/** The noun counted by a number that ends before a token. */
export function nounAfter(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const counted = nearestNoun(reader, index, value);
  if (counted?.of !== 'person' && counted?.of !== 'member') return counted;
  const among = partitiveAt(reader, counted.last);
  const finer = among && nouns[reader.grammar.kind].kindAt(reader, among.last);
  if (finer === undefined || !isKindOf(finer.of, 'person') || finer.of === 'member') return counted;
  return isDefinite(reader, finer) ? { ...counted, of: finer.of } : counted;
}

/** What a share or an amount is taken of: `65% of traffic`, 65% من السكان. */
export function wholeAfter(reader: QuantityReader, index: number): Counted | undefined {
  const of = partitiveAt(reader, index);
  return of && nouns[reader.grammar.kind].wholeAt(reader, of.last);
}

/** A group that is named as known (`من الطاقم`): of an indefinite one («people of soldiers») they may be but a part. */
function isDefinite(reader: QuantityReader, { first }: Counted): boolean {
  if (reader.grammar.articlesApart) return true;
  const hit = hitAt(reader, first, 'kind');
  return hit !== undefined && (hit.lead.article || hit.last > first + 1);
}

function nearestNoun(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const among = partitiveAt(reader, index);
  const { kindAt, nounAt } = nouns[reader.grammar.kind];
  if (among === undefined) return nounAt(reader, index, value);
  return value === 1 ? undefined : kindAt(reader, among.last);
}
