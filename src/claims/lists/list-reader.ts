import type { Grammar } from '../../grammar/grammar.js';
import { grammarOf } from '../../grammar/grammar.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { arabicLists } from './arabic.js';
import { englishLists } from './english.js';

/** How lists are written in a language. */
export interface ListReader {
  /** Whether a list goes on at the token after a comma, where no marker joins it. */
  readonly carriesOn: (document: Document, index: number) => boolean;
  /** Whether the words between a verb and the first event named after it belong to that event. */
  readonly isWhole: (document: Document, from: number, event: number) => boolean;
  /** Whether an event noun between `from` and it is the subject of the verb before `from`, and no member. */
  readonly isSubject: (document: Document, hit: Hit, from: number) => boolean;
  /** Whether a member begins at a token that no comma stands before. */
  readonly joinsMember: (document: Document, index: number) => boolean;
  /** Whether the event that a member is stands at its head, so that the first other word ends the search for it. */
  readonly headFirst: boolean;
}

const readers: Readonly<Record<Grammar['kind'], ListReader>> = { arabic: arabicLists, english: englishLists };

/** How lists are written in the language of a document. */
export const listReaderOf = (document: Document): ListReader => readers[grammarOf(document).kind];
