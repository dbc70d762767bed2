import { type ConceptId, eventConcepts } from '../concepts/events.js';
import type { EventConcept } from '../concepts/event.js';
import type { Clause, Document } from '../model/document.js';
import type { Hit, WordForm } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';

/** A word that states something: an event word of the lexicon, or the best guess where a clause holds none. */
export interface Predicate extends TokenRange {
  readonly concept?: ConceptId;
  readonly form: WordForm;
  readonly enclitics: string;
  /** A light verb carries it (تم توقيع): its agent, where one is named, comes with `by`. */
  readonly passive: boolean;
  /** Where its evidence may begin: the words that belong to it before it, such as a preposition or an ordinal. */
  readonly from: number;
}

const FINITE = new Set<WordForm>(['past', 'present', 'future']);

export const isConcept = (id: string): id is ConceptId => Object.hasOwn(eventConcepts, id);

export function conceptOf(id: ConceptId): EventConcept {
  return eventConcepts[id];
}

const isFinite = (hit: Hit): boolean => FINITE.has(hit.form);

/** Where a word may name two concepts, the one whose roles the clause can fill: signing wants a document near it. */
function choose(hits: readonly Hit[], document: Document, clause: Clause): Hit | undefined {
  if (hits.length < 2) return hits[0];
  const near = document.hitsAt.slice(clause.first, clause.last).flat();
  const fits = (hit: Hit): number => {
    if (!isConcept(hit.id)) return 0;
    const roles = conceptOf(hit.id).roles;
    const paper = near.some((h) => h.category === 'kind' && h.id === 'agreement');
    const person = near.some((h) => h.category === 'office' || h.category === 'givenName');
    return (roles.includes('document') && (paper || person) ? 2 : 0) + (roles.length === 1 ? 1 : 0);
  };
  return [...hits].sort((a, b) => fits(b) - fits(a) || (a.id < b.id ? -1 : 1))[0];
}

function lightBefore(document: Document, clause: Clause, index: number): Hit | undefined {
  for (let i = index - 1; i >= clause.first && i >= index - 3; i--) {
    const light = (document.hitsAt[i] ?? []).find((h) => h.category === 'light' && isFinite(h));
    if (light) return light;
    if ((document.hitsAt[i] ?? []).some((h) => h.category === 'concept')) return undefined;
  }
  return undefined;
}

/** Makes an event noun under a verb a fact of its own: the first token of an ordinal or number that hangs on it, if any. */
export type Weight = (hit: Hit) => number | undefined;

/** The event words of a clause that are free: not part of a name, a time or an attribution. */
export function eventWords(document: Document, clause: Clause, free: (token: number) => boolean): readonly Hit[] {
  const out: Hit[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    if (!free(i)) continue;
    const hit = choose((document.hitsAt[i] ?? []).filter((h) => h.category === 'concept' && h.last <= clause.last), document, clause);
    if (hit) out.push(hit);
  }
  return out;
}

/**
 * The predicates of a clause, the main one first: its first finite event verb, else the verbal noun that a light verb
 * carries, else its first event noun; words of speech (مؤكدا، deny) only where nothing else is stated. Further finite
 * verbs follow, and event nouns that are counted or ranked; other verbal nouns after a finite verb are arguments of it,
 * not facts of their own.
 */
export function findPredicates(document: Document, clause: Clause, words: readonly Hit[], weight: Weight): readonly Predicate[] {
  const speaks = (hit: Hit): boolean => !isFinite(hit) && (document.hitsAt[hit.first] ?? []).some((h) => h.category === 'speech' || h.category === 'according');
  const stated = words.filter((h) => !speaks(h));
  const candidates = stated.length > 0 ? stated : words;
  const finite = candidates.filter(isFinite);
  const carried = candidates.filter((h) => !isFinite(h) && lightBefore(document, clause, h.first) !== undefined);
  const main = [...finite, ...carried].sort((a, b) => a.first - b.first)[0] ?? candidates[0];
  if (main === undefined) return [];
  const toPredicate = (hit: Hit): Predicate => {
    const light = isFinite(hit) ? undefined : lightBefore(document, clause, hit.first);
    return {
      first: hit.first,
      last: hit.last,
      from: hit === main ? clause.first : startOf(document, clause, Math.min(weight(hit) ?? hit.first, hit.first)),
      form: light ? light.form : hit.form,
      enclitics: hit.enclitics,
      passive: light?.id === 'be-done',
      ...(isConcept(hit.id) ? { concept: hit.id } : {}),
    };
  };
  const rest = candidates.filter((h) => h !== main && (isFinite(h) || weight(h) !== undefined));
  return [main, ...rest].map(toPredicate);
}

/** One token back over a preposition, so that evidence reads as a phrase. */
function startOf(document: Document, clause: Clause, token: number): number {
  const before = token - 1;
  return before >= clause.first && (document.hitsAt[before] ?? []).some((h) => h.category === 'preposition' || h.category === 'negation') ? before : token;
}
