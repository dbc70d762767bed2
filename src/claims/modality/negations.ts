import { hasHit, hitAt, isVerbAt } from '../../grammar/hits.js';
import { isDefinite } from '../../grammar/particles.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { THAT } from './certainty-cue.js';
import { modalityReaderOf } from './modality-reader.js';
import { negationAt, SILENT } from './negation-at.js';

/** A negation that reaches a predicate. */
export interface Negating extends TokenRange {
  readonly id: string;
}

/** So many words may stand between a negation and its predicate: a subject with its apposition, as for other cues. */
const REACH = 12;
/**
 * Negations that reach the next words only, less than so many tokens on: a prefix the next word, those before a noun its
 * phrase, verbs of refusal past an object.
 */
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
const handsOn = (document: Document, index: number): boolean =>
  hasHit(document, index, 'light') || hasHit(document, index, 'certainty');

/** Verbal negations, which negate the word behind them. */
const VERBAL: ReadonlySet<string> = new Set(['not', 'not-past', 'not-future', 'no-longer', 'never']);

/** Negations of a whole clause. */
const UNTRUE: ReadonlySet<string> = new Set(['untrue']);

/** Whether something between a negation and a predicate takes the negation for itself. */
function isBlocked(document: Document, negation: Hit, predicate: TokenRange, verbal: boolean): boolean {
  const adjoins = !verbal && VERBAL.has(negation.id) && modalityReaderOf(document).negationAdjoins;
  let next = true;
  // what is untrue is all that *that* opens
  const opens = UNTRUE.has(negation.id) && hasHit(document, negation.last, 'marker', THAT);
  for (let k = negation.last + (opens ? 1 : 0); k < predicate.first; k++) {
    if (document.tokens[k]?.form === '"') continue;
    if (endsScope(document, k) || takesNegation(document, k, negation)) return true;
    if (!next || isIdle(document, k)) continue;
    next = false;
    if (adjoins && !handsOn(document, k)) return true;
  }
  return false;
}

/** Whether no negation reaches past a token: a mark, or a marker of another clause. */
const endsScope = (document: Document, index: number): boolean =>
  document.tokens[index]?.kind === 'punctuation' ||
  (hasHit(document, index, 'marker', MIDDLE_MARKERS) && !hasHit(document, index, 'negation'));

/** Whether a word is itself what a negation negates: another verb, or for one that reaches the next words only, any event. */
function takesNegation(document: Document, index: number, negation: Hit): boolean {
  if (handsOn(document, index)) return false;
  const isNear = NEAR[negation.id] !== undefined;
  if (isNear && hasHit(document, index, 'concept') && !isInName(document, index) && !isSort(document, index))
    return true;
  return isVerbAt(document, index);
}

/** Whether an event word names those whom the event befell, so that what follows is told of them: no hostages have been freed. */
const isSort = (document: Document, index: number): boolean => hasHit(document, index, 'kind');

/** Whether an event word only goes on with what somebody is called: فرق الإطفاء. */
const isInName = (document: Document, index: number): boolean =>
  document.hitsAt[index - 1]?.some(
    (h) => (h.category === 'kind' || h.category === 'body') && h.last > index,
  ) ?? false;

/** Whether a word cannot be what a negation before it negates. */
const isIdle = (document: Document, index: number): boolean =>
  hasHit(document, index, 'stop') ||
  hasHit(document, index, 'preposition') ||
  hasHit(document, index, 'hedge');

/** Whether the clause takes the negation back: لا … إلا, ليس … وحده, not only, not until. */
function isTakenBack(
  document: Document,
  negation: Hit,
  predicate: TokenRange,
  clause: TokenRange,
): TokenRange | undefined {
  const reader = modalityReaderOf(document);
  for (let k = negation.last; k <= clause.last && k < document.tokens.length; k++) {
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
  const object = modalityReaderOf(document).negatedObject(document, predicate, clause);
  const before = negationsBetween(document, floor, predicate.first).filter(
    (hit) =>
      negates(document, hit) &&
      (!verbal || reaches(document, hit, predicate)) &&
      predicate.first - hit.last < (NEAR[hit.id] ?? Number.POSITIVE_INFINITY) &&
      !isBlocked(document, hit, predicate, verbal) &&
      !isTakenBack(document, hit, predicate, clause),
  );
  return [...(object ? [object] : []), ...before].map(({ first, last, id }) => ({ first, last, id }));
}

/** The negations that stand between two tokens; none begins inside a longer phrase that only looks like one. */
function negationsBetween(document: Document, floor: number, end: number): readonly Hit[] {
  const out: Hit[] = [];
  let covered = 0;
  for (let k = Math.max(0, floor - 1); k < end; k++) {
    const silent = hitAt(document, k, 'negation');
    if (silent && SILENT.has(silent.id)) covered = Math.max(covered, silent.last);
    const hit = k >= Math.max(covered, floor) ? negationAt(document, k) : undefined;
    if (hit && hit.last <= end && !runsIntoSilent(document, hit)) out.push(hit);
  }
  return out;
}

/** Whether a negation is the first half of a phrase that negates nothing: did *not just* burn. */
function runsIntoSilent(document: Document, { first, last }: Hit): boolean {
  for (let k = first + 1; k < last; k++) {
    const silent = hitAt(document, k, 'negation');
    if (silent && SILENT.has(silent.id) && silent.last > last) return true;
  }
  return false;
}

const REFUSALS: ReadonlySet<string> = new Set(['refuse', 'prevent', 'fail']);

/** Whether a refusal reaches a verb: through *that* alone where it may be a noun and what follows none: فشل المشروع يهدد الشركة. */
function reaches(document: Document, { id, last }: Hit, { first }: TokenRange): boolean {
  const form = document.tokens[first]?.form ?? '';
  if (!REFUSALS.has(id) || modalityReaderOf(document).mayBeRefused(form)) return true;
  for (let k = last; k < first; k++) if (hasHit(document, k, 'marker', THAT)) return true;
  return false;
}

/** Whether a word negates by its form: no participle of refusal, where the language has it so, and no الرفض. */
function negates(document: Document, hit: Hit): boolean {
  if (hit.id === 'refuse' && !modalityReaderOf(document).refusalNegates(hit)) return false;
  return !(REFUSALS.has(hit.id) && !isTensed(hit) && hit.form === 'masdar' && isDefinite(hit));
}
