import { describe, expect, it } from 'vitest';
import { agreeInMeaning } from '../../../src/comparison/wording/wording.js';
import type { DifferenceDraft } from '../../../src/model/finding.js';
import { readMembers } from '../read-members.js';

const agreed = (concept: string, ...texts: readonly string[]): readonly (readonly number[])[] =>
  agreeInMeaning(readMembers(concept, ...texts), []).map(({ claims }) => claims);

describe('claims of two languages that mean one thing agree', () => {
  it.each([
    ['fall', 'The price of bread fell in the capital.', 'تراجع سعر الخبز في العاصمة.'],
    ['close', 'Schools in three regions were closed.', 'أغلقت المدارس في ثلاث مناطق.'],
    ['cause', 'The old pipes caused the crisis.', 'الأنابيب القديمة تسببت في الأزمة.'],
  ])('%s: %s / %s', (concept, a, b) => expect(agreed(concept, a, b)).toEqual([[0, 1]]));

  it.each([
    ['of few words', 'close', 'Schools were closed.', 'أغلقت المدارس.'],
    ['of one language', 'close', 'Schools in three regions were closed.', 'Schools in three regions closed.'],
    ['of other numbers', 'close', 'Schools in three regions were closed.', 'أغلقت المدارس في أربع مناطق.'],
    ['that is negated', 'close', 'Schools in three regions were not closed.', 'أغلقت المدارس في ثلاث مناطق.'],
    ['of other things', 'cause', 'The old pipes caused the crisis.', 'تسبب المطر في أزمة كبيرة قرب العاصمة.'],
  ])('but not what is told %s', (_, concept, a, b) => expect(agreed(concept, a, b)).toEqual([]));

  it('nor what a difference parts', () => {
    const members = readMembers(
      'cause',
      'The old pipes caused the crisis.',
      'الأنابيب القديمة تسببت في الأزمة.',
    );
    const reading = (claim: number) => ({ text: '', claims: [claim] });
    const difference: DifferenceDraft = {
      slot: 'time',
      relation: 'contradiction',
      rule: 'time-disjoint',
      causes: ['time'],
      readings: [reading(0), reading(1)],
      values: [],
      confidence: 1,
    };
    expect(agreeInMeaning(members, [difference])).toEqual([]);
    expect(agreeInMeaning(members, [{ ...difference, relation: 'complementary' }])).toHaveLength(1);
  });
});
