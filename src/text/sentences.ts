import type { QuotedSpan, Sentence } from '../model/document.js';
import { markRoles } from './line-roles.js';
import { endAt, isRunInDate, type SentenceScene } from './sentence-ends.js';
import type { HitsAt, Word } from './text-reader.js';

/** No writer's sentence is longer (tokens); a run without a full stop is cut here, so that what reads a sentence stays linear. */
const LONGEST = 400;

/**
 * Cuts a text into sentences: at line ends and at full stops, but for abbreviations, numbers, and quotations whose
 * attribution follows the closing mark. `partsUnspaced` says where a full stop without a space ends a sentence too.
 */
export function findSentences(
  words: readonly Word[],
  hitsAt: HitsAt,
  quotes: readonly QuotedSpan[],
  lineOf: (word: Word) => number,
  partsUnspaced: (before: string, after: string) => boolean,
): readonly Sentence[] {
  const quoteEnds = new Set(quotes.map((q) => q.last));
  const scene: SentenceScene = { words, hitsAt, quoteEnds, partsUnspaced };
  const out: Sentence[] = [];
  let first = 0;
  const push = (last: number): void => {
    const a = words[first];
    const z = words[last - 1];
    if (a !== undefined && z !== undefined && last > first) {
      out.push({
        index: out.length,
        first,
        last,
        start: a.start,
        end: z.end,
        paragraph: lineOf(a),
        role: 'body',
      });
    }
    first = last;
  };
  const endsStretch = (word: Word): boolean => {
    const next = words[word.index + 1];
    return next === undefined || lineOf(next) !== lineOf(word) || word.index + 1 - first >= LONGEST;
  };
  for (const word of words) {
    if (word.index < first) continue;
    if (endsStretch(word) || isRunInDate(scene, first, word.index)) push(word.index + 1);
    else push(endAt(scene, first, word.index) ?? first);
  }
  push(words.length);
  return markRoles(out, words, hitsAt);
}
