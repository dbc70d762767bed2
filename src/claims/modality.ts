import type { Modality } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Hit, WordForm } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';
import type { Certainty } from '../schema/types.js';
import { hasLam, isCoordinated, isDefinite } from './clitics.js';
import { hasHit, hitOf, isFinite } from './hits.js';
import { negationsOf } from './negation.js';

/** What each cue makes of its predicate. */
const CERTAINTY: Readonly<Record<string, Certainty>> = {
  future: 'planned',
  planned: 'planned',
  intended: 'planned',
  possible: 'possible',
  'possible-present': 'possible',
  able: 'possible',
  likely: 'possible',
  unlikely: 'possible',
  perhaps: 'possible',
  alleged: 'alleged',
  allegedly: 'alleged',
  hoped: 'possible',
  required: 'possible',
  'called-for': 'possible',
  attempted: 'possible',
  feared: 'possible',
};

/** The less sure wins where several cues meet. */
const ORDER: readonly Certainty[] = ['asserted', 'planned', 'possible', 'alleged', 'denied'];
const unsurer = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a);

const REACH = 12;
/** Cues that may follow their predicate. */
const FREE: ReadonlySet<string> = new Set(['perhaps', 'allegedly']);
/** Cues that join any predicate of the words after them in the clause, verbs between or not. */
const BARRIERS: ReadonlySet<string> = new Set(['but', 'while', 'relative', 'because', 'when', 'although', 'so', 'where', 'after', 'before', 'since', 'until']);
const PURPOSE: ReadonlySet<string> = new Set(['purpose']);
const IF: ReadonlySet<string> = new Set(['if']);
const AND: ReadonlySet<string> = new Set(['and']);
/** Verbs and words after which ل or `to` names no purpose: led to, مشيرا ل. */
const TAKES_TO: ReadonlySet<string> = new Set(['cause', 'be-done', 'begin', 'continue', 'manage', 'end', 'be']);

type Predicate = TokenRange & { readonly form: WordForm };

/**
 * Polarity and certainty of one predicate, from the cues of its clause that reach it: negation with its scope, future
 * and plans, possibility, hearsay adverbs, conditions, purpose. What the way of saying implies (`denied`) is not here but
 * on the attributed range.
 */
export function modalityAt(document: Document, predicate: Predicate, clause: TokenRange): Modality {
  const verbal = isVerbal(predicate);
  const scope = governed(document, clause);
  const negations = negationsOf(document, predicate, scope, verbal);
  const negated = negations.length % 2 === 1;
  const sure = [
    ...cuesBefore(document, predicate, scope),
    ...cuesAfter(document, predicate, clause),
    ...ownCues(document, predicate, clause),
    ...negations.filter((n) => n.id === 'not-future').map(({ first, last }) => ({ first, last, certainty: 'planned' as const, able: false })),
  ];
  const beyondDoubt = negated && sure.every((c) => c.able);
  const certainty = beyondDoubt ? 'asserted' : sure.reduce<Certainty>((worst, c) => unsurer(worst, c.certainty), 'asserted');
  const cues = [...negations, ...sure].map(({ first, last }) => ({ first, last })).sort((a, b) => a.first - b.first || a.last - b.last);
  return { polarity: negated ? 'negated' : 'affirmed', certainty, cues: distinct(cues) };
}

/** A clause with the two words before it, where it opens with أن or `that` and they govern it: دون أن, يزعم أن. */
function governed(document: Document, clause: TokenRange): TokenRange {
  if (!hasHit(document, clause.first, 'marker', THAT)) return clause;
  const sentence = document.sentences[document.tokens[clause.first]?.sentence ?? -1];
  return { first: Math.max(sentence?.first ?? 0, clause.first - 2), last: clause.last };
}

interface Sure extends TokenRange {
  readonly certainty: Certainty;
  /** Whether it speaks of ability, which a negation makes a plain fact: could not land. */
  readonly able: boolean;
}

const isVerbal = ({ form }: Predicate): boolean => form === 'past' || form === 'present' || form === 'future' || form === 'idiom';

function distinct(ranges: readonly TokenRange[]): readonly TokenRange[] {
  return ranges.filter((r, k) => ranges[k - 1]?.first !== r.first || ranges[k - 1]?.last !== r.last);
}

