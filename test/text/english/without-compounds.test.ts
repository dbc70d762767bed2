import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The event concepts met at a word of a text. */
const at = (text: string, word: string): readonly string[] => {
  const { tokens, hitsAt } = read(text, 'en');
  const index = tokens.findIndex((t) => t.text === word);
  return (hitsAt[index] ?? []).filter((h) => h.category === 'concept').map((h) => h.id);
};

describe('the end of a compound that describes a noun is no event', () => {
  it.each([
    ['The worst-hit towns lie in the west.', 'hit'],
    ['A rebel-held port was closed.', 'held'],
    ['An anti-fraud office was opened.', 'fraud'],
    ['The valley is rebel-held.', 'held'],
  ])('%s', (text, word) => expect(at(text, word)).toEqual([]));

  it.each([
    ['The worst hit the coast on Sunday.', 'hit'],
    ['A cease-fire was announced.', 'cease'],
    ['Nine died on Monday - killed by a wave.', 'killed'],
    ['The plane crashed - killed were two pilots.', 'killed'],
  ])('but not in %s', (text, word) => expect(at(text, word)).not.toEqual([]));
});
