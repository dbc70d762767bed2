import type { ConceptId } from '../../../src/concepts/events.js';
import type { Language } from '../../../src/schema/types.js';
import { arabic } from './ar/index.js';
import { english } from './en/index.js';

/** What a newsroom would print of a concept: at least one short phrase. */
export type Phrases = readonly [string, ...string[]];

/** Phrases of every concept in every language: a concept without one does not compile, in the room where it is missing. */
export const phrases: Readonly<Record<Language, Readonly<Record<ConceptId, Phrases>>>> = {
  ar: arabic,
  en: english,
};