/** The cues before a predicate that no other predicate or clause keeps from it, the nearest first. */
function cuesBefore(document: Document, predicate: Predicate, clause: TokenRange): readonly Sure[] {
  const out: Sure[] = [];
  const floor = Math.max(clause.first, predicate.first - REACH);
  const joined = isJoined(document, predicate);
  for (let k = predicate.first - 1; k >= floor; k--) {
    const certain = document.hitsAt[k]?.filter((h) => h.category === 'certainty' && h.last <= predicate.first) ?? [];
    for (const hit of certain) {
      const sure = readCue(document, hit, predicate, clause);
      if (sure) out.push(sure);
    }
    if (hasHit(document, k, 'marker', IF)) out.push({ first: k, last: k + 1, certainty: 'possible', able: false });
    if (isCovered(document, k)) continue;
    if (isBarrier(document, k, clause)) break;
    const light = document.hitsAt[k]?.find((h) => h.category === 'light' && isFinite(h));
    if (light?.form === 'future') out.push({ first: k, last: light.last, certainty: 'planned', able: false });
    const other = document.hitsAt[k]?.some((h) => (h.category === 'concept' || h.category === 'speech') && isFinite(h));
    if (other && certain.length === 0 && light === undefined && !joined) break;
  }
  return out;
}

/** Whether a token lies inside a longer cue that starts before it: is [expected to]. */
function isCovered(document: Document, index: number): boolean {
  for (let k = index - 1; k >= index - 3 && k >= 0; k--) {
    if (document.hitsAt[k]?.some((h) => h.category === 'certainty' && h.last > index)) return true;
  }
  return false;
}

function isBarrier(document: Document, index: number, clause: TokenRange): boolean {
  const token = document.tokens[index];
  if (token?.kind === 'punctuation' && /[.;:؛!?؟,]/.test(token.form)) return true;
  return index > clause.first && hasHit(document, index, 'marker', BARRIERS);
}

/** Whether `and` joins a predicate to the one before, so that it shares its modal. */
function isJoined(document: Document, predicate: Predicate): boolean {
  if (document.language === 'ar') {
    return predicate.form === 'present' && (document.hitsAt[predicate.first]?.some(isCoordinated) ?? false);
  }
  return predicate.form === 'present' && hasHit(document, predicate.first - 1, 'marker', AND);
}

/** What a cue makes of the predicate behind it; nothing where it does not reach it. */
function readCue(document: Document, hit: Hit, predicate: Predicate, clause: TokenRange): Sure | undefined {
  const range = { first: hit.first, last: hit.last };
  if (hit.id === 'conditional') {
    const said = reported(document, hit.first, clause);
    return { ...range, certainty: said ? 'planned' : 'possible', able: false };
  }
  const certainty = CERTAINTY[hit.id];
  if (certainty === undefined) return undefined;
  if (hit.id === 'possible-present') {
    const form = nextForm(document, hit.last, predicate.first) ?? predicate.form;
    return form === 'present' && !hasLam(hit) ? { ...range, certainty, able: false } : undefined;
  }
  if (isNoun(document, hit) && isVerbal(predicate) && !handsToVerb(document, hit, predicate)) return undefined;
  if (hit.form === 'masdar' && isDefinite(hit)) return undefined;
  const adjective = hit.id === 'planned' || hit.id === 'allegedly';
  if (adjective && hit.form === 'word' && isAttribute(document, hit, predicate)) return undefined;
  return { ...range, certainty, able: hit.id === 'able' };
}

/** The tense of the first verb between a cue and its predicate: قد يتم توقيع. */
function nextForm(document: Document, from: number, to: number): WordForm | undefined {
  for (let k = from; k < to; k++) {
    const verb = document.hitsAt[k]?.find((h) => isFinite(h));
    if (verb) return verb.form;
  }
  return undefined;
}

/** Nouns such as خطة or ادعاء reach a verb only through أن. */
const isNoun = (document: Document, hit: Hit): boolean =>
  document.language === 'ar' && !isFinite(hit) && NOUN_CUES.has(hit.id);
const NOUN_CUES: ReadonlySet<string> = new Set(['alleged', 'intended', 'possible', 'hoped', 'attempted', 'feared', 'called-for']);

