import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/compare.js';
import { yearsClash } from '../../src/concepts/years-clash.js';
import { saidOf } from '../../src/events/said-of.js';
import type { ClaimInContext } from '../../src/model/alignment.js';
import { type About, claimOf } from '../alignment/claims.js';
import { read } from '../text/read.js';

const past = (time: NonNullable<About['time']>, publishedAt?: string): boolean | undefined => {
  const { claim, document } = claimOf('a', 'The ferry sank', { time });
  const source = { ...document.source, ...(publishedAt === undefined ? {} : { publishedAt }) };
  return saidOf([{ claim, document: { ...document, source } }])[0]?.past;
};

describe('a time is that of background', () => {
  it.each([
    ['in an earlier year than that of the report', { start: '2020' }, '2021-11-24', true],
    ['but not in its own year', { start: '2021' }, '2021-11-24', false],
    ['years before publication', { yearOffset: -1 }, undefined, true],
    ['more than three days from publication', { start: '2021-11-20' }, '2021-11-24', true],
    ['but not three days from it', { start: '2021-11-21' }, '2021-11-24', false],
    [
      'not the part of a month that holds the day of publication',
      { start: '2021-11-20', end: '2021-12-01' },
      '2021-11-29',
      false,
    ],
    ['but one that ended before it', { start: '2021-11-20', end: '2021-11-24' }, '2021-11-29', true],
    ['long ago, where the year of the report is not known', { start: '2014' }, undefined, true],
    ['but not lately', { start: '2015' }, undefined, false],
  ])('%s', (_, time, publishedAt, expected) => expect(past(time, publishedAt)).toBe(expected));
});

describe('background goes on', () => {
  /** One claim for each sentence of a paragraph, of which the first alone names a time. */
  const paragraph = (sentences: number): readonly (boolean | undefined)[] => {
    const text = Array.from({ length: sentences }, (_, i) => `Word${i} came and went.`).join(' ');
    const document = { ...read(text), source: { id: 'a', text, publishedAt: '2021-11-24' } };
    const claims = document.sentences.map((sentence, i): ClaimInContext => {
      const { claim } = claimOf('a', 'came', i === 0 ? { time: { start: '2019' } } : {});
      return { document, claim: { ...claim, sentence: i, first: sentence.first, last: sentence.last } };
    });
    return saidOf(claims).map((said) => said.past);
  };

  it('through a paragraph', () => expect(paragraph(4)).toEqual([true, true, true, true]));

  it('but not in what a thing measures, which is of no time; how strong an earthquake was is', () => {
    const measured = (id: string): boolean | undefined => {
      const { claim, document } = claimOf('a', 'The bridge fell', { time: { start: '2019' } });
      const source = { ...document.source, publishedAt: '2021-11-24' };
      const measure = { id, of: ['=kind:bridge'], known: true };
      return saidOf([{ claim: { ...claim, measure }, document: { ...document, source } }])[0]?.past;
    };
    expect(measured('weight')).toBe(false);
    expect(measured('strength')).toBe(true);
  });

  it.each([
    ['In 2009 a ferry sank off Crete, but the accident caused no deaths.', true],
    ['غرق مركب عام 2009 قرب الجزيرة لكن الحادث لم يسجل سقوط ضحايا.', true],
    ['In 2009 a ferry sank off Crete, but ministers refused new rules.', false],
    ['In 2009 a ferry sank off Crete, but an accident killed five miners.', false],
  ])('behind a contrast only where it speaks of the event as known: %s', (text, expected) =>
    expect(saidOf(readClaims([{ id: 'a', text }]).claims).at(-1)?.past).toBe(expected),
  );

  it('but not in what it is put into', () => {
    const text = 'Karl Reed, who led the ministry until 2009, will spend seven years in prison. It fell.';
    const times = saidOf(readClaims([{ id: 'a', text }]).claims).map(({ past }) => past);
    expect(times.slice(0, 2)).toEqual([true, false]);
  });

  it('but not through one so long that it is a whole report', () =>
    expect(paragraph(5)).toEqual([true, false, false, false, false]));
});

describe('times that one event cannot have', () => {
  const at = (day: string) => ({ year: day.slice(0, 4), day, dayAt: Date.parse(day), past: false });

  it.each([
    ['days further apart than three', '2021-11-20', '2021-11-24', true],
    ['but not three days apart', '2021-11-21', '2021-11-24', false],
    ['years', '2020-11-24', '2021-11-24', true],
  ])('%s', (_, a, b, expected) => expect(yearsClash(at(a), at(b))).toBe(expected));

  it('a longer time, but not one that holds the day', () => {
    const late = { ...at('2021-11-21'), untilAt: Date.parse('2021-12-01') };
    expect(yearsClash(late, at('2021-11-30'))).toBe(false);
    expect(yearsClash(late, at('2021-12-01'))).toBe(true);
    expect(yearsClash(at('2021-11-14'), late)).toBe(true);
  });

  it('months of earlier years', () => {
    const month = (start: string) => ({ year: '2019', month: start, past: true });
    expect(yearsClash(month('2019-03'), month('2019-04'))).toBe(true);
    expect(yearsClash({ ...month('2019-03'), past: false }, month('2019-04'))).toBe(false);
  });
});
