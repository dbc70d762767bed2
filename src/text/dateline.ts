import type { Sentence } from '../model/document.js';
import type { ClauseScene } from './clause-rules.js';
import { holdsVerb } from './holds.js';

/** A place, an agency and a dash before the report begins take no more tokens than this: `Dubai (XYZ) – `. */
const DATELINE_TOKENS = 14;

/** Where a sentence begins after a dateline: after a spaced dash among its first tokens with no verb before it. */
export function afterDateline(sentence: Sentence, { words, hitsAt }: ClauseScene): number {
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + DATELINE_TOKENS); i++) {
    const token = words[i];
    if (token?.form === '-' && token.spaced && i > sentence.first) {
      const run = words[i + 1]?.form === '-' ? i + 2 : i + 1;
      return words[run]?.spaced === true ? run : sentence.first;
    }
    if (holdsVerb(hitsAt[i])) break;
  }
  return sentence.first;
}
