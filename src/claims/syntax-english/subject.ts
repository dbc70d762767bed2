import { hasHit, hitAt } from '../../grammar/hits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import { mentionsWithin } from '../mentions-within.js';
import type { Predicate } from '../predicate.js';
import { isNamed } from '../units-arabic.js';
import { antecedentOf } from './antecedent.js';
import { isFiniteAt } from './finite-verb.js';
import { nounPhraseAt, nounPhraseIn, type Stretch } from './noun-phrase.js';
import { isParticipleOf, isReducedRelative } from './reduced-relative.js';
import { groupStart, opensNoun } from './verb-group.js';

/** Where the subject of an English verb is looked for. */
export interface SubjectSearch {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly clause: Clause;
  /** Whether a token only says that something is said. */
  readonly cue: (token: number) => boolean;
}

/** The words that are the subject of a verb: a noun phrase, or a pronoun, with the id of whom it points back at. */
export interface Subject extends TokenRange {
  readonly pronoun?: string;
}

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'but']);
const RELATIVE: ReadonlySet<string> = new Set(['relative']);
/** Markers within a clause behind which its verb has a subject of its own. */
const OPENS: ReadonlySet<string> = new Set(['that', 'while', 'when', 'because', 'if', 'although', 'where']);
/** Relative pronouns that can be a subject. */
const WHO = /^(?:who|which|that)$/;
/** Verbs whose object does what the verb behind them tells: forced villagers to leave. */
const MAKES: ReadonlySet<string> = new Set(['allow', 'cause', 'demand']);
const PRONOUNS: ReadonlySet<string> = new Set(['we', 'he', 'she', 'they', 'it', 'this']);
/** A verb shares the subject of one before it, that of a third, and so on: bounded so that no list of verbs costs a square. */
const MOST_SHARED = 4;

/** The same search with what is known of its clause. */
interface Scan extends SubjectSearch {
  readonly inside: readonly Mention[];
  /** The first token behind the marker that opens the clause. */
  readonly floor: number;
  /** How many verbs before may still be asked for their subject. */
  readonly shares: number;
}

/**
 * The subject of an English predicate in its own clause: before its verb, past what is put in between commas; of a verb
 * joined by `and`, that of the verb before; of an infinitive, that of the verb that governs it, or its object (forced
 * villagers to leave); of a relative clause, what its pronoun stands for. Undefined where the clause has none.
 */
export function subjectOf(search: SubjectSearch, predicate: Predicate): Subject | undefined {
  if (predicate.form === 'active') return seenDoing(search, predicate.first);
  const told = isFiniteVerb(predicate) || isParticipleOf(search.document, predicate);
  if (!told && predicate.light === undefined) return undefined;
  return subjectOfVerb(search, predicate.light ?? predicate.first);
}

/** Verbs whose object does what a participle behind it tells. */
const SEES =
  /^(?:s(?:ee(?:s|n)?|aw)|watch(?:e[sd])?|hear[ds]?|notice[ds]?|spot(?:s|ted)?|f(?:ind|ound)s?|c(?:atch|aught)|show(?:s|ed|n|ing)?|film(?:s|ed)?|pictured?|depict(?:s|ed|ing)?)$/;
/** Words of the longest phrase between such a verb and the participle. */
const SEEN = 8;

/** Who is seen doing what a participle tells: saw a *man* carrying a bag. */
function seenDoing({ document, mentions, cue }: SubjectSearch, participle: number): Subject | undefined {
  for (let i = participle - 1; i >= participle - SEEN; i--) {
    const token = document.tokens[i];
    if (token?.sentence !== document.tokens[participle]?.sentence || token?.kind === 'punctuation')
      return undefined;
    if (!SEES.test(token?.form ?? '') || hasHit(document, i - 1, 'determiner')) continue;
    const within = mentionsWithin(mentions, i + 1, participle);
    const seen = nounPhraseAt({ document, mentions: within, cue, first: i + 1, last: participle });
    return seen?.last === participle ? withPronoun(document, seen) : undefined;
  }
  return undefined;
}

/** The subject of the verb at a token, told as that of a predicate is. */
export function subjectOfVerb(search: SubjectSearch, token: number): Subject | undefined {
  const { document, mentions, clause } = search;
  const inside = mentionsWithin(mentions, clause.first, clause.last);
  if (opensNoun(document, token - 1) || inside.some((m) => m.kind === 'quantity' && covers(m, token)))
    return undefined;
  const floor = clause.marker?.first === clause.first ? clause.marker.last : clause.first;
  return subjectBefore({ ...search, inside, floor, shares: MOST_SHARED }, token);
}

function subjectBefore(scan: Scan, token: number): Subject | undefined {
  const { document, clause, floor } = scan;
  const verb = groupStart(document, token, floor);
  if (document.tokens[verb]?.form === 'to') return subjectOfInfinitive(scan, verb);
  if (document.tokens[verb - 1]?.form === 'there') return undefined;
  let last = verb;
  for (let i = verb - 1; i >= floor; i--) {
    if (scan.inside.some((m) => covers(m, i))) continue;
    if (scan.cue(i) || hasHit(document, i, 'marker', OPENS)) {
      if (!isRelative(document, i)) return phraseIn(scan, i + 1, last);
    }
    if (isRelative(document, i) && i > clause.first) {
      if (i === verb - 1) return standingFor(scan, i);
      if (!isFiniteBetween(scan, i + 1, last)) return phraseIn(scan, i + 1, last);
    }
    if (!isVerb(scan, i)) continue;
    const relative = describingFrom(scan, i);
    if (isJoinBetween(document, i + 1, verb) && last === verb) return joined(scan, i, verb);
    if (relative === undefined) return phraseIn(scan, i + 1, last);
    last = relative;
    i = relative;
  }
  if (last === floor && clause.marker?.id === 'relative' && floor > clause.first)
    return standingFor(scan, floor - 1);
  return phraseIn(scan, floor, last);
}

