import type { Document } from '../model/document.js';

/** The word of an idiom stands at most so many tokens behind its verb. */
const FARTHEST = 9;

/** Whether a word makes one predicate with a verb, so that nobody takes part by it: أطلق الشرطي | النار, opened | fire. */
export const isPredicativeOf = (document: Document, verb: number, index: number): boolean =>
  document.hitsAt[verb]?.some((h) => h.category === 'concept' && h.company === index - verb) ?? false;

/** The same of some verb before it. */
export function isPredicativeWord(document: Document, index: number): boolean {
  for (let verb = index - 1; verb >= Math.max(0, index - FARTHEST); verb--)
    if (isPredicativeOf(document, verb, index)) return true;
  return false;
}
