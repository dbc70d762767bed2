import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/compare.js';

/** The rules by which the measures of two reports differ, and what the point is called. */
const measured = (a: string, b: string): readonly string[] =>
  compareClaims([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ])
    .groups.filter((g) => g.verdict === 'conflict')
    .flatMap((g) => g.differences.map((d) => `${g.subject.label.en}: ${d.rule}`));

describe('one measure of one thing', () => {
  it.each([
    [
      'is held together whatever the clauses tell',
      'The bridge, which weighed 950 tons, fell on Thursday.',
      'Workers moved the 861-ton bridge on Saturday.',
      ['Weight (bridge): quantity-disjoint'],
    ],
    [
      'in Arabic too',
      'سقط الجسر البالغ وزنه 950 طنا يوم الخميس.',
      'كان الجسر الذي يزن 861 طنا قد أقيم السبت.',
      ['Weight (bridge): quantity-disjoint'],
    ],
    [
      'and across the languages',
      'سقط الجسر البالغ وزنه 950 طنا يوم الخميس.',
      'Workers moved the 861-ton bridge on Saturday.',
      ['Weight (bridge): quantity-disjoint'],
    ],
    [
      'of him who did it, by whatever word',
      'قتل المسلح (58 عاما) نفسه بعد وصول الشرطة.',
      'انتحر المشتبه به (59 عاما) داخل القاعة.',
      ['Age: quantity-disjoint'],
    ],
  ])('%s', (_, a, b, expected) => expect(measured(a, b)).toEqual(expected));

  it.each([
    ['two things', 'The tower, which weighs 950 tons, fell.', 'Workers moved the 861-ton bridge.'],
    [
      'two measures',
      'The bridge, 53 metres long, fell.',
      'Workers closed the bridge, which is 20 metres wide.',
    ],
    ['two men', 'Officers arrested a 25-year-old man in Leeds.', 'A 31-year-old man was arrested in Hull.'],
    ['two names', 'Adam Reed, 39, left the house.', 'Paul Reed, 44, stayed in the house.'],
    [
      'one number in two units',
      'The bridge, which weighs 2 tons, fell.',
      'Workers moved the 2,000-kg bridge.',
    ],
  ])('says nothing of %s', (_, a, b) => expect(measured(a, b)).toEqual([]));

  it('is not told twice where the clauses are compared themselves', () => {
    const { groups } = compareClaims([
      { id: 'a', text: 'The bridge is 53 metres long.' },
      { id: 'b', text: 'The bridge was 53 metres long.' },
    ]);
    expect(groups.map((g) => g.verdict)).toEqual(['agreement']);
  });
});
