import { hasHit, hitAt } from '../../grammar/hits.js';
import { hasFor } from '../../grammar/particles.js';
import type { Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import type { Predicate, Sure } from './certainty-cue.js';
import { modalityReaderOf } from './modality-reader.js';

/** A marker of purpose stands so near its verb: with the aim of *further* strengthening. */
const PURPOSE_REACH = 3;

const PURPOSE: ReadonlySet<string> = new Set(['purpose']);

/** *To* stands so near its verb: right before it, or before an adverb (to also visit). */
const TO_REACH = 2;

/** Verbs and words after which ل or `to` names no purpose: led to, مشيرا ل. */
const TAKES_TO: ReadonlySet<string> = new Set([
  'cause',
  'be-done',
  'begin',
  'continue',
  'manage',
  'fail',
  'end',
  'be',
]);

const TO: ReadonlySet<string> = new Set(['to']);

/** What the predicate's own form says: سيوقع, لتعزيز, to strengthen, بهدف تقوية. */
export function ownCues(document: Document, predicate: Predicate, clause: TokenRange): readonly Sure[] {
  const planned: Sure = { first: predicate.first, last: predicate.last, certainty: 'planned', able: false };
  if (predicate.form === 'future') return [planned];
  const own = document.hitsAt[predicate.first]?.find(
    (h) => h.category === 'concept' && h.form === predicate.form,
  );
  if (own && hasFor(own) && (own.form === 'present' || own.form === 'masdar')) {
    if (own.form === 'present' || !takesTo(document, predicate.first - 1, clause)) return [planned];
  }
  for (let k = predicate.first - 1; k >= Math.max(clause.first, predicate.first - PURPOSE_REACH); k--) {
    const purpose = hitAt(document, k, 'marker');
    if (purpose && PURPOSE.has(purpose.id) && purpose.last <= predicate.first)
      return [{ ...planned, first: purpose.first, last: purpose.last }];
  }
  if (
    modalityReaderOf(document).infinitives &&
    predicate.form === 'present' &&
    isInfinitive(document, predicate.first)
  ) {
    const to = toBefore(document, predicate.first);
    if (to !== undefined && !takesTo(document, to - 1, clause))
      return [{ ...planned, first: to, last: to + 1 }];
  }
  return [];
}

function toBefore(document: Document, index: number): number | undefined {
  for (let k = index - 1; k >= index - TO_REACH && k >= 0; k--) {
    if (hasHit(document, k, 'preposition', TO)) return k;
    if (!hasHit(document, k, 'stop') && !hasHit(document, k, 'light')) return undefined;
  }
  return undefined;
}

const isInfinitive = (document: Document, index: number): boolean =>
  document.hitsAt[index]?.some(
    (h) => h.category === 'concept' && h.form === 'present' && h.tail.letters === 0,
  ) ?? false;

/** Whether the word before takes ل or `to` as its complement. */
function takesTo(document: Document, index: number, clause: TokenRange): boolean {
  if (index < clause.first || isOfUntruth(document, index)) return true;
  return (
    document.hitsAt[index]?.some(
      (h) =>
        (h.category === 'light' && TAKES_TO.has(h.id)) ||
        h.category === 'preposition' ||
        h.category === 'according' ||
        h.category === 'speech' ||
        (h.category === 'marker' && h.id !== 'and'),
    ) ?? false
  );
}

/** Whether words that deny what follows end at a token: لا صحة لـ. */
const isOfUntruth = ({ hitsAt }: Document, index: number): boolean =>
  [index, index - 1].some((i) =>
    hitsAt[i]?.some((h) => h.category === 'negation' && h.id === 'untrue' && h.last === index + 1),
  );
