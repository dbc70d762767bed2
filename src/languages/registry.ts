import { arabic } from './ar/index.js';
import { english } from './en/index.js';
import type { LanguagePack } from './pack.js';

/** Every language the engine reads. A third language is one folder and one line here. */
export const languages: readonly LanguagePack[] = [arabic, english];
