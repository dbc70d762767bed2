import type { Grammar } from '../../grammar/grammar.js';
import { grammarOf } from '../../grammar/grammar.js';
import type { Document, Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { arabicSpeech } from './arabic.js';
import type { Cue } from './cue.js';
import { englishSpeech } from './english.js';
import type { Scene } from './scene.js';
import type { Speaker } from './speakers.js';

/** How a language says who says it. */
export interface SpeechReader {
  /** The cue that a word of speech opens, with its speaker and what is said. */
  readonly cueOf: (
    scene: Scene,
    hit: Hit,
    sentence: Sentence,
    quotes: ReadonlyMap<number, TokenRange>,
  ) => Cue | undefined;
  /** Whether the words of a cue may be none, as where a clause only goes on with a speaker. */
  readonly wordless: boolean;
  /** Whether *is according to* makes it no attribution: the plan is according to … */
  readonly statedBy: (document: Document, hit: Hit) => boolean;
  /** Prepositions inside the name of a speaker: spokesman for, official from. */
  readonly links: ReadonlySet<string>;
  /** Whether a plain word can stand between the parts of a speaker's name. */
  readonly qualifies: (scene: Scene, index: number) => boolean;
  /** Whether a plain word that follows the head of a speaker's phrase belongs to it. */
  readonly isAdjective: (scene: Scene, index: number, head: number) => boolean;
  /** Whether a word may stand before the head of a speaker's phrase. */
  readonly leads: (scene: Scene, index: number) => boolean;
  /** Whether the words before the head of a speaker's phrase are part of it. */
  readonly leadBelongs: boolean;
  /** Whether a title that follows a name opens another phrase. */
  readonly titlesOpen: boolean;
  /** Whether no person is named behind the body that a preposition joins to a speaker. */
  readonly linksClose: boolean;
  /** Whether *that* opens what is said even after a relative pronoun. */
  readonly thatEndsAside: boolean;
  /** Whether a source cited between a cue and a quotation takes the quotation. */
  readonly citedTakesQuote: boolean;
  /** Whether a participle of speech keeps a cue from what is said behind it: saying that. */
  readonly participlesBar: boolean;
  /** Whether a noun of hearsay by itself says something only behind *that*: speculation that. */
  readonly rumoursOpen: boolean;
  /** A name that no reader of names knows, told by how it is printed, as a speaker. */
  readonly unknownNameAt: (scene: Scene, index: number) => Speaker | undefined;
  /** Whether pronouns are words of their own that can speak. */
  readonly pronounsSpeak: boolean;
}

const readers: Readonly<Record<Grammar['kind'], SpeechReader>> = {
  arabic: arabicSpeech,
  english: englishSpeech,
};

/** How the language of a document says who says it. */
export const speechReaderOf = (document: Document): SpeechReader => readers[grammarOf(document).kind];
