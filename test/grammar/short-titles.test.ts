import { describe, expect, it } from 'vitest';
import { pastShortTitles } from '../../src/grammar/arabic/short-titles.js';
import { read } from '../text/read.js';

describe('behind titles of one letter', () => {
  it.each([
    ['د. منى شريف', 2],
    ['أ. د. منى شريف', 4],
    ['منى شريف', 0],
    ['الدكتورة منى شريف', 0],
  ])('%s', (text, next) => expect(pastShortTitles(read(text), 0)).toBe(next));
});
