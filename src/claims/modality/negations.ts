import { hasHit, hitAt } from '../../grammar/hits.js';
import { isDefinite } from '../../grammar/particles.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { modalityReaderOf } from './modality-reader.js';
import { negationAt, SILENT } from './negation-at.js';

/** A negation that reaches a predicate. */
export interface Negating extends TokenRange {
  readonly id: string;
}

/** So many words may stand between a negation and its predicate. */
const REACH = 12;
/** So many words after a negation its clause may take it back. */
const TAKEN_BACK = 24;
/** Negations that reach the next words only. */
const NEAR: Readonly<Record<string, number>> = {
  un: 1,
  lack: 4,
  without: 4,
  no: 5,
  refuse: 6,
  prevent: 6,
  fail: 6,
};
const MIDDLE_MARKERS: ReadonlySet<string> = new Set([
  'but',
  'while',
  'relative',
  'because',
  'when',
  'if',
  'although',
  'so',
  'where',
]);
/** Whether a word is an auxiliary that hands a negation on to the predicate behind it: لم يتم, could not be. */
function handsOn(document: Document, index: number): boolean {
  return hasHit(document, index, 'light') || hasHit(document, index, 'certainty');
}

/** Whether something between a negation and a predicate takes the negation for itself. */
function isBlocked(document: Document, negation: Hit, predicate: TokenRange, verbal: boolean): boolean {
  const near = NEAR[negation.id] !== undefined;
  let first = true;
  for (let k = negation.last; k < predicate.first; k++) {
    const token = document.tokens[k];
    if (token === undefined) return true;
    if (token.kind === 'punctuation') {
      if (token.form === '"') continue;
      return true;
    }
    if (hasHit(document, k, 'marker', MIDDLE_MARKERS) && !hasHit(document, k, 'negation')) return true;
    const light = handsOn(document, k);
    if (near && k > negation.last - 1 && hasHit(document, k, 'concept') && !light) return true;
    const other = document.hitsAt[k]?.some(
      (h) =>
        (h.category === 'concept' || h.category === 'speech') && isTensed(h) && h.first !== negation.first,
    );
    if (other && !light) return true;
    const skipped =
      hasHit(document, k, 'stop') || hasHit(document, k, 'preposition') || hasHit(document, k, 'hedge');
    if (first && !skipped) {
      first = false;
      const takes =
        negation.id === 'not' ||
        negation.id === 'not-future' ||
        negation.id === 'no-longer' ||
        negation.id === 'never';
      if (takes && !light && !verbal && modalityReaderOf(document).negationAdjoins) return true;
    }
  }
  return false;
}

/** Whether the clause takes the negation back: لا … إلا, ليس … وحده, not only, not until. */
function isTakenBack(
  document: Document,
  negation: Hit,
  predicate: TokenRange,
  clause: TokenRange,
): TokenRange | undefined {
  const reader = modalityReaderOf(document);
  for (
    let k = negation.last;
    k <= Math.min(clause.last, negation.last + TAKEN_BACK) && k < document.tokens.length;
    k++
  ) {
    const back = reader.takesBack(document, k, predicate);
    if (back && !(back.parted && hasHit(document, k, 'marker', MIDDLE_MARKERS)))
      return { first: back.first, last: back.last };
  }
  return undefined;
}

/** The negations that reach a predicate within its clause, those that the clause takes back left out. */
export function negationsOf(
  document: Document,
  predicate: TokenRange,
  clause: TokenRange,
  verbal: boolean,
): readonly Negating[] {
  const floor = Math.max(clause.first, predicate.first - REACH);
  const out: Negating[] = [];
  const reader = modalityReaderOf(document);
  const object = reader.negatedObject(document, predicate, clause);
  if (object) out.push({ first: object.first, last: object.last, id: object.id });
  let covered = 0;
  for (let k = Math.max(0, floor - 1); k < predicate.first; k++) {
    const only = hitAt(document, k, 'negation');
    if (only && SILENT.has(only.id)) covered = Math.max(covered, only.last);
    const hit = k >= covered ? negationAt(document, k) : undefined;
    if (hit === undefined || hit.last > predicate.first || k < floor) continue;
    const near = NEAR[hit.id];
    if (hit.id === 'refuse' && !reader.refusalNegates(hit)) continue;
    if (near !== undefined && predicate.first - hit.last >= near) continue;
    if (
      hit.category === 'negation' &&
      verb(hit) &&
      !isTensed(hit) &&
      hit.form === 'masdar' &&
      isDefinite(hit)
    )
      continue;
    if (isBlocked(document, hit, predicate, verbal) || isTakenBack(document, hit, predicate, clause))
      continue;
    out.push({ first: hit.first, last: hit.last, id: hit.id });
  }
  return out;
}

const verb = (hit: Hit): boolean => hit.id === 'refuse' || hit.id === 'prevent' || hit.id === 'fail';
