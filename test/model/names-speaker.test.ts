import { expect, test } from 'vitest';
import { namesSpeaker } from '../../src/model/names-speaker.js';

const said = (start?: number, end?: number) => ({
  attribution: [
    {
      speaker: {
        text: 'the mayor',
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
      },
      cue: 'said',
      mode: 'indirect' as const,
    },
  ],
});

test.each([
  ['in it', said(4, 13), { start: 8, end: 13 }, true],
  ['over its end', said(4, 13), { start: 8, end: 14 }, false],
  ['before it', said(4, 13), { start: 0, end: 3 }, false],
  ['of nobody named', said(), { start: 0, end: 3 }, false],
  ['of nobody', { attribution: [] }, { start: 0, end: 3 }, false],
])('a word %s', (_, claim, word, names) => expect(namesSpeaker(claim, word)).toBe(names));
