import { arabic } from '../../../src/languages/ar/index.js';
import { english } from '../../../src/languages/en/index.js';
import { type EventNames, findNames } from '../../../src/mentions/names/names.js';
import type { Document } from '../../../src/model/document.js';
import type { EntityMention } from '../../../src/model/mention.js';
import { readDocument } from '../../../src/text/document.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };

/** Reads a text in the language of its letters. */
export function documentOf(text: string, id = 'a'): Document {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return readDocument({ id, text }, language, lexicons[language]);
}

/** The names of an event: one text for each source `a`, `b` … */
export function eventNames(...texts: readonly string[]): EventNames {
  return findNames(texts.map((text, i) => documentOf(text, String.fromCharCode(97 + i))));
}

type Kind = EntityMention['kind'];

/** The mentions of one kind in one text. */
export function mentionsOf<K extends Kind>(
  text: string,
  kind: K,
): readonly Extract<EntityMention, { kind: K }>[] {
  const [mentions = []] = eventNames(text).mentions;
  return mentions.filter((m): m is Extract<EntityMention, { kind: K }> => m.kind === kind);
}
