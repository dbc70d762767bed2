import { hasHit } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import { isNameWithin } from '../../grammar/name-within.js';
import { isCoordinated } from '../../grammar/particles.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import { CERTAINTY, type Predicate, readCue, type Sure } from './certainty-cue.js';
import { modalityReaderOf } from './modality-reader.js';

/** A cue reaches a predicate over so many words; what stands further back belongs to another. */
const REACH = 12;

/** An adverb behind its predicate stands within so many words, past an object: killed all the passengers *probably*. */
const REACH_BACK = 6;

/** Cues that may follow their predicate. */
const FREE: ReadonlySet<string> = new Set(['perhaps', 'allegedly']);

/** Cues that join any predicate of the words after them in the clause, verbs between or not. */
const BARRIERS: ReadonlySet<string> = new Set([
  'but',
  'while',
  'relative',
  'because',
  'when',
  'although',
  'so',
  'where',
  'after',
  'before',
  'since',
  'until',
]);

const IF: ReadonlySet<string> = new Set(['if']);
const AND: ReadonlySet<string> = new Set(['and']);

/** The cues before a predicate that no other predicate or clause keeps from it, the nearest first. */
export function cuesBefore(document: Document, predicate: Predicate, clause: TokenRange): readonly Sure[] {
  const out: Sure[] = [];
  const floor = Math.max(clause.first, predicate.first - REACH);
  const joined = isJoined(document, predicate);
  for (let k = predicate.first - 1; k >= floor; k--) {
    const certain =
      document.hitsAt[k]?.filter(
        (h) => h.category === 'certainty' && h.last <= predicate.first && !isNameWithin(document, k),
      ) ?? [];
    for (const hit of certain) {
      const sure = readCue(document, hit, predicate, clause);
      if (sure) out.push(sure);
    }
    if (hasHit(document, k, 'marker', IF))
      out.push({ first: k, last: k + 1, certainty: 'possible', able: false });
    if (isCovered(document, k, floor)) continue;
    if (isBarrier(document, k, clause)) break;
    const light = document.hitsAt[k]?.find((h) => h.category === 'light' && isTensed(h));
    if (light?.form === 'future') out.push({ first: k, last: light.last, certainty: 'planned', able: false });
    const other = document.hitsAt[k]?.some(
      (h) => (h.category === 'concept' || h.category === 'speech') && isTensed(h),
    );
    if (other && certain.length === 0 && light === undefined && !joined) break;
  }
  return out;
}

/** Whether a token lies inside a longer cue that starts before it: is [expected to]. */
function isCovered(document: Document, index: number, floor: number): boolean {
  for (let k = index - 1; k >= floor; k--) {
    if (document.hitsAt[k]?.some((h) => h.category === 'certainty' && h.last > index)) return true;
  }
  return false;
}

function isBarrier(document: Document, index: number, clause: TokenRange): boolean {
  const token = document.tokens[index];
  if (isMark(token, modalityReaderOf(document).barriers)) return true;
  return index > clause.first && hasHit(document, index, 'marker', BARRIERS);
}

/** Whether `and` joins a predicate to the one before, so that it shares its modal. */
function isJoined(document: Document, predicate: Predicate): boolean {
  if (predicate.form !== 'present') return false;
  const written = document.hitsAt[predicate.first]?.some(isCoordinated) ?? false;
  return written || hasHit(document, predicate.first - 1, 'marker', AND);
}

/** Adverbs and adjectives behind a predicate: قتلوا على الأرجح, the attack reportedly. */
export function cuesAfter(document: Document, predicate: Predicate, clause: TokenRange): readonly Sure[] {
  for (let k = predicate.last; k < Math.min(clause.last, predicate.last + REACH_BACK); k++) {
    const hit = document.hitsAt[k]?.find((h) => h.category === 'certainty' && FREE.has(h.id));
    if (hit) {
      if (hit.id === 'allegedly' && modalityReaderOf(document).adverbsAdjoin && k > predicate.last) return [];
      return [{ first: hit.first, last: hit.last, certainty: CERTAINTY[hit.id] ?? 'possible', able: false }];
    }
    if (isBarrier(document, k, { first: -1, last: clause.last })) return [];
    if (document.hitsAt[k]?.some((h) => h.category === 'concept' && isTensed(h))) return [];
  }
  return [];
}

const AHEAD: ReadonlySet<string> = new Set(['future', 'planned', 'conditional']);

/** Words between a noun of an event and the verb that carries it: where, when, of whom. */
const TO_CARRIER = 6;

/** What is said of the verb behind a noun that says no more than that its event comes about: the election *will* be held. */
export function cuesOfCarrier(document: Document, predicate: Predicate, clause: TokenRange): readonly Sure[] {
  const end = Math.min(clause.last, predicate.last + TO_CARRIER);
  for (let k = predicate.last; k < end; k++) {
    const hit = document.hitsAt[k]?.find((h) => h.category === 'certainty' && AHEAD.has(h.id));
    if (hit) {
      let last = hit.last;
      while (last < clause.last && hasHit(document, last, 'light')) last++;
      const carries = hasHit(document, last - 1, 'light', CARRIES) && last > hit.last;
      return carries ? [{ first: hit.first, last: hit.last, certainty: 'planned', able: false }] : [];
    }
    if (isBarrier(document, k, { first: -1, last: clause.last })) return [];
    if (document.hitsAt[k]?.some((h) => isTensed(h))) return [];
  }
  return [];
}

const CARRIES: ReadonlySet<string> = new Set(['do', 'be-done']);
