import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClaims } from '../src/compare.js';
import { compareClaimsWith } from '../src/compare-with.js';
import { CrossclaimError } from '../src/errors.js';
import { explainWhyNot } from '../src/explain.js';
import { readSource } from '../src/read-source.js';
import type { ReadSource, Source } from '../src/schema/types.js';
import { assertProperty } from './property.js';

const folder = new URL('../seeds/morocco-israel-2021/', import.meta.url);
const seeds: readonly Source[] = JSON.parse(readFileSync(new URL('event.json', folder), 'utf8')).sources.map(
  ({ id, file, language }: { id: string; file: string; language: 'ar' }) => ({
    id,
    language,
    text: readFileSync(new URL(file, folder), 'utf8'),
  }),
);

const a: Source = { id: 'a', text: 'The bridge collapsed on Monday, killing 12 people.' };
const b: Source = { id: 'b', text: 'At least 14 people died when the bridge collapsed.' };

const stored = (source: Source): ReadSource => JSON.parse(JSON.stringify(readSource(source)));

/** With the keys of every object in another order, as a database may give them back. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}

describe('the report is the same byte for byte', () => {
  const report = JSON.stringify(compareClaims(seeds));

  test('from reports read before, in any order', () => {
    expect(JSON.stringify(compareClaims(seeds.map(stored)))).toBe(report);
    expect(JSON.stringify(compareClaims(seeds.map(stored).reverse()))).toBe(report);
  });

  test('from both sorts mixed', () => {
    const mixed = seeds.map((source, i) => (i % 2 === 0 ? stored(source) : source));
    expect(JSON.stringify(compareClaims(mixed))).toBe(report);
  });

  test('where one report mends the spelling of another', () => {
    const sources = [
      { id: 'a', text: 'وصل الوزير إلى العاصكة أمس. وقال الوزير إن الاتفاق وُقّع.' },
      { id: 'b', text: 'وصل الوزير إلى العاصمة أمس. وكانت العاصمة هادئة، وشهدت العاصمة حفلا.' },
    ];
    const both = compareClaims(sources);
    expect(JSON.stringify(compareClaims(sources.map(stored)))).toBe(JSON.stringify(both));
  });

  test('from the same readings again, with one report more or less', () => {
    const read = seeds.map(readSource);
    for (const count of [2, read.length, 3, read.length])
      expect(JSON.stringify(compareClaims(read.slice(0, count)))).toBe(
        JSON.stringify(compareClaims(seeds.slice(0, count))),
      );
  });

  test('from the same readings again, where one more mends a spelling, settles a name or dates the others', () => {
    const sources: readonly Source[] = [
      { id: 'a', text: 'وصل الوزير كريم إلى العاصكة أمس. وقال الوزير إن الاتفاق وُقّع الثلاثاء.' },
      { id: 'b', text: 'وصل الوزير إلى الميناء أمس. وقال كريم إن الاتفاق وُقّع.' },
      {
        id: 'c',
        publishedAt: '2021-11-24',
        text: 'وصل الوزير سمير كريم إلى العاصمة أمس. وكانت العاصمة هادئة، وشهدت العاصمة حفلا.',
      },
    ];
    const read = sources.map(readSource);
    for (const count of [2, 3, 2])
      expect(JSON.stringify(compareClaims(read.slice(0, count)))).toBe(
        JSON.stringify(compareClaims(sources.slice(0, count))),
      );
  });

  test('from any texts', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' }).filter((t) => /\S/.test(t));
    assertProperty(
      fc.property(text, text, fc.constantFrom<'ar' | 'en'>('ar', 'en'), (one, other, language) => {
        const sources = [
          { id: 'a', text: one, language },
          { id: 'b', text: other, language },
        ];
        expect(compareClaims(sources.map(stored))).toEqual(compareClaims(sources));
      }),
      { numRuns: 50 },
    );
  });
});

test('the other functions take it too', async () => {
  const passages = [
    { sourceId: 'a', start: 0, end: 20 },
    { sourceId: 'b', start: 0, end: 20 },
  ] as const;
  expect(explainWhyNot([stored(a), b], ...passages)).toEqual(explainWhyNot([a, b], ...passages));
  expect(await compareClaimsWith({}, [stored(a), b])).toEqual(compareClaims([a, b]));
});

test('what is read of one report does not depend on others read before it', () => {
  const first = JSON.stringify(readSource(a));
  for (const source of seeds) readSource(source);
  compareClaims([a, b]);
  expect(JSON.stringify(readSource(a))).toBe(first);
});

test('the source is in it, as given, and its language as read', () => {
  expect(readSource({ ...a, title: 'T', publishedAt: '2021-11-24' }).source).toEqual({
    ...a,
    title: 'T',
    publishedAt: '2021-11-24',
  });
  expect(readSource(a).language).toBe('en');
  expect(seeds.map((source) => readSource(source).language)).toEqual(seeds.map(() => 'ar'));
});

test('the order of its keys does not matter', () => {
  const shuffled = reordered(stored(a));
  expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(stored(a)));
  expect(readings([shuffled, b])).toEqual(compareClaims([a, b]));
});

/** `compareClaims` of data that no compiler has seen. */
const readings = (given: readonly unknown[]) => compareClaims(JSON.parse(JSON.stringify(given)));

describe('refused is', () => {
  const good = stored(a);
  test.each<[what: string, given: unknown, code: string, where: string, message: RegExp]>([
    [
      'what another version read',
      { ...good, engine: '9.9.9' },
      'other-version',
      'sources[0]',
      /"sources\[0\]" was read by version "9\.9\.9" of crossclaim, and this is "0\.0\.0"\. Read its source anew/,
    ],
    ['another shape', { ...good, readVersion: '2' }, 'other-version', 'sources[0]', /Read its source anew/],
    [
      'another text',
      { ...good, source: { ...a, text: 'The bridge collapsed on Monday, killing 13 people.' } },
      'checksum-mismatch',
      'sources[0]',
      /"sources\[0\]" \("a"\) is not what readSource made/,
    ],
    [
      'another place of a phrase',
      { ...good, met: good.met.map((n) => n + 1) },
      'checksum-mismatch',
      'sources[0]',
      /digest/,
    ],
    ['another id', { ...good, source: { ...a, id: 'c' } }, 'checksum-mismatch', 'sources[0]', /digest/],
    [
      'what is no reading',
      { ...good, words: 'many' },
      'schema-violation',
      'sources[0].words',
      /expected a whole number, found "many".*crossclaim\/schema\/read-source\.json/,
    ],
    [
      'a phrase of no sort',
      { ...good, phrases: [{ category: 'x', id: 'y' }] },
      'schema-violation',
      'sources[0].phrases[0].category',
      /./,
    ],
    ['an id used twice', { ...stored({ ...b, text: a.text }) }, 'duplicate-id', 'b', /two sources/],
  ])('%s', (_, given, code, where, message) => {
    const error = thrown(() => readings([given, b]));
    expect(error).toMatchObject({ code, where });
    expect(error.message).toMatch(message);
  });

  test('a source that is none, or one that is not read', () => {
    expect(thrown(() => readSource({ id: 'a', text: ' ' }))).toMatchObject({
      code: 'empty-text',
      where: 'source (a)',
    });
    const russian = 'Министр подписал соглашение в столице.';
    expect(thrown(() => readSource({ id: 'a', text: russian }))).toMatchObject({
      code: 'unsupported-language',
      where: 'source (a)',
    });
  });
});

function thrown(action: () => unknown): CrossclaimError {
  try {
    action();
  } catch (error) {
    if (error instanceof CrossclaimError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
