import type { Language } from '../schema/types.js';
import type { Direction } from './blocks.js';

/** Which way the text of each language runs. */
export const writingDirection: Readonly<Record<Language, Direction>> = { ar: 'rtl', en: 'ltr' };
