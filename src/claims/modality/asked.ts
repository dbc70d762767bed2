import { isMark } from '../../grammar/marks.js';
import type { Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import { modalityReaderOf } from './modality-reader.js';

/** Marks that may stand between a question and its mark, or behind it. */
const AROUND = '")';

/**
 * Whether a clause is asked and not stated: a question mark closes it, or closes its sentence where that opens as a question
 * does (did the army attack, killing 12?).
 */
export function isAsked(document: Document, { first, last }: TokenRange): boolean {
  const { tokens } = document;
  let end = last;
  while (isMark(tokens[end], AROUND)) end++;
  if (isMark(tokens[end], '?') || isMark(tokens[last - 1], '?')) return true;
  const sentence = document.sentences[tokens[first]?.sentence ?? -1];
  if (sentence === undefined) return false;
  let close = sentence.last - 1;
  while (close > last && isMark(tokens[close], AROUND)) close--;
  let open = sentence.first;
  while (open < first && isMark(tokens[open], AROUND)) open++;
  return isMark(tokens[close], '?') && modalityReaderOf(document).opensQuestion(document, open);
}
