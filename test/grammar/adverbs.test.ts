import { describe, expect, it } from 'vitest';
import { looksAdverb } from '../../src/grammar/english/adverbs.js';

describe('what looks like an English adverb', () => {
  it.each(['badly', 'quickly', 'early'])('%s', (form) => expect(looksAdverb(form)).toBe(true));
  it.each(['family', 'assembly', 'rally', 'supply', 'reply', 'ally', 'fly', 'ugly'])('not %s', (form) =>
    expect(looksAdverb(form)).toBe(false),
  );
});
