import type { Entry, LanguagePack, Words } from '../../../src/languages/pack.js';
import { languages } from '../../../src/languages/registry.js';
import type { Document } from '../../../src/model/document.js';
import type { Category, Lexicon } from '../../../src/model/lexicon.js';
import { readDocument } from '../../../src/text/document.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';

/** The words of a test, by category and id; ids need not be those of the engine. */
export type SmallWords = Readonly<Partial<Record<Category, Readonly<Record<string, Entry>>>>>;

/** A pack of a few words, so that a test depends on the rules alone and not on what a language happens to list. */
export function smallPack(language: 'ar' | 'en', words: SmallWords): LanguagePack {
  const pack = languages.find((l) => l.language === language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  const none = Object.fromEntries(Object.keys(pack.words).map((category) => [category, {}]));
  return { ...pack, words: { ...none, ...words } as Words };
}

/** The lexicon of a few words. */
export function smallLexicon(language: 'ar' | 'en', words: SmallWords): Lexicon {
  return compileLexicon(smallPack(language, words));
}

/** Reads a text by a few words alone. */
export function readWith(text: string, language: 'ar' | 'en', words: SmallWords): Document {
  return readDocument({ id: 'test', text }, language, smallLexicon(language, words));
}

/** The hits of a document as `category:id` with the words met. */
export function hitsOf(document: Document, ...categories: readonly Category[]): readonly string[] {
  return document.hits
    .filter((h) => categories.length === 0 || categories.includes(h.category))
    .map((h) => {
      const from = document.tokens[h.first]?.start ?? 0;
      const to = document.tokens[h.last - 1]?.end ?? 0;
      return `${h.category}:${h.id} ${document.source.text.slice(from, to)}`;
    });
}
