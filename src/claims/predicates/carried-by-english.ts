import { carries } from '../../concepts/traits.js';
import { hasHit } from '../../grammar/hits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { Graded } from './carrying.js';

/**
 * The event noun that is the subject of a verb that only says that it came about or how long it takes (the explosion on the
 * bridge occurred at dawn, repairs will take days); what is done in that time (it took two weeks to repair the road).
 */
export function englishCarriedBy(
  document: Document,
  verb: Hit,
  candidates: readonly Graded[],
): Graded | undefined {
  const carried = carries(verb.id);
  if (!isFiniteVerb(verb) || (carried !== 'subject' && carried !== 'length')) return undefined;
  const after = candidates.find(
    ({ hit }) => carried === 'length' && hit.first >= verb.last && isFiniteVerb(hit),
  );
  if (after !== undefined) return after;
  const isHead = ({ hit }: Graded): boolean =>
    hit.last <= verb.first &&
    verb.first - hit.last <= SUBJECT &&
    !isFiniteVerb(hit) &&
    hit.form !== 'passive' &&
    !isGoverned(document, hit) &&
    !document.hitsAt.slice(hit.last, verb.first).some((hits) => hits.some((h) => h.category === 'marker'));
  return candidates.find(isHead);
}

/** Whether a preposition stands before a noun or its article. */
const isGoverned = (document: Document, { first }: Hit): boolean =>
  [first - 1, hasHit(document, first - 1, 'determiner') ? first - 2 : first - 1].some((i) =>
    hasHit(document, i, 'preposition'),
  );

/** So many words with where and of what may stand between an event noun and its verb; behind more, the verb has another subject. */
const SUBJECT = 8;
