import { describe, expect, it } from 'vitest';
import { conceptsAt } from './concepts-at.js';

describe('the end of a compound that describes a noun is no event', () => {
  it.each([
    ['The worst-hit towns lie in the west.', 'hit'],
    ['A rebel-held port was closed.', 'held'],
    ['An anti-fraud office was opened.', 'fraud'],
    ['The valley is rebel-held.', 'held'],
  ])('%s', (text, word) => expect(conceptsAt(text, word)).toEqual([]));

  it.each([
    ['The worst hit the coast on Sunday.', 'hit'],
    ['A cease-fire was announced.', 'cease'],
    ['Nine died on Monday - killed by a wave.', 'killed'],
    ['The plane crashed - killed were two pilots.', 'killed'],
  ])('but not in %s', (text, word) => expect(conceptsAt(text, word)).not.toEqual([]));
});
