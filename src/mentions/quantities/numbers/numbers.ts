import type { Lead } from '../../../model/lexicon.js';
import type { QuantityReader } from '../quantity-reader.js';
import { readFigures } from './figures.js';
import { fractionAt, readFraction, shareAfter } from './fractions.js';
import { leadOfFigures, numberHit } from './number-hit.js';
import { readOn } from './read-on.js';
import { amountOf, startReading, withWord } from './reading.js';

export { numberHit } from './number-hit.js';
export { type VagueNumber, vagueAt } from './vague.js';

/** A number as read: digits, words or both (`5 million`, ألف و500), before hedges and nouns are looked at. */
export interface Numeral {
  readonly first: number;
  /** Its first token, or the particle before its digits: that of و in `و6`. */
  readonly start: number;
  /** One past its last token. */
  readonly last: number;
  readonly value: number;
  readonly shape: 'digits' | 'words';
  /** The scale it ends with (1000 in `5 thousand`), 1 without one. */
  readonly scale: number;
  /** What is written on to its front: on to its first word, or on to its digits. */
  readonly lead: Lead;
  /** Whether only a fraction was read. */
  readonly fraction: boolean;
}

/** Reads a number that starts at a token. Takes the longest: `two hundred and fifty thousand`, مئتين وخمسين ألفا. */
export function readNumeral(reader: QuantityReader, index: number): Numeral | undefined {
  const kind = reader.tokens[index]?.kind;
  if (kind === 'number') return readDigits(reader, index);
  return kind === 'word' ? readWords(reader, index) : undefined;
}

function readDigits(reader: QuantityReader, index: number): Numeral | undefined {
  const figures = readFigures(reader, index);
  if (figures === undefined) return undefined;
  const { last, reading } = readOn(reader, startReading(figures.value), figures.last);
  const lead = leadOfFigures(reader, index);
  const start = lead.letters > 0 ? index - 1 : index;
  const { scale } = reading;
  return {
    first: index,
    start,
    last,
    value: amountOf(reading),
    shape: 'digits',
    scale,
    lead,
    fraction: false,
  };
}

function readWords(reader: QuantityReader, index: number): Numeral | undefined {
  const part = fractionAt(reader, index);
  const hit = numberHit(reader, index);
  const place = { first: index, start: index, shape: 'words' } as const;
  if (part && part.last >= (hit?.last ?? 0))
    return { ...place, lead: part.lead, ...readFraction(reader, part) };
  if (hit === undefined || reader.grammar.looksSymbol(reader.tokens[index]?.form ?? '')) return undefined;
  const opened = withWord(startReading(0), Number(hit.id), false);
  if (opened === undefined) return undefined;
  const { last, reading } = readOn(reader, opened, hit.last);
  const value = amountOf(reading);
  const share = shareAfter(reader, last, value);
  return {
    first: index,
    start: index,
    last: share?.last ?? last,
    value: share?.value ?? value,
    shape: 'words',
    scale: share === undefined ? reading.scale : 1,
    lead: hit.lead,
    fraction: share !== undefined,
  };
}
