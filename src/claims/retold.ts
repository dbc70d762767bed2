import { carries } from '../concepts/traits.js';
import { hasHit } from '../grammar/hits.js';
import type { DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import { followed } from './arguments/arguments.js';
import { claimReaderOf } from './claim-reader.js';

/** The event that did not come about is told in this sentence or the one before; *this* points no further back. */
const REACH = 1;

/** Claims of a clause with those told before, once what they say of events told before is put in its place. */
export interface Retold {
  readonly claims: readonly DraftClaim[];
  readonly before: readonly DraftClaim[];
}

/**
 * Clauses that tell more of an event named before: a relative clause that says when it began gives its time to the claim
 * of that event; one that says that what was planned did not come about (لكن هذا لم يحدث) becomes a claim of that event.
 */
export function retell(
  document: Document,
  clause: Clause,
  claims: readonly DraftClaim[],
  before: readonly DraftClaim[],
): Retold {
  const [claim] = claims;
  if (claim === undefined) return { claims, before };
  const recalled = recall(document, clause, claim, before);
  if (recalled !== undefined) return { claims: [recalled, ...claims.slice(1)], before };
  const next = followed(clause, claim, before);
  if (next !== undefined) return { claims: [next, ...claims.slice(1)], before };
  return claimReaderOf(document).retold(document, clause, claims, before) ?? { claims, before };
}

/** Clauses that say when or why go on with the evidence of a claim told again. */
const WHEN: ReadonlySet<string> = new Set(['after', 'since', 'before', 'until', 'because']);

/** The evidence of a short clause with the one right behind it that says when or why: لم يحدث هذا بعد تغير الحكومة. */
function withWhen(document: Document, claim: DraftClaim): DraftClaim {
  let { last } = claim;
  if (!hasHit(document, last, 'marker', WHEN)) return claim;
  while (last < (document.sentences[claim.sentence]?.last ?? 0)) {
    if (document.tokens[last]?.kind === 'punctuation') break;
    last++;
  }
  return { ...claim, last, end: document.tokens[last - 1]?.end ?? claim.end };
}

/** A claim with the concept and the parties of an event told before, and with its own times. */
function asEvent(claim: DraftClaim, { predicate, arguments: args, first, last }: DraftClaim): DraftClaim {
  const { concept: _, ...words } = claim.predicate;
  const kept = claim.arguments.filter((a) => a.role === 'time' || a.role === 'duration');
  const parties = args.filter((a) => a.role !== 'time' && a.role !== 'duration' && a.role !== 'order');
  return {
    ...claim,
    predicate: predicate.concept === undefined ? words : { ...words, concept: predicate.concept },
    arguments: [...parties, ...kept],
    retells: { first, last },
  };
}

function recall(
  document: Document,
  clause: Clause,
  claim: DraftClaim,
  before: readonly DraftClaim[],
): DraftClaim | undefined {
  const { concept } = claim.predicate;
  if (claim.polarity !== 'negated' || (concept !== undefined && carries(concept) !== 'subject'))
    return undefined;
  if (!claimReaderOf(document).recalls(document, clause, claim)) return undefined;
  const near = before.filter(
    (c) =>
      c.predicate.concept !== undefined &&
      clause.sentence - c.sentence <= REACH &&
      c.sentence <= clause.sentence,
  );
  const event = near.findLast((c) => c.certainty === 'planned') ?? near[near.length - 1];
  const whole = near.find((c) => c.predicate.token === event?.predicate.token);
  return whole && asEvent(withWhen(document, claim), whole);
}
