import { expect, test } from 'vitest';
import { arabicLead } from '../../src/grammar/arabic/lead.js';
import { wordStart } from '../../src/grammar/word-start.js';

test.each([
  ['قتيلا', '', 'قتيلا'],
  ['وقتيلا', 'و', 'قتيلا'],
  ['وَقتيلا', 'و', 'قتيلا'],
  ['وبالقتلى', 'وبال', 'القتلى'],
  ['القتلى', 'ال', 'القتلى'],
  ['للقتلى', 'لال', 'لقتلى'],
])('%s without %s: %s', (text, lead, word) => {
  expect(text.slice(wordStart({ start: 0, text }, arabicLead(lead)))).toBe(word);
});
