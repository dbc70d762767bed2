import { comesAbout, isApart, isMeasure } from '../concepts/traits.js';
import { grammarOf } from '../grammar/grammar.js';
import { hasHit } from '../grammar/hits.js';
import { isCoordinated, isDefinite } from '../grammar/particles.js';
import { isFiniteVerb, isTensed } from '../grammar/verb-forms.js';
import type { Clause, Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Hit } from '../model/lexicon.js';
import { isConcept, type Predicate } from './predicate.js';
import { predicateReaderOf } from './predicates/predicates.js';

/** The phrase of an event noun reaches over no more tokens than this behind it: whom, of what and where, not the next clause. */
const MOST = 10;
/** An event noun with fewer words in its phrase only names what is told elsewhere: الحادث, for rescue. */
const LEAST = 2;

/**
 * The events named inside a clause that states something else: what it allows, aims at, covers, was caused by. Each is the
 * predicate of a claim on its own phrase, so that *it allows the exchange of information* can be held against *exchange
 * of expertise is part of it*. An event noun that completes another one (strengthening cooperation) is part of that.
 */
export function findContents(
  document: Document,
  clause: Clause,
  words: readonly Hit[],
  stated: readonly Predicate[],
): readonly Predicate[] {
  const free = (hit: Hit): boolean =>
    !stated.some((p) => (hit.first < p.last && p.first < hit.last) || p.light === hit.first);
  return flatMap(words, (hit): readonly Predicate[] => {
    if (!isConcept(hit.id) || !free(hit) || !isContent(document, hit, words)) return [];
    const until = phraseEnd(document, clause, hit);
    if (until - hit.first < LEAST) return [];
    return [
      {
        concept: hit.id,
        first: hit.first,
        last: hit.last,
        from: hit.first,
        until,
        form: hit.form,
        tail: hit.tail,
        passive: true,
        inner: true,
      },
    ];
  });
}

function isContent(document: Document, hit: Hit, words: readonly Hit[]): boolean {
  if (!isConcept(hit.id) || isFiniteVerb(hit)) return false;
  const { nounsDescribe } = predicateReaderOf(document);
  if (nounsDescribe && comesAbout(hit.id)) return false;
  if (isMeasure(hit.id) || isApart(hit.id) || hasHit(document, hit.first, 'speech')) return false;
  const participle = hit.form === 'active' || hit.form === 'passive';
  if (isSubject(document, hit)) return false;
  if ((participle || nounsDescribe) && !endsHere(document, hit)) return false;
  return !words.some((w) => w.last === hit.first && !isFiniteVerb(w) && !isDefinite(w));
}

/** Whether it stands as subject of the Arabic verb right before it (يسمح الاتفاق), with which it then agrees in gender. */
function isSubject(document: Document, hit: Hit): boolean {
  const verb = document.hitsAt[hit.first - 1]?.find((h) => h.last === hit.first && isTensed(h));
  if (verb === undefined || !isDefinite(hit)) return false;
  const { looksFeminine, showsFeminine } = grammarOf(document);
  const feminine = looksFeminine(document.tokens[hit.first]?.form ?? '');
  return showsFeminine(document.tokens[hit.first - 1]?.form ?? '', verb.form) === feminine;
}

/** Whether no noun follows that it would only describe: talks with Rome, not talks venue. */
function endsHere(document: Document, { last }: Hit): boolean {
  const next = document.tokens[last];
  return next === undefined || next.kind === 'punctuation' || hasHit(document, last, 'preposition');
}

/** The end of the phrase of an event noun: before the next mark, clause, verb, or event joined to it. */
function phraseEnd(document: Document, clause: Clause, hit: Hit): number {
  const stop = Math.min(clause.last, hit.last + MOST);
  for (let i = hit.last; i < stop; i++) {
    if (document.tokens[i]?.kind === 'punctuation') return i;
    const hits = document.hitsAt[i] ?? [];
    const opens = hits.some(
      (h) =>
        (h.category === 'concept' && (isTensed(h) || isCoordinated(h))) ||
        ((h.category === 'light' || h.category === 'speech') && isTensed(h)) ||
        (h.category === 'marker' && h.id !== 'and'),
    );
    if (opens && !hasHit(document, i, 'preposition')) return i;
  }
  return stop;
}
