import type { Lead } from '../model/lexicon.js';

interface Led {
  readonly lead: Lead;
}

/** How many letters before a word are particles and no part of its name; the article is part of it. */
export const particleLetters = ({ lead }: Led): number =>
  Number(lead.conjunction !== undefined) + Number(lead.preposition !== undefined);

/** Whether a conjunction written on to a word joins it to what stands before it. */
export const isConjoined = ({ lead }: Led): boolean => lead.conjunction !== undefined;

/** Whether "and" does, which puts one statement beside another ("so" draws a consequence). */
export const isCoordinated = ({ lead }: Led): boolean => lead.conjunction === 'and';

/** Whether the article is written on to a word. */
export const isDefinite = ({ lead }: Led): boolean => lead.article;

/** Whether the article alone is written on to a word. */
export const isPlainDefinite = ({ lead }: Led): boolean =>
  lead.article && lead.conjunction === undefined && lead.preposition === undefined;

/** Whether a preposition is written on to a word, with nothing before it: بالمدينة, لتعزيز. */
export const isGoverned = ({ lead }: Led): boolean =>
  lead.preposition !== undefined && lead.conjunction === undefined;

/** Whether "for" alone is written on to a word, with no article after it: لتعزيز. */
export const hasFor = ({ lead }: Led): boolean => lead.preposition === 'for' && !lead.article && !lead.future;

/** Whether nothing but the article, if that, is written on to a word, so that it is joined to none before it. */
export const isUnjoined = ({ lead }: Led): boolean =>
  lead.conjunction === undefined && lead.preposition === undefined;

/** Whether nothing but particles, if those, is written on to a word: no article, no future. */
export const isIndefinite = ({ lead }: Led): boolean => !lead.article && !lead.future;
