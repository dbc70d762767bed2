import { type GrammarKind, grammars } from '../grammar/grammar.js';
import type { Language } from '../model/language.js';
import { arabic } from './arabic/arabic.js';
import { english } from './english/english.js';
import type { TextReader } from './text-reader.js';

const readers: Readonly<Record<GrammarKind, TextReader>> = { arabic, english };

/** Every language that texts are read in. */
export const languagesRead = Object.keys(grammars) as readonly Language[];

/** The reader of a language. */
export const readerOf = (language: Language): TextReader => readers[grammars[language].kind];

/** The reader of a word in a text of some language: a word in another script is read as words of that script are. */
export function readerFor(form: string, own: TextReader): TextReader {
  if (own.reads(form)) return own;
  return Object.values(readers).find((reader) => reader.reads(form)) ?? own;
}
