import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const quotesIn = (text: string): readonly string[] =>
  read(text).quotes.map((q) => text.slice(q.start, q.end));

const filler = (words: number): string => Array.from({ length: words }, () => 'rain').join(' ');

describe('quotations over several lines', () => {
  test('go on to the mark that closes them', () =>
    expect(quotesIn('“I am at the scene now.\nThings are tense here,” the mayor said.')).toEqual([
      'I am at the scene now.\nThings are tense here,',
    ]));

  test('end with their line where the next line opens one', () =>
    expect(quotesIn('“I am at the scene now.\n“Things are tense here,” the mayor said.')).toEqual([
      'I am at the scene now.',
      'Things are tense here,',
    ]));

  test('end with their line where none closes them', () =>
    expect(quotesIn('“I am at the scene now.\nThings are tense here.')).toEqual(['I am at the scene now.']));

  test('go on over 150 words and no more', () => {
    const quote = (words: number): string => `“I am at the scene.\n${filler(words)}” he said.`;
    expect(quotesIn(quote(149))[0]).toContain('rain');
    expect(quotesIn(quote(150))[0]).not.toContain('rain');
  });

  test('go on over eight lines and no more', () => {
    const quote = (lines: number): string =>
      `“I am at the scene.\n${'It is calm.\n'.repeat(lines)}Good,” he said.`;
    expect(quotesIn(quote(7))[0]).toContain('Good');
    expect(quotesIn(quote(8))[0]).not.toContain('Good');
  });
});
