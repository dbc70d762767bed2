import { phaseOf } from '../concepts/traits.js';
import { arabicWords } from '../grammar/arabic/words.js';
import { hasHit } from '../grammar/hits.js';
import { isTensed } from '../grammar/verb-forms.js';
import type { DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import { ofCause } from './modality/modality.js';
import { LONGEST_RECALLING, RECALLING_WORDS } from './recalling.js';
import type { Retold } from './retold.js';
import { pointBack, relativeOf } from './subjects/subjects.js';

/** Whether the verb of a relative clause tells when the event it stands for was: زيارة الوزير التي بدأت الثلاثاء. */
const tellsWhen = ({ predicate }: DraftClaim): boolean =>
  ['begins', 'goes-on'].includes(phaseOf(predicate.concept) ?? '');

const DONE: ReadonlySet<string> = new Set(['be-done']);

/** The verb of a short clause that says that what was told before did not come about: لكن لم يتم ذلك. */
export function arabicRecallingVerb(document: Document, clause: Clause): number | undefined {
  if (clause.last - clause.first > LONGEST_RECALLING) return undefined;
  let points = false;
  let denied = false;
  let verb: number | undefined;
  for (let i = clause.first; i < clause.last; i++) {
    points ||= hasHit(document, i, 'reference', RECALLING_WORDS);
    denied ||= hasHit(document, i, 'negation');
    if (document.hitsAt[i]?.some((h) => h.category === 'light' && DONE.has(h.id) && isTensed(h))) verb ??= i;
  }
  return points && denied ? verb : undefined;
}

/**
 * What a clause tells of an event named before: a cause, who is meant by a pronoun, or, in a relative clause that says when
 * it began, its time.
 */
export function arabicRetold(
  document: Document,
  clause: Clause,
  claims: readonly DraftClaim[],
  before: readonly DraftClaim[],
): Retold | undefined {
  const [claim] = claims;
  if (claim === undefined) return undefined;
  const caused = ofCause(document, clause, claim);
  if (caused !== claim) return { claims: [caused, ...claims.slice(1)], before };
  const pointed = pointBack(document, clause, claims, before);
  if (pointed !== claims) return { claims: pointed, before };
  const event = tellsWhen(claim) ? eventBefore(document, clause, before) : undefined;
  if (event === undefined) return undefined;
  const times = claim.arguments.filter((a) => a.role === 'time' || a.role === 'duration');
  if (event.time !== undefined || claim.time === undefined) return undefined;
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

/** The evidence of a claim with that of the clause right behind it: زيارة الوزير، التي بدأت الثلاثاء. */
const upTo = (claim: DraftClaim, { first, last, end }: DraftClaim): DraftClaim =>
  claim.last <= first ? { ...claim, last, end } : claim;

/** The event noun before a relative clause in its sentence that agrees with its pronoun. */
function eventBefore(
  document: Document,
  clause: Clause,
  before: readonly DraftClaim[],
): DraftClaim | undefined {
  const relative = relativeOf(document, clause);
  if (relative === undefined) return undefined;
  const { relativeGender, looksFeminine } = arabicWords;
  const feminine = relativeGender(document.tokens[relative]?.form ?? '') === 'feminine';
  return before.findLast(({ sentence, predicate }) => {
    if (sentence !== clause.sentence || predicate.concept === undefined || predicate.token >= relative)
      return false;
    const noun = document.hitsAt[predicate.token]?.some(
      (h) => h.category === 'concept' && h.id === predicate.concept && !isTensed(h),
    );
    return noun === true && looksFeminine(document.tokens[predicate.token]?.form ?? '') === feminine;
  });
}
