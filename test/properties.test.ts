import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompareOptions, CrossclaimError, compareClaims, parseReport } from '../src/index.js';
import type { ComparisonReport, Source } from '../src/schema/types.js';
import { expectLinear } from './linear.js';
import { assertProperty } from './property.js';

const folder = new URL('../seeds/morocco-israel-2021/', import.meta.url);
const event: {
  readonly sources: readonly { readonly id: string; readonly file: string; readonly language: 'ar' }[];
} = JSON.parse(readFileSync(new URL('event.json', folder), 'utf8'));
const seeds: readonly Source[] = event.sources.map(({ id, file, language }) => ({
  id,
  language,
  text: readFileSync(new URL(file, folder), 'utf8'),
}));

/** Sentences of two languages from which reports are made: facts, conflicting facts, quotations, notices. */
const stock: readonly string[] = [
  'وصل الوزير إلى الرباط مساء الثلاثاء.',
  'وصل الوزير إلى الرباط فجر الأربعاء.',
  'قتل 66 شخصا في تحطم الطائرة.',
  'قتل 65 شخصا على الأقل في تحطم الطائرة.',
  'وقال المتحدث إن "الاتفاق خطوة مهمة جدا للبلدين".',
  'لم يوقع الوزير الاتفاق، بحسب بيان الوزارة.',
  'وقع الوزير الاتفاق أمس الأربعاء.',
  'اقرأ أيضا: خبر آخر',
  'The plane crashed on Tuesday, killing 66 people.',
  'At least 60 people died when the plane crashed on Wednesday.',
  'The minister denied that the deal had been signed.',
  'France sold 20 planes to Egypt in 2020.',
  '“We will not sign the treaty this year,” the envoy said.',
  'Oil prices rose by 5% on Monday.',
  'Oil prices fell by 3 percent on Monday.',
];
const text = fc
  .array(fc.constantFrom(...stock), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(list.length % 2 ? ' ' : '\n'));
const published = fc.constantFrom(undefined, '2021-11-24', '2021-11-24T10:00:00Z', '2021-11-25T15:00:00Z');
const source = fc
  .record({ text, published })
  .map(({ text, published }) => ({ text, ...(published === undefined ? {} : { publishedAt: published }) }));
const reports = fc
  .array(source, { minLength: 2, maxLength: 5 })
  .map((list): readonly Source[] => list.map((one, i) => ({ id: `s${i}`, ...one })));

/** The report, after a check that its JSON is a report by the published schema. */
function compare(sources: readonly Source[], options?: CompareOptions): ComparisonReport {
  const report = compareClaims(sources, options);
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  return report;
}

function expectSound(report: ComparisonReport, sources: readonly Source[]): void {
  const textOf = new Map(sources.map((s) => [s.id, s.text]));
  const claims = new Map(report.claims.map((c) => [c.id, c]));
  // ids are unique, and every claim stands in exactly one group
  expect(claims.size).toBe(report.claims.length);
  expect(new Set(report.groups.map((g) => g.id)).size).toBe(report.groups.length);
  expect(report.groups.flatMap((g) => g.claimIds).sort()).toEqual([...claims.keys()].sort());
  for (const { id, sourceId, evidence, predicate, arguments: args } of report.claims) {
    const given = textOf.get(sourceId) ?? '';
    // every quote is its span, and so is every part of the claim
    expect([id, given.slice(evidence.start, evidence.end)]).toEqual([id, evidence.quote]);
    expect(evidence.quote).not.toBe('');
    expect(given.slice(predicate.start, predicate.end)).toBe(predicate.text);
    for (const a of args) expect(given.slice(a.start, a.end)).toBe(a.text);
  }
  for (const group of report.groups) {
    expect(group.sourceIds).toEqual([...new Set(group.claimIds.map((c) => claims.get(c)?.sourceId))].sort());
    for (const { readings } of group.differences) {
      const ids = readings.flatMap((r) => r.claimIds);
      // a reading holds claims of its group, each claim in one reading, from at least two sources
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((c) => group.claimIds.includes(c))).toBe(true);
      expect(new Set(ids.map((c) => claims.get(c)?.sourceId)).size).toBeGreaterThan(1);
      expect(readings.length).toBeGreaterThan(1);
    }
  }
  for (const q of report.quotations)
    for (const w of q.wordings) expect(textOf.get(w.sourceId)?.slice(w.start, w.end)).toBe(w.text);
  for (const e of report.entities)
    for (const n of e.names) expect(textOf.get(n.sourceId)?.slice(n.start, n.end)).toBe(n.text);
}

