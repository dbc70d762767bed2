import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { quotationsOf } from '../../src/report/quotations.js';
import { read } from '../text/read.js';

function document(id: string, text: string): Document {
  return { ...read(text), source: { id, text } };
}
const found = (...texts: readonly string[]) =>
  quotationsOf(
    texts.map((text, i) => document(String.fromCharCode(97 + i), text)),
    [],
  );

describe('quotations', () => {
  it('are utterances that several sources quote, each as printed, with a word diff', () => {
    const [quotation, ...rest] = found(
      'قال الوزير "هذه زيارة مهمة تفتح صفحة جديدة" أمس',
      'وأكد «هذه زيارة تاريخية تفتح صفحة جديدة» في بيان',
    );
    expect(rest).toEqual([]);
    expect(quotation?.wordings.map(({ sourceId, text }) => [sourceId, text])).toEqual([
      ['a', 'هذه زيارة مهمة تفتح صفحة جديدة'],
      ['b', 'هذه زيارة تاريخية تفتح صفحة جديدة'],
    ]);
    expect(quotation?.diffs[0]?.edits.map(({ op, text }) => `${op} ${text}`)).toEqual([
      'equal هذه زيارة',
      'delete مهمة',
      'insert تاريخية',
      'equal تفتح صفحة جديدة',
    ]);
  });

  it('point at their words', () => {
    const text = 'She said: “our government will not sign the peace treaty this year”.';
    const [quotation] = found(
      text,
      'The envoy said "our government will not sign this peace treaty this year".',
    );
    const [first] = quotation?.wordings ?? [];
    expect(text.slice(first?.start, first?.end)).toBe(
      'our government will not sign the peace treaty this year',
    );
  });

  it.each([
    [
      'other utterances',
      'He said "the government will not sign any peace treaty now"',
      'She said "the harbour stays closed until Monday"',
    ],
    ['names in quotation marks', 'the ship "Morning Star" sank', 'the ferry "Morning Star" sank'],
    [
      'one source quoting itself',
      'He said "the government will not sign any peace treaty now". Again: "the government will not sign any peace treaty now"',
      'Snow fell.',
    ],
  ])('are not made of %s', (_, a, b) => expect(found(a, b)).toEqual([]));

  it('join three wordings into one', () => {
    const texts = [
      'Our government will sign the peace treaty in the spring',
      'Our government will sign the peace treaty in spring',
      'Our government will sign this peace treaty in the spring',
    ].map((q) => `He said "${q}".`);
    expect(found(...texts)).toHaveLength(1);
    expect(found(...texts)[0]?.diffs.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  const word = (prefix: string, i: number): string =>
    `${prefix}${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}x`;
  const words = (prefix: string, n: number): readonly string[] =>
    Array.from({ length: n }, (_, i) => word(prefix, i));
  const said = (...quotes: readonly (readonly string[])[]): number =>
    found(...quotes.map((quote) => `He said "${quote.join(' ')}".`)).length;

  it('are of four words of content at least', () => {
    expect(said(words('q', 4), words('q', 4))).toBe(1);
    expect(said(words('q', 3), words('q', 3))).toBe(0);
  });

  it('are one where six in ten of the words of the shorter are common', () => {
    expect(said(words('q', 5), [...words('q', 3), ...words('r', 2)])).toBe(1);
    expect(said(words('q', 4), [...words('q', 2), ...words('r', 2)])).toBe(0);
  });

  it('are held against the thirty before them that hold a word', () => {
    /** As many that hold each of four words, one a quotation, each quoted once. */
    const others = (n: number) =>
      Array.from({ length: 4 * n }, (_, i) => [word('q', i % 4), ...words(word('s', i), 4)]);
    expect(said(words('q', 4), ...others(28), words('q', 4))).toBe(1);
    expect(said(words('q', 4), ...others(32), words('q', 4))).toBe(0);
  });
});
