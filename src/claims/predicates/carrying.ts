import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { FINITE, isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { Strength } from './strength.js';

/**
 * An event noun stands so near the verb that carries it: a subject of two words or a time fits between (أدى القصف الليلي إلى
 * مقتل); further off it is more often part of what is named between.
 */
export const CARRIES = 3;

/**
 * So near where the two belong together whatever stands between: the verb only says that it is done or decided (لم يتم حتى
 * الآن الكشف), or ب marks the noun. Twice as far, for a name with its office.
 */
export const DONE = 6;

/** The light verb that carries an event noun: قام الوزير بزيارة. What follows an article is no verb: the cause. */
export function lightBefore(document: Document, clause: Clause, hit: Hit): Hit | undefined {
  const index = hit.first;
  for (let i = index - 1; i >= clause.first && i >= index - DONE; i--) {
    const noun = grammarOf(document).articlesApart && hasHit(document, i - 1, 'determiner');
    const light = noun
      ? undefined
      : (document.hitsAt[i] ?? []).find((h) => h.category === 'light' && isFiniteVerb(h));
    if (light)
      return index - i <= CARRIES ||
        (light.id === 'be-done' && hit.form === 'masdar') ||
        (light.id === 'do' && beginsWithIn(document, index))
        ? light
        : undefined;
    if ((document.hitsAt[i] ?? []).some((h) => h.category === 'concept')) return undefined;
  }
  return undefined;
}

/** Whether ب is written on to an event noun or the word before it: قام فيه الوزير بأول زيارة. */
const beginsWithIn = (document: Document, index: number): boolean =>
  [index - 1, index].some((i) => grammarOf(document).looksLocative(document.tokens[i]?.form ?? ''));

/** Whether a listed phrase holds the light verb that says it is done: لم يتم العثور. */
export const isDone = (document: Document, { first, last }: Hit): boolean =>
  last > first + 1 &&
  document.hitsAt
    .slice(first, last)
    .some((hits) => hits.some((h) => h.category === 'light' && h.id === 'be-done' && isFiniteVerb(h)));

/** Whether a verb only says that the event noun right after it is done: تم توقيع, though تم may conclude an agreement. */
export function isOnlyLight(document: Document, { first, last, form }: Hit): boolean {
  return (
    FINITE.has(form) &&
    (document.hitsAt[first]?.some((h) => h.category === 'light' && h.id === 'be-done') ?? false) &&
    (document.hitsAt[last]?.some((h) => h.category === 'concept' && h.form === 'masdar') ?? false)
  );
}

/** An event word with the light verb that carries it and how surely it states something. */
export interface Graded {
  readonly hit: Hit;
  readonly light: Hit | undefined;
  readonly strength: Strength;
}
