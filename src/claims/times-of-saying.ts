import type { AttributedRange } from '../model/claim.js';
import type { Mention } from '../model/mention.js';
import { mentionsWithin } from './mentions-within.js';

/**
 * The times at which something was said, where they stand between who says it and what is said: announced *on Thursday* the
 * death of three, أعلنت الوزارة *الجمعة* وفاة ثلاثة. When that came about is another question.
 */
export function timesOfSaying(
  said: readonly AttributedRange[],
  mentions: readonly Mention[],
): ReadonlySet<Mention> {
  const times = new Set<Mention>();
  for (const { cue, first } of said) {
    if (first - cue.last > MOST_BETWEEN) continue;
    for (const mention of mentionsWithin(mentions, cue.last, first))
      if (mention.kind === 'time') times.add(mention);
  }
  return times;
}

/** Between a verb of speech and what is said there are no more tokens than a preposition, a time and its marks take. */
const MOST_BETWEEN = 8;
