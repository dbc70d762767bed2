import type { Language } from '../../schema/types.js';
import { ar } from './ar.js';
import { en } from './en.js';
import type { Phrases } from './phrases.js';

/** The words of a rendered report in every language. */
export const phrasesIn: Readonly<Record<Language, Phrases>> = { ar, en };
