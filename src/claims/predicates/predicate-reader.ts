import type { Grammar } from '../../grammar/grammar.js';
import { grammarOf } from '../../grammar/grammar.js';
import type { Clause, Document } from '../../model/document.js';
import type { Hit, WordForm } from '../../model/lexicon.js';
import { arabicPredicates } from './arabic.js';
import type { Graded } from './carrying.js';
import { englishPredicates } from './english.js';
import type { Strength } from './strength.js';

/** A verb that the lexicon does not know: its token and the form that its place or its letters show. */
export interface UnknownVerb {
  readonly first: number;
  readonly form: WordForm;
}

/** How a language states: which of its event words stand for a fact, and which only name or carry one. */
export interface PredicateReader {
  /** The strength of an event word in its clause; `carried` says that a light verb stands before it. */
  readonly strengthOf: (document: Document, clause: Clause, hit: Hit, carried: boolean) => Strength;
  /** A hit with the form that its place shows, where the word alone shows another. */
  readonly inPlace: (document: Document, hit: Hit) => Hit;
  /** The verb of a clause where the lexicon does not know it. */
  readonly unknownVerbOf: (document: Document, clause: Clause) => UnknownVerb | undefined;
  /** Whether such a verb states more than an event noun of its clause. */
  readonly unknownVerbStates: boolean;
  /** An event noun that opens a clause whose verb only describes what it befell. */
  readonly opener: (
    document: Document,
    clause: Clause,
    verb: Graded,
    candidates: readonly Graded[],
  ) => Graded | undefined;
  /** What a verb says to come about, where it only says so: وقع انفجار, the explosion occurred. */
  readonly carriedBy: (document: Document, verb: Hit, candidates: readonly Graded[]) => Graded | undefined;
  /** Whether a participle right after a noun, or the verb of which it is subject, counts it: 31 people killed. */
  readonly participlesFollow: boolean;
  /** Whether any noun may stand before another that it describes (talks venue), so that it names an event only before an end. */
  readonly nounsDescribe: boolean;
}

const readers: Readonly<Record<Grammar['kind'], PredicateReader>> = {
  arabic: arabicPredicates,
  english: englishPredicates,
};

/** How the language of a document states. */
export const predicateReaderOf = (document: Document): PredicateReader => readers[grammarOf(document).kind];
