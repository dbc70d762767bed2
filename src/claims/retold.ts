import { carries, phaseOf } from '../concepts/traits.js';
import type { DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import { followed } from './arguments/order.js';
import { hasHit, isTensed } from './hits.js';
import { ofCause } from './modality/known-cause.js';
import { relativeOf } from './subjects/antecedents.js';
import { pointBack } from './subjects/resumptive.js';

const POINTS: ReadonlySet<string> = new Set(['this', 'it']);
const DONE: ReadonlySet<string> = new Set(['be-done']);
/** A clause that says no more than that something did not come about has no more tokens. */
const SHORT = 9;
/** Sentences back in which the event that did not come about is told. */
const REACH = 1;

/** Claims of a clause with those told before, once what they say of events told before is put in its place. */
export interface Retold {
  readonly claims: readonly DraftClaim[];
  readonly before: readonly DraftClaim[];
}

/** The verb of a short Arabic clause that says that what was told before did not come about: لكن لم يتم ذلك. */
export function recallingVerb(document: Document, clause: Clause): number | undefined {
  if (document.language !== 'ar' || clause.last - clause.first > SHORT) return undefined;
  let points = false;
  let denied = false;
  let verb: number | undefined;
  for (let i = clause.first; i < clause.last; i++) {
    points ||= hasHit(document, i, 'reference', POINTS);
    denied ||= hasHit(document, i, 'negation');
    if (document.hitsAt[i]?.some((h) => h.category === 'light' && DONE.has(h.id) && isTensed(h))) verb ??= i;
  }
  return points && denied ? verb : undefined;
}

/** Whether an English clause says of what was told before that it came about or did not: but this did not happen. */
function pointsBack(document: Document, clause: Clause, { predicate }: DraftClaim): boolean {
  if (carries(predicate.concept) !== 'subject' || clause.last - clause.first > SHORT) return false;
  const opening = document.hitsAt.slice(clause.first, clause.first + 2).flat();
  return opening.some((h) => POINTS.has(h.id) && h.last <= predicate.token);
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
  if (document.language !== 'ar') return { claims, before };
  const caused = ofCause(document, clause, claim);
  if (caused !== claim) return { claims: [caused, ...claims.slice(1)], before };
  const pointed = pointBack(document, clause, claims, before);
  if (pointed !== claims) return { claims: pointed, before };
  const event = tellsWhen(claim) ? eventBefore(document, clause, before) : undefined;
  if (event === undefined) return { claims, before };
  const times = claim.arguments.filter((a) => a.role === 'time' || a.role === 'duration');
  if (event.time !== undefined || claim.time === undefined) return { claims, before };
  const same = (c: DraftClaim): boolean =>
    c.predicate.token === event.predicate.token && c.predicate.concept === event.predicate.concept;
  return {
    claims: claims.slice(1),
    before: before.map((c) =>
      same(c) && claim.time !== undefined
        ? { ...upTo(c, claim), arguments: [...c.arguments, ...times], time: claim.time }
        : c,
    ),
  };
}

/** Whether the verb of a relative clause tells when the event it stands for was: زيارة الوزير التي بدأت الثلاثاء. */
const tellsWhen = ({ predicate }: DraftClaim): boolean =>
  ['begins', 'goes-on'].includes(phaseOf(predicate.concept) ?? '');

/** The evidence of a claim with that of the clause right behind it: زيارة الوزير، التي بدأت الثلاثاء. */
const upTo = (claim: DraftClaim, { first, last, end }: DraftClaim): DraftClaim =>
  claim.last <= first && first - claim.last <= 2 ? { ...claim, last, end } : claim;

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

/** The event noun before a relative clause in its sentence that agrees with its pronoun. */
function eventBefore(
  document: Document,
  clause: Clause,
  before: readonly DraftClaim[],
): DraftClaim | undefined {
  const relative = relativeOf(document, clause);
  if (relative === undefined) return undefined;
  const feminine = /التي$/.test(document.tokens[relative]?.form ?? '');
  return before.findLast(({ sentence, predicate }) => {
    if (sentence !== clause.sentence || predicate.concept === undefined || predicate.token >= relative)
      return false;
    const noun = document.hitsAt[predicate.token]?.some(
      (h) => h.category === 'concept' && h.id === predicate.concept && !isTensed(h),
    );
    return noun === true && /(?:ه|ات)$/.test(document.tokens[predicate.token]?.form ?? '') === feminine;
  });
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
  if (
    document.language === 'ar'
      ? recallingVerb(document, clause) !== claim.predicate.token
      : !pointsBack(document, clause, claim)
  )
    return undefined;
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
