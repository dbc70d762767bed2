import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

/** The categories of the hits at the word in capitals. */
const at = (text: string, word: string): readonly string[] => {
  const document = read(text);
  const index = document.tokens.findIndex((t) => t.text === word);
  return (document.hitsAt[index] ?? []).map((h) => h.category);
};

describe('small words that acronyms look like', () => {
  test.each([
    ['The group IS said in a statement', 'IS', 'light'],
    ['On Monday WHO warned of floods', 'WHO', 'marker'],
    ['The firm sold IT services', 'IT', 'reference'],
  ])('%s', (text, word, category) => expect(at(text, word)).not.toContain(category));

  test.each([
    ['The man who warned of floods', 'who', 'marker'],
    ['It is said', 'is', 'light'],
    ['WHO IS TO BLAME', 'WHO', 'marker'],
  ])('not in %s', (text, word, category) => expect(at(text, word)).toContain(category));
});
