import type { Token } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';

type HitsAt = readonly (readonly Hit[])[];

/** A negation this close before its verb makes بعد after the verb mean "yet": لم يعثروا بعد على. */
const NEGATED = 4;
/** What is not yet known, found or told. */
const KNOWING = /^(?:be-unknown|be-known|find|fail-to-find|identify|reveal)$/;
/** Markers of this kind that hold a pronoun open a clause anywhere (بينهم ثلاثة), others only after a comma (خاصة, مثل). */
const PRONOUN = /(?:هم|ها|هن|هما|ذلك)$/;

const isPunctuation = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'punctuation';

/** Whether a word that may open an Arabic clause opens none where it stands: بعد as "yet", خاصة as an adjective. */
export function opensNothing(index: number, marker: Hit, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  if (marker.id === 'among') {
    return !PRONOUN.test(tokens[marker.last - 1]?.form ?? '') && !isPunctuation(tokens[index - 1]);
  }
  if (marker.id !== 'after' || marker.last > index + 1) return false;
  const negated = hitsAt
    .slice(Math.max(0, index - NEGATED), index)
    .some((hits) =>
      hits.some((h) => h.category === 'negation' || (h.category === 'concept' && KNOWING.test(h.id))),
    );
  if (!negated) return false;
  const next = hitsAt[index + 1] ?? [];
  if (isPunctuation(tokens[index + 1]) || next.some((h) => h.category === 'preposition')) return true;
  const before = hitsAt
    .slice(Math.max(0, index - NEGATED), index)
    .flat()
    .filter((h) => h.category === 'concept' && h.last === index);
  const event = next.some((h) => h.category === 'concept');
  return before.some((h) => KNOWING.test(h.id)) || (!event && before.length > 0);
}

/** A piece of so few words with no verb but "was" waits for what it carries: وكانت الولايات المتحدة / وعدت. */
const WAITING = 4;

/** Whether the hits of a piece of an Arabic sentence hold a verb that states something. */
export function statesByVerb(piece: HitsAt, words: number): boolean {
  const verbs = piece
    .flat()
    .filter(
      (h) =>
        (h.form === 'past' || h.form === 'present' || h.form === 'future') &&
        (h.category === 'concept' || h.category === 'speech' || h.category === 'light'),
    );
  if (verbs.some((h) => h.category !== 'light' || h.id !== 'be')) return true;
  return verbs.length > 0 && (words > WAITING || piece.flat().some((h) => h.category === 'concept'));
}

/** Whether a phrase at a token denies by itself and stands for a verb: لم تعرف. */
export const isDenyingPhrase = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'negation') && hits.some((h) => h.category === 'concept');
