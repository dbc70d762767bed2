import { grammarOf } from '../grammar/grammar.js';
import { hasHit } from '../grammar/hits.js';
import { isGoverned } from '../grammar/particles.js';
import { isTensed } from '../grammar/verb-forms.js';
import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';

/** Markers of a clause that hangs on the one before it and says no more than when, why, where or of whom. */
const HANGING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'because',
  'purpose',
  'relative',
  'among',
  'except',
]);
/** A quote that reaches over what hangs on it has no more tokens: longer ones no longer read as one statement. */
const MOST = 24;

/**
 * Lets the evidence of each claim reach over the phrases and clauses that hang on it (died | in the crash of a plane | that
 * was carrying 66), so that the quote reads as a whole statement. What hangs on a claim stays a claim of its own with its
 * own, narrower evidence, and the words by which claims are aligned stay those of the claim alone.
 */
export function withAdjuncts(document: Document, all: readonly DraftClaim[]): readonly DraftClaim[] {
  const claims = withoutSubjects(document, all);
  const ends = new Map<number, number>();
  for (const { first, last } of [...document.clauses, ...claims])
    ends.set(first, Math.max(ends.get(first) ?? 0, last));
  const saying = new Map(document.clauses.map((c) => [c.last, c.start]));
  return claims.map((claim) => {
    const last = reach(document, claim, ends);
    const end = document.tokens[last - 1]?.end ?? claim.end;
    const start = isSaid(document, claim) ? (saying.get(claim.first) ?? claim.start) : claim.start;
    if (start === claim.start) return last === claim.last ? claim : { ...claim, end };
    return {
      ...claim,
      start: claim.start - start > LONGEST ? claim.start : start,
      end: last === claim.last ? claim.end : end,
    };
  });
}

/** The quote of what is said goes back over who says it (the mayor said | the storm damaged 40 homes), no more characters than this. */
const LONGEST = 60;

/** Whether a claim without *that* opens right after a verb of speech. */
const isSaid = (document: Document, { first }: DraftClaim): boolean =>
  grammarOf(document).thatLeftOut &&
  (document.hitsAt[first - 1]?.some((h) => h.category === 'speech' && h.last === first && isTensed(h)) ??
    false);

function reach(document: Document, claim: DraftClaim, ends: ReadonlyMap<number, number>): number {
  let last = claim.last;
  for (;;) {
    const next = document.tokens[last]?.form === ',' ? last + 1 : last;
    const end = ends.get(next);
    if (end === undefined || end <= last || end - claim.first > MOST) return last;
    if (document.tokens[next]?.sentence !== document.tokens[claim.first]?.sentence) return last;
    if (!hangs(document, next)) return last;
    last = end;
  }
}

/** Whether what opens here hangs on what stands before: by a marker, a preposition, or a particle written on to it. */
function hangs(document: Document, token: number): boolean {
  if (grammarOf(document).looksJoined(document.tokens[token]?.form ?? ''))
    return hasHit(document, token, 'preposition');
  return (
    hasHit(document, token, 'preposition') ||
    hasHit(document, token, 'marker', HANGING) ||
    (document.hitsAt[token] ?? []).some(isGoverned)
  );
}

/** Claims without those that are no more than the subject of another, which tells the whole (`subjectApart`). */
function withoutSubjects(document: Document, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  if (!grammarOf(document).subjectFirst) return claims;
  const bySentence = new Map<number, DraftClaim[]>();
  for (const claim of claims) {
    const list = bySentence.get(claim.sentence);
    if (list) list.push(claim);
    else bySentence.set(claim.sentence, [claim]);
  }
  const isVerbAt = ({ predicate }: DraftClaim): boolean =>
    document.hitsAt[predicate.token]?.some((h) => h.category === 'concept' && isTensed(h)) ?? false;
  const holds = (whole: DraftClaim, claim: DraftClaim): boolean =>
    claim.first <= whole.first && whole.first < claim.last && claim.last <= whole.predicate.token;
  return claims.filter(
    (claim) => isVerbAt(claim) || !bySentence.get(claim.sentence)?.some((whole) => holds(whole, claim)),
  );
}
