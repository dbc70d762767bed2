import type { Hit } from '../../model/lexicon.js';
import type { ClauseScene } from '../clause-rules.js';
import { holdsAny, holdsCopula, isVerb } from '../holds.js';

type Hits = readonly Hit[] | undefined;

/** A subject is no longer than this before its verb, where no comma parts them. */
const SUBJECT = 9;
/** Modals, which stand for the verb that follows them. */
const MODAL: ReadonlySet<string> = new Set(['future', 'able', 'conditional']);

export const isNoun = (hits: Hits): boolean =>
  hits?.some((h) => h.category === 'concept' && h.form === 'word') ?? false;

/** Whether a verb, a copula or a modal stands here; what may be an event noun is no verb of speech (report, claim). */
export function holdsPredicate(hits: Hits): boolean {
  const met = isNoun(hits) ? hits?.filter((h) => h.category !== 'speech') : hits;
  return (
    holdsCopula(met) ||
    (met?.some((h) => isVerb(h) || (h.category === 'certainty' && MODAL.has(h.id))) ?? false)
  );
}

/** Whether a subject and its verb begin at a token, with no mark or marker between. */
export function isSubjectWithVerb({ words, hitsAt }: ClauseScene, index: number): boolean {
  const sentence = words[index]?.sentence;
  const isOver = (i: number): boolean => {
    const token = words[i];
    return token === undefined || token.kind === 'punctuation' || token.sentence !== sentence;
  };
  if (isOver(index) || holdsAny(hitsAt[index], ['preposition', 'light']) || holdsPredicate(hitsAt[index]))
    return false;
  for (let i = index + 1; i < index + SUBJECT && !isOver(i); i++) {
    if (holdsPredicate(hitsAt[i]) && words[i - 1]?.form !== 'to') return true;
    if (hitsAt[i]?.some((h) => h.category === 'marker' && h.id !== 'and')) return false;
  }
  return false;
}
