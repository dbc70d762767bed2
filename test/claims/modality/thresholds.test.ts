import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';
import { modalityOf } from '../reading.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const words = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');
const certainty = (marked: string): string => modalityOf(marked).certainty;
const polarity = (marked: string): string => modalityOf(marked).polarity;
const told = (text: string): readonly (string | undefined)[] =>
  claimsOf(text).map((c) => c.predicate.concept);

describe('a cue reaches', () => {
  it('a predicate up to twelve words behind it', () => {
    expect(certainty(`قد ${words(11, 'الجديد')} [تنطلق] المحادثات`)).toBe('possible');
    expect(certainty(`قد ${words(12, 'الجديد')} [تنطلق] المحادثات`)).toBe('asserted');
  });

  it('a predicate less than seven words before it', () => {
    expect(certainty(`The storm [killed] the ${words(3, 'old')} men probably`)).toBe('possible');
    expect(certainty(`The storm [killed] the ${words(5, 'old')} men probably`)).toBe('asserted');
  });

  it('the clause of "that" up to four words behind it', () => {
    expect(certainty('قال إنه من المحتمل أن [يغادر] الوزير المدينة')).toBe('possible');
    expect(certainty('قال إنه من المحتمل كثيرا جدا الآن أن [يغادر] الوزير المدينة')).toBe('asserted');
  });

  it('of purpose a verb up to three tokens behind it', () => {
    expect(certainty('اجتمعوا من أجل مزيد [توقيع] الاتفاق')).toBe('planned');
    expect(certainty('اجتمعوا من أجل مزيد مزيد [توقيع] الاتفاق')).toBe('asserted');
  });

  it('by "to" a verb up to two tokens behind it', () => {
    expect(certainty('The men came to also [visit] the town')).toBe('planned');
    expect(certainty('The men came to also just [visit] the town')).toBe('asserted');
  });
});

describe('a negation reaches', () => {
  it.each([
    // twelve words, where nothing comes between
    ['لم', 11, 'الجديد', '[تنطلق] المحادثات'],
    // less, by what negates
    ['The town is without', 3, 'old', '[flooding]'],
    ['عدم', 3, 'أي', '[توقيع]'],
    ['The army reported no', 4, 'old', '[attack]'],
    ['The police failed in', 3, 'old', 'Rome to [attend]'],
    ['The minister refused in', 2, 'old', 'Rome to [attend]'],
    ['أحبط الجيش', 4, 'الوطني', '[تفجير] السوق'],
    ['ليبيا غير', 0, 'جاهزة', '[لإجراء] الانتخابات'],
  ])('%s, %i words', (cue, most, word, rest) => {
    expect(polarity(`${cue} ${words(most, word)} ${rest}`)).toBe('negated');
    expect(polarity(`${cue} ${words(most + 1, word)} ${rest}`)).toBe('affirmed');
  });

  it('a verb up to two tokens before it', () => {
    expect(polarity('The storm [killed] almost no one')).toBe('negated');
    expect(polarity('The storm [killed] almost almost no one')).toBe('affirmed');
  });
});

it('a clause speaks of a cause that is among its first four words', () => {
  expect(told('لا تزال اليوم أسباب الحادث مجهولة')).toEqual(['be-unknown']);
  expect(told('لا تزال اليوم الآن أسباب الحادث مجهولة')).not.toContain('be-unknown');
});
