import { expect, test } from 'vitest';
import { renderAnnotations } from '../../src/render.js';
import { claim, group, reportOf, sample, source } from './sample.js';

interface Item {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly {
    readonly type: string;
    readonly value: string;
    readonly purpose: string;
    readonly language: string;
  }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly Readonly<Record<string, unknown>>[];
  };
}
const itemsOf = (json: string): readonly Item[] => JSON.parse(json).items;

/** What the Web Annotation vocabulary calls motivations and purposes. */
const MOTIVATIONS = new Set([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

test('each claim is an annotation in the vocabulary of the Recommendation', () => {
  const json = renderAnnotations(sample, { language: 'en' });
  expect(JSON.parse(json)).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
  });
  const items = itemsOf(json);
  expect(items.length).toBe(sample.claims.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { id, type, motivation, body, target } of items) {
    expect(type).toBe('Annotation');
    expect(MOTIVATIONS).toContain(motivation);
    for (const { type: kind, purpose, language } of body) {
      expect(kind).toBe('TextualBody');
      expect(MOTIVATIONS).toContain(purpose);
      expect(language).toBe('en');
    }
    expect(target.selector.map((selector) => selector.type)).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
    for (const iri of [id, target.source]) expect(() => new URL(iri)).not.toThrow();
  }
});

test('positions are code points, quotations as printed', () => {
  const evidence = {
    start: 3,
    end: 7,
    quote: '😀 ab',
    prefix: 'x',
    suffix: 'y',
    codePoints: { start: 2, end: 5 },
  };
  const one = claim('c1', 'a b', '😀 ab', { evidence });
  const report = reportOf({
    sources: [source('a b', { url: 'https://example.org/1' })],
    claims: [one],
    groups: [group('g', [one])],
  });
  expect(itemsOf(renderAnnotations(report))[0]?.target).toEqual({
    source: 'https://example.org/1',
    selector: [
      { type: 'TextQuoteSelector', exact: '😀 ab', prefix: 'x', suffix: 'y' },
      { type: 'TextPositionSelector', start: 2, end: 5 },
    ],
  });
  const nameless = { ...report, sources: [source('a b', { url: 'javascript:x' })] };
  expect(itemsOf(renderAnnotations(nameless))[0]?.target.source).toBe('urn:crossclaim:source:a%20b');
});
