import type { Language } from '../schema/types.js';

/** The languages that options and pages may name. */
export const knownLanguages: Readonly<Record<Language, true>> = { ar: true, en: true };
