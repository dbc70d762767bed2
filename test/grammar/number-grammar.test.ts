import { describe, expect, test } from 'vitest';
import { arabicTail } from '../../src/grammar/arabic/tail.js';
import { englishTail } from '../../src/grammar/english/tail.js';
import { grammars } from '../../src/grammar/grammar.js';
import type { Dual } from '../../src/grammar/number-grammar.js';

const { ar, en } = grammars;

describe('the dual', () => {
  test.each<[tail: string, dual: Dual | undefined]>([
    ['ان', 'absolute'],
    ['تين', 'absolute'],
    ['تا', 'construct'],
    ['ين', 'open'],
    ['ون', undefined],
    ['ها', undefined],
    ['', undefined],
  ])('%s: %s', (tail, dual) => {
    expect(ar.dualOf(arabicTail(tail))).toBe(dual);
  });

  test('English has none', () => {
    expect(en.dualOf(englishTail('s'))).toBeUndefined();
  });
});

test.each([
  ['', true],
  ['ا', true],
  ['ها', false],
  ['ين', false],
])('ending %s: uninflected %s', (tail, bare) => {
  expect(ar.isUninflected(arabicTail(tail))).toBe(bare);
});

test.each([
  ['الـ', 'ال', false, true],
  ['و', 'و', true, true],
  ['بال', 'بال', true, true],
  ['و', 'و', false, false],
  ['إل', 'ال', false, false],
  ['قرب', 'قرب', true, false],
])('%s (%s) before figures, glued %s: theirs %s', (text, form, glued, theirs) => {
  expect(ar.leadOfFigures({ text, form }, glued) !== undefined).toBe(theirs);
});

test.each([
  ['bn', true],
  ['k', true],
  ['two', false],
])('%s: sign %s', (form, sign) => {
  expect(en.looksSymbol(form)).toBe(sign);
});
