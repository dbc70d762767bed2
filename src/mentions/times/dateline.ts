import { grammarOf } from '../../grammar/grammar.js';
import type { Document } from '../../model/document.js';
import type { TimeMention } from '../../model/mention.js';

/** A calendar date as precise as a day. */
const isFullDate = (mention: TimeMention): boolean =>
  mention.value.anchor === 'absolute' &&
  mention.value.precision === 'day' &&
  mention.value.start !== undefined;

/**
 * Whether a date says when the report was published rather than when something happened: after `Published` and the
 * like, or a full date that runs straight into the capital of a new sentence (`Monday 3 Oct 2016 A suicide bomber …`).
 */
export function isDateline(document: Document, mention: TimeMention): boolean {
  if (!isFullDate(mention)) return false;
  const published = [1, 2, 3].some((back) =>
    (document.hitsAt[mention.first - back] ?? []).some(
      (h) => h.category === 'timeWord' && h.id === 'published' && h.last >= mention.first,
    ),
  );
  if (published) return true;
  const next = document.tokens[mention.last];
  if (next === undefined || next.kind !== 'word') return false;
  return grammarOf(document).opensSentence(next.form) && /^\p{Lu}/u.test(next.text);
}
