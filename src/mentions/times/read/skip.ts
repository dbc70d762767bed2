import type { TimeWord } from '../../../concepts/times.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import { type TimeReader, together, wordAt } from './time-reader.js';

/** The index after optional words of these ids. */
export function skipWords(reader: TimeReader, index: number, ...ids: readonly TimeWord[]): number {
  return wordAt(reader, index, ...ids)?.last ?? index;
}

/** The index after an optional mark. */
export function skipMark({ tokens }: TimeReader, index: number, marks: string): number {
  return isMark(tokens[index], marks) ? index + 1 : index;
}

/** The index after a mark or word that leads to the end of a stretch. */
export function pastTo(reader: TimeReader, index: number): number | undefined {
  if (isMark(reader.tokens[index], '-')) return index + 1;
  return wordAt(reader, index, 'to', 'until')?.last;
}

/** The index after the full stop of a short name, which ends no sentence: Dec. 25, Mon. 3. */
export function skipFullStop(reader: TimeReader, { first, last }: Hit): number {
  return isGluedMark(reader.tokens[last], '.') && together(reader, first, last + 1) ? last + 1 : last;
}
