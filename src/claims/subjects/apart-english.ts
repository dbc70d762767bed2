import { looksAdverb } from '../../grammar/english/adverbs.js';
import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import type { Predicate } from '../predicate.js';
import { isFiniteAt, opensNoun } from '../syntax-english/syntax-english.js';

/** A statement with its subject and what stands between has no more tokens: longer ones no longer read as one. */
const MOST = 36;
/** A subject has no more words: longer runs without a verb are lists or headings. */
const SUBJECT = 9;
const ALLEGED: ReadonlySet<string> = new Set(['alleged']);
const THAT: ReadonlySet<string> = new Set(['that']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but']);
const BETWEEN: ReadonlySet<string> = new Set(['between']);
const NOMINAL: ReadonlySet<string> = new Set(['and', 'or']);

/**
 * The subject of the verb that opens an English clause after a comma, where something put in between parts the two: *three
 * men*, who were in the house, *were killed*. Undefined where the verb does not open its clause, or no subject without a
 * verb of its own stands before the comma that opens what is put in.
 */
export function subjectApart(
  document: Document,
  predicate: Predicate,
  clause: Clause,
): TokenRange | undefined {
  const { tokens } = document;
  if (clause.marker !== undefined || tokens[clause.first - 1]?.form !== ',') return undefined;
  if (!opensWithVerb(document, predicate, clause)) return undefined;
  const before = document.clauses.filter(
    (c) => c.sentence === clause.sentence && c.first < clause.first && clause.last - c.first <= MOST,
  );
  for (const one of before.reverse()) {
    for (const first of startsIn(document, one)) {
      const last = subjectEnd(document, first);
      if (last !== undefined && last < clause.first - 1) return { first, last };
    }
  }
  return undefined;
}

/** Where a subject may open in a clause: at its start, after `that`, after who says it (officials said three men, …), after what it is joined to (two died and the guard, …). */
function startsIn(document: Document, { first, last, marker }: Clause): readonly number[] {
  const start = marker?.id === 'that' && marker.first === first ? marker.last : first;
  const out = [start];
  for (let i = start; i < last; i++) {
    if (i > start && joinsClause(document, start, i)) out.push(i + 1);
    for (const h of document.hitsAt[i] ?? []) {
      const says = h.category === 'speech' && isTensed(h);
      // A cue of several words may be a clause of its own: it is thought three men, ….
      const alleges = h.category === 'certainty' && ALLEGED.has(h.id) && h.last > i + 1;
      if (says || alleges) out.push(hasHit(document, h.last, 'marker', THAT) ? h.last + 1 : h.last);
    }
  }
  return out;
}

/** Whether a marker joins a subject that stands by itself to the clause before it, and no second noun to a preposition: between the sea and the wall. */
function joinsClause(document: Document, start: number, at: number): boolean {
  if (!hasHit(document, at, 'marker', JOINS) || !opensNoun(document, at + 1)) return false;
  for (let i = at - 1; i >= start; i--) {
    if (isFiniteAt(document, i)) return true;
    if (hasHit(document, i, 'preposition', BETWEEN)) return false;
  }
  return false;
}

/** Whether a clause opens with the predicate, only auxiliaries and adverbs before it, and with a finite verb. */
function opensWithVerb(document: Document, predicate: Predicate, clause: Clause): boolean {
  if (predicate.form === 'active' || !isFiniteAt(document, clause.first)) return false;
  for (let i = clause.first; i < predicate.first; i++) {
    const small =
      hasHit(document, i, 'light') ||
      hasHit(document, i, 'certainty') ||
      hasHit(document, i, 'negation') ||
      hasHit(document, i, 'stop');
    if (!small && !looksAdverb(document.tokens[i]?.form ?? '')) return false;
  }
  return true;
}

/** The comma right after a noun phrase that opens at a token and holds no verb; undefined where there is none. */
function subjectEnd(document: Document, first: number): number | undefined {
  const opens =
    hasHit(document, first, 'marker') ||
    hasHit(document, first, 'preposition') ||
    hasHit(document, first, 'reference') ||
    hasHit(document, first, 'certainty');
  if (opens) return undefined;
  for (let i = first; i <= first + SUBJECT; i++) {
    const token = document.tokens[i];
    if (token?.form === ',') return i > first ? i : undefined;
    if (token === undefined || token.kind === 'punctuation' || isFiniteAt(document, i)) return undefined;
    if (document.hitsAt[i]?.some((h) => h.category === 'marker' && !NOMINAL.has(h.id))) return undefined;
  }
  return undefined;
}
