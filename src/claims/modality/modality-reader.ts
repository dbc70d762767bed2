import type { Grammar } from '../../grammar/grammar.js';
import { grammarOf } from '../../grammar/grammar.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { arabicModality } from './arabic.js';
import type { Predicate } from './certainty-cue.js';
import { englishModality } from './english.js';

/** What negates or hedges a predicate in a language of its own way. */
export interface ModalityReader {
  /** Marks that keep a cue from its predicate, by their Latin equivalents; a comma parts less where clauses run on. */
  readonly barriers: string;
  /** Whether a noun such as *plan* reaches a verb only through *that*. */
  readonly nounsNeedThat: boolean;
  /** Whether a word that looks a present may be a past, so that *and* with a particle before it shows that it is one: وقد تكلف. */
  readonly mayBePast: (form: string) => boolean;
  /** Whether an adverb such as *allegedly* stands right behind what it qualifies, where it stands behind it. */
  readonly adverbsAdjoin: boolean;
  /** Whether a verbal negation negates the word right behind it and no noun further on. */
  readonly negationAdjoins: boolean;
  /** Whether *to* before a present makes it a purpose: to strengthen. */
  readonly infinitives: boolean;
  /** Whether a participle of refusal negates nothing: رافضا. */
  readonly refusalNegates: (hit: Hit) => boolean;
  /** Whether a verb of refusal may stand before a word without *that*: before what is surely a verb none does in Arabic. */
  readonly mayBeRefused: (form: string) => boolean;
  /** Whether a word such as *planned* qualifies a noun before it and not the predicate after it. */
  readonly isAttribute: (document: Document, hit: Hit, predicate: Predicate) => boolean;
  /** The words at a token by which a clause takes back a negation before its predicate: لا … إلا, not … until. */
  readonly takesBack: (document: Document, index: number, predicate: TokenRange) => TakingBack | undefined;
  /** Whether a sentence that opens with a token asks: did, who, هل. */
  readonly opensQuestion: (document: Document, index: number) => boolean;
  /** A negation right after its verb: killed no one. */
  readonly negatedObject: (document: Document, predicate: TokenRange, clause: TokenRange) => Hit | undefined;
}

/** What takes a negation back, and whether a marker at the same token would part it from the negation. */
export interface TakingBack extends TokenRange {
  readonly parted: boolean;
}

const readers: Readonly<Record<Grammar['kind'], ModalityReader>> = {
  arabic: arabicModality,
  english: englishModality,
};

/** How the language of a document negates and hedges. */
export const modalityReaderOf = (document: Document): ModalityReader => readers[grammarOf(document).kind];
