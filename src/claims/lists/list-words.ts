import { lists } from '../../concepts/traits.js';
import { isMark } from '../../grammar/marks.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';

/** Markers that carry a list on; any other ends it. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'besides', 'also']);

/** Whether a mark that parts the members of a list stands at a token. */
export const isComma = (document: Document, index: number): boolean => isMark(document.tokens[index], ',;');

/** The event word at a token. */
export const conceptAt = (document: Document, index: number): Hit | undefined =>
  document.hitsAt[index]?.find((h) => h.category === 'concept');

/** An event noun, or the light noun that carries one (إجراء تدريبات); none where it only opens a list of its own. */
export const eventAt = (document: Document, index: number): Hit | undefined =>
  document.hitsAt[index]?.find(
    (h) => (h.category === 'concept' && lists(h.id) === undefined) || h.category === 'light',
  );

/** Whether a preposition, or the one given, stands at a token, with no pronoun attached. */
export const isBarePreposition = (document: Document, index: number, id?: string): boolean =>
  document.hitsAt[index]?.some(
    (h) =>
      h.category === 'preposition' &&
      (id === undefined || h.id === id) &&
      h.lead.letters === 0 &&
      h.tail.letters === 0,
  ) ?? false;