/** The subject of a verb that is joined to one before it: its own, else that one's. */
function joined(scan: Scan, before: number, verb: number): Subject | undefined {
  for (let i = verb - 1; i > before; i--)
    if (isJoinAt(scan.document, i)) {
      const own = i + 1 < verb ? phraseIn(scan, i + 1, verb) : undefined;
      return own ?? shared(scan, before);
    }
  return undefined;
}

const shared = (scan: Scan, verb: number): Subject | undefined =>
  scan.shares > 0 ? subjectBefore({ ...scan, shares: scan.shares - 1 }, verb) : undefined;

const covers = ({ first, last }: TokenRange, token: number): boolean => first <= token && token < last;

/** Whether a verb with tense stands at a token that is no part of a name. */
const isVerb = (scan: Scan, index: number): boolean =>
  isFiniteAt(scan.document, index) && !scan.inside.some((m) => covers(m, index));

const isRelative = (document: Document, index: number): boolean =>
  hasHit(document, index, 'marker', RELATIVE);

const isJoinAt = (document: Document, index: number): boolean => hasHit(document, index, 'marker', JOINS);

function isJoinBetween(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isJoinAt(document, i)) return true;
  return false;
}

function isFiniteBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(scan, i)) return true;
  return false;
}

/** What a relative pronoun stands for, where it can be a subject. */
const standingFor = (scan: Scan, index: number): Subject | undefined =>
  WHO.test(scan.document.tokens[index]?.form ?? '') ? antecedentOf(scan, index) : undefined;

/** Where the words begin by which a verb at a token describes the noun before it: at its relative pronoun, or at itself. */
const describingFrom = (scan: Scan, verb: number): number | undefined =>
  relativeBefore(scan, verb) ?? (isReducedRelative(scan.document, verb) ? verb : undefined);

/** The relative pronoun whose verb stands at a token, within its clause. */
function relativeBefore(scan: Scan, verb: number): number | undefined {
  for (let i = groupStart(scan.document, verb, scan.floor) - 1; i > scan.floor; i--) {
    if (isRelative(scan.document, i)) return i;
    if (isVerb(scan, i) || scan.document.tokens[i]?.kind === 'punctuation') return undefined;
  }
  return undefined;
}

/** Who does what an infinitive tells: the object of a verb that makes somebody do it, else the subject of the verb before. */
function subjectOfInfinitive(scan: Scan, to: number): Subject | undefined {
  const { document } = scan;
  for (let i = to - 1; i >= scan.floor; i--) {
    if (scan.cue(i)) return undefined;
    if (!isVerb(scan, i)) continue;
    const makes = hitAt(document, i, 'light', MAKES);
    const object = makes && nounPhraseAt(stretchOf(scan, makes.last, to));
    return object === undefined ? shared(scan, i) : withPronoun(document, object);
  }
  return isHeadline(scan, to) ? phraseIn(scan, scan.floor, to) : undefined;
}

/** Whether an infinitive is the verb of a headline: no other has tense, and no noun stands before it that it may complete (*a plan to*). */
function isHeadline({ document, clause, inside }: Scan, to: number): boolean {
  const sentence = document.sentences[clause.sentence];
  if (clause.first !== sentence?.first || NOUNS.some((category) => hasHit(document, to - 1, category)))
    return false;
  for (let i = clause.first; i < (sentence?.last ?? clause.last); i++)
    if (isFiniteAt(document, i) && document.tokens[i - 1]?.form !== 'to' && !inside.some((m) => covers(m, i)))
      return false;
  return true;
}

const NOUNS = ['concept', 'certainty', 'speech', 'speaker'] as const;

const stretchOf = ({ document, inside, cue }: Scan, first: number, last: number): Stretch => ({
  document,
  mentions: inside,
  cue,
  first,
  last,
});

/** The noun phrase of a stretch before a verb: right before it, or before what is put in between commas. */
function phraseIn(scan: Scan, from: number, to: number): Subject | undefined {
  const { document } = scan;
  const pieces: TokenRange[] = [];
  let at = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !parts(scan, i)) continue;
    pieces.push({ first: at, last: i });
    at = i + 1;
  }
  const nearest = pieces[pieces.length - 1];
  const order = nearest !== undefined && nearest.last > nearest.first ? pieces.toReversed() : pieces;
  for (const piece of order) {
    const found = nounPhraseIn(stretchOf(scan, piece.first, piece.last));
    if (found !== undefined) return withPronoun(document, found);
  }
  return undefined;
}

/** Whether a mark parts two pieces of a clause at a token, and not two names of a list. */
function parts({ document, inside }: Scan, index: number): boolean {
  if (!/^[,():;–—[\]]$/.test(document.tokens[index]?.form ?? '')) return false;
  const named = (m: Mention): boolean => isNamed(m) && (m.last === index || m.first === index + 1);
  return !inside.some((m) => covers(m, index)) && inside.filter(named).length < 2;
}

function withPronoun(document: Document, range: TokenRange): Subject {
  const alone = range.last === range.first + 1;
  const pronoun = alone ? hitAt(document, range.first, 'reference', PRONOUNS) : undefined;
  return pronoun === undefined ? range : { ...range, pronoun: pronoun.id };
}