function handsToVerb(document: Document, hit: Hit, predicate: Predicate): boolean {
  for (let k = hit.last - 1; k < predicate.first; k++) if (hasHit(document, k, 'marker', THAT)) return true;
  return hit.last >= predicate.first - 1 && predicate.form !== 'past';
}
const THAT: ReadonlySet<string> = new Set(['that']);

/** Whether a word such as المقررة qualifies a noun before it and not the predicate after it. */
function isAttribute(document: Document, hit: Hit, predicate: Predicate): boolean {
  if (document.language === 'en') return hit.id === 'planned' && hit.last === hit.first + 1 && predicate.first - hit.last > 0;
  return isDefinite(hit) && isVerbal(predicate) && !hasHit(document, hit.last, 'marker');
}

/** Whether a verb of speech stands earlier in the sentence, so that `would` is a future seen from the past. */
function reported(document: Document, index: number, clause: TokenRange): boolean {
  const sentence = document.sentences[document.tokens[index]?.sentence ?? -1];
  const floor = Math.max(sentence?.first ?? clause.first, index - 40);
  for (let k = floor; k < index; k++) {
    if (document.hitsAt[k]?.some((h) => h.category === 'speech' && isFinite(h))) return true;
  }
  return false;
}

/** Adverbs and adjectives behind a predicate: قتلوا على الأرجح, the attack reportedly. */
function cuesAfter(document: Document, predicate: Predicate, clause: TokenRange): readonly Sure[] {
  for (let k = predicate.last; k < Math.min(clause.last, predicate.last + 6); k++) {
    const hit = document.hitsAt[k]?.find((h) => h.category === 'certainty' && FREE.has(h.id));
    if (hit) {
      if (hit.id === 'allegedly' && document.language === 'ar' && k > predicate.last) return [];
      return [{ first: hit.first, last: hit.last, certainty: CERTAINTY[hit.id] ?? 'possible', able: false }];
    }
    if (isBarrier(document, k, { first: -1, last: clause.last })) return [];
    if (document.hitsAt[k]?.some((h) => h.category === 'concept' && isFinite(h))) return [];
  }
  return [];
}

/** What the predicate's own form says: سيوقع, لتعزيز, to strengthen, بهدف تقوية. */
function ownCues(document: Document, predicate: Predicate, clause: TokenRange): readonly Sure[] {
  const range = { first: predicate.first, last: predicate.last };
  const planned: Sure = { ...range, certainty: 'planned', able: false };
  if (predicate.form === 'future') return [planned];
  const own = document.hitsAt[predicate.first]?.find((h) => h.category === 'concept' && h.form === predicate.form);
  if (document.language === 'ar' && own && hasLam(own) && (own.form === 'present' || own.form === 'masdar')) {
    if (own.form === 'present' || !takesTo(document, predicate.first - 1, clause)) return [planned];
  }
  for (let k = predicate.first - 1; k >= Math.max(clause.first, predicate.first - 3); k--) {
    const purpose = hitOf(document, k, 'marker');
    if (purpose && PURPOSE.has(purpose.id) && purpose.last <= predicate.first) return [{ ...planned, first: purpose.first, last: purpose.last }];
  }
  if (document.language === 'en' && predicate.form === 'present' && isInfinitive(document, predicate.first)) {
    const to = toBefore(document, predicate.first);
    if (to !== undefined && !takesTo(document, to - 1, clause)) return [{ ...planned, first: to, last: to + 1 }];
  }
  return [];
}

function toBefore(document: Document, index: number): number | undefined {
  for (let k = index - 1; k >= index - 2 && k >= 0; k--) {
    if (hasHit(document, k, 'preposition', TO)) return k;
    if (!hasHit(document, k, 'stop') && !hasHit(document, k, 'light')) return undefined;
  }
  return undefined;
}
const TO: ReadonlySet<string> = new Set(['to']);

const isInfinitive = (document: Document, index: number): boolean =>
  document.hitsAt[index]?.some((h) => h.category === 'concept' && h.form === 'present' && h.enclitics === '') ?? false;

/** Whether the word before takes ل or `to` as its complement. */
function takesTo(document: Document, index: number, clause: TokenRange): boolean {
  if (index < clause.first) return true;
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
