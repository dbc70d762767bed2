import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import type { Category } from '../../src/model/lexicon.js';
import { readDocument } from '../../src/text/document.js';
import { compileLexicon } from '../../src/text/lexicon/lexicon.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };

/** The ids of a category met in a text, in order. */
export function idsIn(text: string, category: Category): readonly string[] {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return readDocument({ id: 'text', text }, language, lexicons[language])
    .hits.filter((h) => h.category === category)
    .map((h) => h.id);
}