describe('reports', () => {
  it('are sound for the seeds', () => expectSound(compare(seeds), seeds));

  it('are sound for any report', () => {
    assertProperty(
      fc.property(reports, (sources) => expectSound(compare(sources), sources)),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of the sources', () => {
    expect(compareClaims([...seeds].reverse())).toEqual(compareClaims(seeds));
    assertProperty(
      fc.property(reports, (sources) => {
        expect(compareClaims([...sources].reverse())).toEqual(compareClaims(sources));
      }),
      { numRuns: 30 },
    );
  });

  it('are the same twice', () => expect(compareClaims(seeds)).toEqual(compareClaims(seeds)));

  it('leave the sources as they are', () => {
    const frozen = seeds.map((s) => Object.freeze({ ...s }));
    expect(() => compareClaims(Object.freeze(frozen))).not.toThrow();
  });
});

describe('letters in two characters', () => {
  const spelt: readonly string[] = [
    ...stock,
    'قُتِلَ رئيسُ الأمن في انفجارٍ بمبنى مؤسسة الآثار في إربد يوم الثلاثاء.',
    'وقال مسؤول في هيئة القضاء إن 12 شخصا أصيبوا في الجزائر.',
    'سئل الوزير الأميركي عن شراء عشر طائرات.',
    'The café in Orléans closed on 3 March, said the minister José Peña.',
    'Emmanuel Macron met Recep Tayyip Erdoğan in Besançon on Monday.',
  ];
  const written = (report: ComparisonReport): unknown =>
    report.groups
      .map(({ verdict, sourceIds, differences, claimIds }) => ({
        verdict,
        sourceIds,
        rules: differences.map(({ rule }) => rule),
        quotes: report.claims
          .filter(({ id }) => claimIds.includes(id))
          .map(({ sourceId, evidence }) => `${sourceId} ${evidence.quote.normalize('NFC')}`)
          .sort(),
      }))
      .map((group) => JSON.stringify(group))
      .sort();

  it('give the groups that letters in one give, each quote at its place', () => {
    const sentences = fc.array(fc.constantFrom(...spelt), { minLength: 1, maxLength: 4 });
    assertProperty(
      fc.property(sentences, sentences, (a, b) => {
        const sources = [a, b].map((list, i) => ({ id: `s${i}`, text: list.join('\n') }));
        const composed = sources.map((s) => ({ ...s, text: s.text.normalize('NFC') }));
        const apart = sources.map((s) => ({ ...s, text: s.text.normalize('NFD') }));
        const report = compareClaims(apart);
        expectSound(report, apart);
        expect(written(report)).toEqual(written(compareClaims(composed)));
        // A report in one writing is a copy of itself in the other.
        const one = (text: string, id: string) => ({ id, text });
        const both = [composed[0]?.text ?? '', apart[0]?.text ?? ''].map((t, i) => one(t, `c${i}`));
        expect(compareClaims(both).groups.filter((g) => g.sourceIds.length < 2)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a copy', () => {
  const conflicts = (sources: readonly Source[]): readonly string[] =>
    compareClaims(sources).groups.flatMap((g) =>
      g.verdict === 'conflict' ? g.differences.map((d) => `${d.rule}: ${d.because.values.join(' / ')}`) : [],
    );

  it.each(seeds)('of $id never conflicts with it', (seed) => {
    expect(conflicts([seed, { ...seed, id: 'copy' }])).toEqual([]);
  });

  it.each([
    [
      'one that says a thing again and again',
      'Police said so. The ferry sank. The ferry sank. The ferry sank. The ferry sank.',
    ],
    ['one of few words', 'stop. stop. stop.'],
    ['one in Arabic', 'وقال المتحدث ذلك.\nتكشف بعد ثلاث سنوات.\nتكشف بعد ثلاث سنوات.\nتكشف بعد ثلاث سنوات.'],
  ])('of %s is told apart nowhere', (_, text) => {
    const { groups } = compareClaims([
      { id: 'a', text },
      { id: 'b', text },
    ]);
    expect(groups.filter(({ sourceIds }) => sourceIds.length < 2)).toEqual([]);
  });

  it('of any report never conflicts with it, and is one origin', () => {
    assertProperty(
      fc.property(source, (one) => {
        const sources = [
          { id: 'a', ...one },
          { id: 'b', ...one },
        ];
        expect(conflicts(sources)).toEqual([]);
        const report = compareClaims(sources);
        expect(new Set(report.sources.map((s) => s.originId)).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('hostile texts', () => {
  /** Either a report by the schema, or the one error this package throws. */
  function survives(sources: readonly Source[]): void {
    try {
      expectSound(compare(sources), sources);
    } catch (error) {
      if (!(error instanceof CrossclaimError)) throw error;
    }
  }
  const other: Source = { id: 'other', text: stock.join(' ') };

  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      '\ud800',
      '\udc00',
      '\u202e',
      '\u2066',
      '\u2069',
      '\u0000',
      '\u0007',
      '\n',
      '\r\n',
      '\u2028',
      '🙂',
      '👨‍👩‍👧',
      'é',
      '\u0651',
      'ـ',
      '"',
      '«',
      '“',
      ' ',
      '٫',
      '66',
    ),
    fc.constantFrom(...stock),
    fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty'),
  );
  it('of any characters give a report or a CrossclaimError', () => {
    assertProperty(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.array(unit, { maxLength: 10 }), (a, b) => {
        survives([
          { id: 'a', text: a.join('') },
          { id: 'b', text: b.join(' ') },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['lone surrogates', '\ud800وصل\udc00 الوزير\ud83d 66'],
    ['bidi controls', '\u202eوصل\u202c \u2066الوزير\u2069 إلى الرباط'],
    ['control characters', '\u0000قتل\u0001 66\u001b شخصا\u007f'],
    ['empty lines', '\n\n\n\nوصل الوزير\n\n\r\n\u2028\n'],
    ['emoji', '🙂🚢 غرقت العبارة 👨‍👩‍👧 🙂'],
    ['mixed scripts', 'وصل Mr. Smith إلى 東京 и Москва يوم 24/11'],
    ['marks alone', '«»“”"\'().,;:!?…—'],
    ['white space alone', ' \n\t'],
    ['an open quotation', 'قال "لن نوقع'],
    ['names of object properties', 'constructor __proto__ toString valueOf signed hasOwnProperty'],
  ])('%s', (_, hostile) => survives([{ id: 'hostile', text: hostile }, other]));

  it('as ids and fields, too', () => {
    for (const id of ['__proto__', 'constructor', '\u202e', '🙂', '|'])
      survives([{ id, text: stock.join(' '), publisher: id, title: id }, other]);
  });
});

describe('long texts are read in one go, in time that grows with their length', () => {
  const kB = 1_000;
  /** What is repeated, and how long the text is in the end, in characters. */
  const long: readonly (readonly [name: string, part: string, length: number])[] = [
    ['one word of 1 MB', 'ا', 1_000 * kB],
    ['one Latin word of 1 MB', 'a', 1_000 * kB],
    ['a line of 200 kB without spaces', 'كلمة/أخرى', 200 * kB],
    ['a line of events without spaces', 'وصل،', 20 * kB],
    ['200 kB of punctuation', '.,"«؛', 200 * kB],
    ['200 kB of quotation marks', '" ', 200 * kB],
    ['200 kB of line breaks', '\n', 200 * kB],
    ['200 kB of digits', '1', 200 * kB],
    ['200 kB of numbers', '66 ', 200 * kB],
    ['one sentence of 40 kB', 'وقع الوزير الاتفاق و', 40 * kB],
    ['60 kB of one English sentence', 'and the minister signed the deal ', 60 * kB],
    ['40 kB of sentences', `${stock.join(' ')} `, 40 * kB],
    ['200 kB of speech verbs', 'قال إن ', 200 * kB],
    ['200 kB of names', 'محمد بن ', 200 * kB],
    ['200 kB of capitals', 'John Smith ', 200 * kB],
    ['1 MB of blanks', ' ', 1_000 * kB],
  ];
  it.each(long)('%s', (_, part, length) => {
    expectLinear(
      (times) => `وصل ${part.repeat(Math.ceil((length * times) / 8 / part.length))} وصل`,
      (text) => {
        const report = compareClaims([
          { id: 'long', text },
          { id: 'short', text: stock.join(' ') },
        ]);
        expect(report.sources).toHaveLength(2);
      },
    );
  });
});
