import { read } from '../read.js';

/** The event concepts met at a word of an English text. */
export function conceptsAt(text: string, word: string): readonly string[] {
  const { tokens, hitsAt } = read(text, 'en');
  const index = tokens.findIndex((t) => t.text === word);
  return (hitsAt[index] ?? []).filter((h) => h.category === 'concept').map((h) => h.id);
}
