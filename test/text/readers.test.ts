import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { languagesRead, readerFor, readerOf } from '../../src/text/readers.js';
import { tokenise } from '../../src/text/tokens.js';

describe('readerFor', () => {
  it('reads a word as words of its script are read, whatever the text', () => {
    const stems = (text: string): readonly (readonly string[])[] =>
      languagesRead.map((language) => tokenise(text, fold(text), language).map((t) => t.stem));
    for (const text of ['signed agreements', 'الاتفاقيات'])
      expect(new Set(stems(text).map(String)).size).toBe(1);
    expect(stems('والاتفاقيات, agreements')[0]).toEqual(['اتفاق', ',', 'agreement']);
  });

  it('reads a word in a script that none knows as those of its text are', () => {
    for (const language of languagesRead) {
      const own = readerOf(language);
      expect(readerFor('договор', own)).toBe(own);
    }
  });
});
