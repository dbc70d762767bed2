import type { Document, Token } from '../../model/document.js';
import type { Language } from '../../model/language.js';
import type { PlaceMention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import { arabic } from './arabic.js';
import { english } from './english.js';

export { isPlain } from './plain.js';

/** How a language says what the comparators look for in the words around a value. */
export interface Usage {
  /** Stems of the words that narrow the row in which an event has its rank: official, of the first official visit. */
  readonly narrowing: (document: Document, event: number, rank: TokenRange) => readonly string[];
  /** Whether a letter written on to the name of a place says that something lies in it. */
  readonly isWrittenIn: (document: Document, place: PlaceMention) => boolean;
  /** Whether a word that no list knows is a name, by its letters; undefined where the script does not tell. */
  readonly isName: ((token: Token) => boolean) | undefined;
}

const usages: Readonly<Record<Language, Usage>> = { ar: arabic, en: english };

export const usageOf = ({ language }: Document): Usage => usages[language];
