import type { WordForm } from '../model/lexicon.js';

/** The key under which a form of a word is filed: verb stems apart from whole words. */
export function lexiconKey(base: string, form: WordForm): string {
  if (form === 'past') return `<${base}`;
  if (form === 'present' || form === 'future') return `>${base}`;
  return base;
}
