import { describe, expect, it } from 'vitest';
import { CrossclaimError, compareClaims, type ErrorCode, parseReport } from '../src/index.js';
import type { ComparisonReport, Source } from '../src/schema/types.js';

const arabic: Source = {
  id: 'ar',
  text: 'وصل الوزير إلى الرباط مساء الثلاثاء. وقتل 66 شخصا في تحطم الطائرة.',
  publishedAt: '2021-11-24',
};
const english: Source = {
  id: 'en',
  text: 'The minister arrived in Rabat on Tuesday evening. The plane crash killed 65 people.',
  publishedAt: '2021-11-24',
};

function code(run: () => unknown): ErrorCode | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof CrossclaimError ? error.code : undefined;
  }
  return undefined;
}

describe('a comparison', () => {
  const report = compareClaims([english, arabic]);

  it('is a report by the published schema', () => {
    expect(() => parseReport(JSON.parse(JSON.stringify(report)))).not.toThrow();
    expect(report.schemaVersion).toBe('1');
    expect(report.engine).toMatchObject({ name: 'crossclaim', models: [] });
  });

  it('lists the sources by id, with what was read of each', () => {
    expect(report.sources.map((s) => [s.id, s.language, s.publishedAt.basis, s.counts.sentences])).toEqual([
      ['ar', { value: 'ar', basis: 'detected' }, 'given', 2],
      ['en', { value: 'en', basis: 'detected' }, 'given', 2],
    ]);
    expect(report.sources.map((s) => s.counts.claims)).toEqual(
      ['ar', 'en'].map((id) => report.claims.filter((c) => c.sourceId === id).length),
    );
  });

  it('says that the language was detected, and not where it was given', () => {
    const codes = (r: ComparisonReport): readonly string[] =>
      r.diagnostics.filter((d) => d.code === 'language-detected').map((d) => d.sourceId ?? '');
    expect(codes(report)).toEqual(['ar', 'en']);
    expect(codes(compareClaims([{ ...arabic, language: 'ar' }, english]))).toEqual(['en']);
  });

  it('keeps what the caller says of a source', () => {
    const described = { ...arabic, publisher: 'Wire Desk', title: 'عنوان', url: 'https://example.org/1' };
    expect(compareClaims([described, english]).sources[0]).toMatchObject({
      publisher: 'Wire Desk',
      title: 'عنوان',
      url: 'https://example.org/1',
    });
  });

  it('finds one thing in two languages', () => {
    const shared = report.groups.filter((g) => g.sourceIds.length === 2).flatMap((g) => g.claimIds);
    const concepts = report.claims.filter((c) => shared.includes(c.id)).map((c) => c.predicate.concept);
    expect(concepts).toContain('arrive');
  });
});

describe('verdicts', () => {
  const pair = (a: string, b: string): ComparisonReport =>
    compareClaims([
      { id: 'a', text: a, publishedAt: '2021-11-24' },
      { id: 'b', text: b, publishedAt: '2021-11-24' },
    ]);
  const worst = (report: ComparisonReport): string | undefined => report.groups[0]?.verdict;

  it.each([
    [
      'agreement',
      'وصل وزير الدفاع الفرنسي إلى الرباط مساء الثلاثاء.',
      'وصل وزير الدفاع الفرنسي إلى الرباط مساء الثلاثاء.',
    ],
    [
      'single-source',
      'وصل وزير الدفاع الفرنسي إلى الرباط مساء الثلاثاء.',
      'The price of wheat rose in Chicago on Monday.',
    ],
  ])('%s', (expected, a, b) => expect(worst(pair(a, b))).toBe(expected));
});

describe('topics', () => {
  const topics = [
    { id: 'arrival', label: { en: 'The arrival', ar: 'الوصول' }, concepts: ['arrive'] },
    { id: 'empty', label: {}, terms: [] },
  ];
  const report = compareClaims([arabic, english], { topics });

  it('select groups, and are listed as asked for', () => {
    expect(report.topics.map((t) => t.id)).toEqual(['arrival', 'empty']);
    expect(report.topics[0]?.groupIds.length).toBeGreaterThan(0);
    expect(report.topics[1]?.groupIds).toEqual([]);
  });

  it('stand on their claims and groups', () => {
    for (const claim of report.claims)
      expect(claim.topics).toEqual(claim.predicate.concept === 'arrive' ? ['arrival'] : []);
    for (const group of report.groups)
      expect(report.topics[0]?.groupIds.includes(group.id)).toBe(group.topics.includes('arrival'));
  });

  it('change nothing else', () => {
    const bare = compareClaims([arabic, english]);
    expect(report.groups.map((g) => [g.id, g.verdict, g.claimIds])).toEqual(
      bare.groups.map((g) => [g.id, g.verdict, g.claimIds]),
    );
  });
});

describe('input that cannot be compared', () => {
  it.each<[ErrorCode, readonly Source[]]>([
    ['too-few-sources', []],
    ['too-few-sources', [arabic]],
    ['duplicate-id', [arabic, arabic]],
    ['empty-text', [arabic, { id: 'x', text: ' \n ' }]],
  ])('%s', (expected, sources) => expect(code(() => compareClaims(sources))).toBe(expected));

  it('is told before anything is read', () => {
    const wrong: unknown = [{ id: 'a', text: 'x', language: 'fr' }, arabic];
    expect(code(() => compareClaims(JSON.parse(JSON.stringify(wrong))))).toBe('unsupported-language');
  });
});
