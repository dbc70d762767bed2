import { grammarOf } from '../../grammar/grammar.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { hasPluralSubject } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Predicate } from '../predicate.js';
import type { Filler } from '../units-arabic.js';
import type { Frame } from './frame.js';

/** The verb that the subject belongs to: the light one where there is one. */
export const headOf = ({ light, first }: Predicate): number => light ?? first;

/** Whether the subject of a verb was named before its clause: it waits for the verb, or the verb describes it. */
export function hasSubjectElsewhere({ document, predicate, clause, range, awaited }: Frame): boolean {
  if (awaited || describes(document, predicate, clause, range.first)) return true;
  const resumed = hasPronoun(predicate) || refersBack(document, headOf(predicate), range.last);
  return isRelative(document, clause) && !resumed;
}

/** Whether a present verb goes on with the word before it, which it describes: قارب يقل مهاجرين. */
const describes = (document: Document, { form, first }: Predicate, clause: Clause, start: number): boolean =>
  form === 'present' &&
  start === first &&
  first > clause.first &&
  document.tokens[first - 1]?.kind === 'word';

/** Whether a verb shows its subject by its ending, or أن before it by its pronoun: أنها ستفتح. */
export function hasSubjectWithin({ document, predicate, clause: { marker } }: Frame): boolean {
  if (hasPluralSubject(predicate)) return true;
  return (
    marker?.id === 'that' &&
    marker.last >= headOf(predicate) - 1 &&
    /(?:ه|ها|هم|هما)$/.test(document.tokens[marker.last - 1]?.form ?? '')
  );
}

/** Whether a relative pronoun opens a clause, or ends the piece before it (الذي | كان يلتقي). */
const isRelative = (document: Document, { marker, first }: Clause): boolean =>
  marker?.id === 'relative' ||
  (document.hitsAt[first - 1]?.some((h) => h.category === 'marker' && h.id === 'relative') ?? false);

/** Whether a relative pronoun stands between: مذكرة التفاهم التي وقعها. */
export function relates(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (document.hitsAt[i]?.some((h) => h.category === 'marker' && h.id === 'relative')) return true;
  return false;
}

/** Whether a noun phrase names nothing known and has no article: a verb that refers back to it only describes it (اجتماع شارك فيه الوزير). */
export const isIndefinite = (document: Document, { first, unit, reference }: Filler): boolean =>
  unit === undefined &&
  reference === undefined &&
  !grammarOf(document).looksDefinite(document.tokens[first]?.form ?? '');

/** A pronoun that refers back stands closer to its verb than so many tokens: behind it, or past a time; further on it is of another. */
const BACK = 3;

/** Whether a pronoun after the verb of a relative clause stands for what it is said of: الذي توسط فيه الرئيس. */
export function refersBack(document: Document, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + BACK); i++)
    if (
      document.hitsAt[i]?.some(
        (h) => h.category === 'reference' || (h.category === 'preposition' && hasPronoun(h)),
      )
    )
      return true;
  return false;
}
