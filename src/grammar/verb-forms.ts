import type { Hit, WordForm } from '../model/lexicon.js';

/** Forms of a verb with tense. */
export const FINITE: ReadonlySet<WordForm> = new Set<WordForm>(['past', 'present', 'future']);

/** Whether a word was met as a verb with tense. */
export const isFiniteVerb = ({ form }: Pick<Hit, 'form'>): boolean => FINITE.has(form);

/**
 * Whether a hit is a verb with tense, by form or by what is written on it: a verbal noun in ة printed with ت, with no
 * article or preposition before it, is the past of its verb (أفادت).
 */
export const isTensed = (hit: Pick<Hit, 'form' | 'lead' | 'tail'>): boolean =>
  isFiniteVerb(hit) ||
  (hit.form === 'masdar' &&
    hit.tail.ending === 't' &&
    hit.tail.pronoun === undefined &&
    !hit.lead.article &&
    (hit.lead.preposition === undefined || hit.lead.conjunction !== undefined));

/** Whether a verb of the past ends in ت, as with a feminine subject: وصلت, وصلتا. */
export const endsInT = ({ tail }: Pick<Hit, 'tail'>): boolean =>
  tail.ending === 't' || tail.ending === 'ta' || tail.ending === 'tum';

/** Whether the ending of a verb is its plural subject, so that none follows: قالوا. */
export const hasPluralSubject = ({ tail }: Pick<Hit, 'tail'>): boolean =>
  tail.ending === 'un' || tail.ending === 'uu';
