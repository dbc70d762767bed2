import { languages } from '../../src/languages/registry.js';
import type { Document } from '../../src/model/document.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { readDocument } from '../../src/text/document.js';
import { compileLexicon } from '../../src/text/lexicon/lexicon.js';

const lexicons = new Map<string, Lexicon>();

/** Reads a text as the engine does, for tests. */
export function read(
  text: string,
  language: 'ar' | 'en' = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
): Document {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    const pack = languages.find((l) => l.language === language);
    if (pack === undefined) throw new Error(`no pack for ${language}`);
    lexicon = compileLexicon(pack);
    lexicons.set(language, lexicon);
  }
  return readDocument({ id: 'test', text }, language, lexicon);
}
