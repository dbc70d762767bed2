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
});
