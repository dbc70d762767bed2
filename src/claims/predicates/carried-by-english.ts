import { carries } from '../../concepts/traits.js';
import { hasHit } from '../../grammar/hits.js';
import { isFiniteVerb, isTensed } from '../../grammar/verb-forms.js';
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
  if (carried === 'failure') return tried(document, verb, candidates);
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

/** What somebody fails in: failed to approve, failed in retaking. */
function tried(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  if (!isTensed(verb)) return undefined;
  const next = candidates.find(({ hit }) => hit.first > verb.last);
  if (next === undefined || next.hit.first > verb.last + 1 + TO_TRIED) return undefined;
  const to = hasHit(document, verb.last, 'preposition', TO) && next.hit.form === 'present';
  return to || (hasHit(document, verb.last, 'preposition', IN) && next.hit.form === 'active')
    ? next
    : undefined;
}

const TO: ReadonlySet<string> = new Set(['to']);
const IN: ReadonlySet<string> = new Set(['in']);

/** So many words may stand between *to* and the verb: to fully open. */
const TO_TRIED = 1;

/** Whether a preposition stands before a noun or its article. */
const isGoverned = (document: Document, { first }: Hit): boolean =>
  [first - 1, hasHit(document, first - 1, 'determiner') ? first - 2 : first - 1].some((i) =>
    hasHit(document, i, 'preposition'),
  );

/** So many words with where and of what may stand between an event noun and its verb; behind more, the verb has another subject. */
const SUBJECT = 8;
