import { describe, expect, it } from 'vitest';
import { isNameWithin } from '../../src/grammar/name-within.js';
import { read } from '../text/read.js';

describe('a common word with a capital behind another word', () => {
  it.each<[string, number, boolean]>([
    ['Judge Hope Banks fined the firm.', 1, true],
    ['Helen May resigned.', 1, true],
    ['Families hope for peace.', 1, false],
    ['May rains flooded the town.', 0, false],
    // where all words have capitals, these say nothing
    ['Families Hope Talks Will Resume Today', 1, false],
  ])('%s', (text, index, expected) => expect(isNameWithin(read(text), index)).toBe(expected));
});
