import { hasHit } from '../../grammar/hits.js';
import type { Modality } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import type { Certainty } from '../../schema/types.js';
import { isAsked } from './asked.js';
import { isVerbal, type Predicate, THAT } from './certainty-cue.js';
import { cuesAfter, cuesBefore, cuesOfCarrier } from './cues-around.js';
import { falsehoodOf, hedgesOf } from './falsehood.js';
import { negationsOf } from './negations.js';
import { ownCues } from './own-cues.js';

export { isAsked } from './asked.js';
export { saysFalse } from './falsehood.js';
export { ofCause } from './known-cause.js';
export { negationAt } from './negation-at.js';

/** The less sure wins where several cues meet. */
const ORDER: readonly Certainty[] = ['asserted', 'planned', 'possible', 'alleged', 'denied'];

const unsurer = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a);

/**
 * Polarity and certainty of one predicate, from the cues of its clause that reach it: negation with its scope, future
 * and plans, possibility, hearsay adverbs, conditions, purpose. What the way of saying implies (`denied`) is not here but
 * on the attributed range.
 */
export function modalityAt(document: Document, predicate: Predicate, clause: TokenRange): Modality {
  const { first, last } = predicate;
  const verbal = isVerbal(predicate);
  const scope = governed(document, clause);
  const falsehood = falsehoodOf(document, predicate);
  const negations = [...negationsOf(document, predicate, scope, verbal), ...(falsehood ? [falsehood] : [])];
  const negated = negations.length % 2 === 1;
  const sure = [
    ...cuesBefore(document, predicate, scope).filter((c) => !falsehood || c.certainty !== 'alleged'),
    ...(falsehood ? hedgesOf(document, falsehood) : []),
    ...cuesAfter(document, predicate, clause),
    ...ownCues(document, predicate, clause),
    ...(isAsked(document, clause) ? [{ first, last, certainty: 'possible' as const, able: false }] : []),
    ...(verbal ? [] : cuesOfCarrier(document, predicate, clause)),
    ...negations
      .filter((n) => n.id === 'not-future')
      .map((n) => ({ first: n.first, last: n.last, certainty: 'planned' as const, able: false })),
  ];
  const beyondDoubt = negated && sure.every((c) => c.able);
  const certainty = beyondDoubt
    ? 'asserted'
    : sure.reduce<Certainty>((worst, c) => unsurer(worst, c.certainty), 'asserted');
  const cues = [...negations, ...sure]
    .map((cue) => ({ first: cue.first, last: cue.last }))
    .sort((a, b) => a.first - b.first || a.last - b.last);
  return {
    polarity: negated ? 'negated' : 'affirmed',
    certainty,
    cues: distinct(cues),
    untrue: falsehood !== undefined,
  };
}

/** So many words before *that* can govern its clause: دون أن, من المحتمل جدا أن, it is not true that. */
const GOVERNING = 4;

/** A clause with the words before it, where it opens with أن or `that` and they govern it: دون أن, يزعم أن. */
function governed(document: Document, clause: TokenRange): TokenRange {
  if (!hasHit(document, clause.first, 'marker', THAT)) return clause;
  const sentence = document.sentences[document.tokens[clause.first]?.sentence ?? -1];
  return { first: Math.max(sentence?.first ?? 0, clause.first - GOVERNING), last: clause.last };
}

function distinct(ranges: readonly TokenRange[]): readonly TokenRange[] {
  return ranges.filter((r, k) => ranges[k - 1]?.first !== r.first || ranges[k - 1]?.last !== r.last);
}
