import { readClaims } from './compare.js';
import { type ConceptId, eventConcepts } from './concepts/events.js';
import type { Entry, WordSet } from './languages/pack.js';
import { languages } from './languages/registry.js';
import type { Language } from './model/language.js';
import type { Role } from './schema/types.js';

/** A concept, with what a page calls it and the words by which it is known, in every language. */
export interface ConceptWords {
  readonly id: string;
  /** A few words of English. */
  readonly gloss: string;
  /** The roles that its arguments play, the subject's first. */
  readonly roles: readonly Role[];
  readonly words: readonly {
    readonly language: Language;
    readonly title: string;
    readonly words: readonly string[];
  }[];
}

/**
 * The concepts that a word stands for: those that the engine reads in it, in any language, and those with the word in
 * their id or gloss. Without a word, all of them.
 */
export function findConcepts(word?: string): readonly ConceptWords[] {
  const ids = Object.keys(eventConcepts).filter(isConcept);
  if (word === undefined) return ids.map(describe);
  const asked = word.trim().toLowerCase();
  if (asked === '') return [];
  if (isConcept(asked)) return [describe(asked)];
  const read = new Set(readIn(word));
  const named = (id: ConceptId): boolean =>
    [...id.split('-'), ...eventConcepts[id].gloss.toLowerCase().split(/[^\p{L}\p{N}]+/u)].includes(asked);
  return [...ids.filter((id) => read.has(id)), ...ids.filter((id) => !read.has(id) && named(id))].map(
    describe,
  );
}

function isConcept(id: string): id is ConceptId {
  return Object.hasOwn(eventConcepts, id);
}

function readIn(text: string): readonly string[] {
  const { documents } = readClaims([{ id: 'word', text }]);
  return documents.flatMap(({ hits }) =>
    hits.filter(({ category }) => category === 'concept').map(({ id }) => id),
  );
}

function describe(id: ConceptId): ConceptWords {
  const { gloss, roles } = eventConcepts[id];
  return {
    id,
    gloss,
    roles,
    words: languages.map(({ language, titles, words }) => ({
      language,
      title: titles.concept[id],
      words: wordsOf(words.concept[id]),
    })),
  };
}

/** A word of each: of a verb its first form, of an idiom what it stands with. */
function wordsOf(entry: Entry): readonly string[] {
  if (!isWordSet(entry)) return entry;
  const { verbs = [], words = [], nouns = [], idioms = [] } = entry;
  const base = (verb: string): string => verb.split(' ')[0] ?? verb;
  const inCompany = (head: string, company: readonly string[], before = false): string =>
    before ? `(${company.join(' / ')}) ${head}` : `${head} (${company.join(' / ')})`;
  return [
    ...verbs.map(base),
    ...words,
    ...nouns.map((one) => inCompany(one.noun, one.with, one.before)),
    ...idioms.map((one) => inCompany(base(one.verb), one.with, one.before)),
  ];
}

/** A plain list is a word set with `words` alone. */
function isWordSet(entry: Entry): entry is WordSet {
  return !Array.isArray(entry);
}
