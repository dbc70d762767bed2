import { describe, expect, it } from 'vitest';
import { compareReplacements } from '../../../src/comparison/wording/replacements.js';
import { claimOf } from '../../alignment/claims.js';
import { rulings } from '../members.js';

const compared = (a: string, b: string): readonly string[] =>
  rulings(
    compareReplacements(
      [claimOf('a', a), claimOf('b', b)].map((claim, index) => ({ ...claim, index })),
      () => 0.9,
    ),
  );

describe('one word put for another', () => {
  it.each([
    ['مدرسة القرية تعلم النساء السباحة', 'مدرسة القرية تعلم الأطفال السباحة'],
    [
      'The town council offers free swimming lessons to women',
      'The town council offers free swimming lessons to children',
    ],
  ])('%s', (a, b) => {
    expect(compared(a, b)).toEqual(['contradiction word-replaced']);
    expect(compared(b, a)).toEqual(['contradiction word-replaced']);
  });
});

describe('not so', () => {
  it.each([
    ['one sentence', 'مد خط أنابيب غاز جديد بين المدينتين', 'مد خط أنابيب غاز جديد بين المدينتين'],
    ['one event', 'مقتل خمسة عمال مناجم فحم قديمة', 'مصرع خمسة عمال مناجم فحم قديمة'],
    ['forms of one word', 'الفرقة تعزف لحن النهر القديم الطويل', 'الفرقة عزفت لحن النهر القديم الطويل'],
    ['ways of saying', 'البلدية تعلن إصلاح جسر المدينة القديم', 'البلدية تؤكد إصلاح جسر المدينة القديم'],
    [
      'words not known',
      'The town council plants tall lemon trees',
      'The town council plants tall olive trees',
    ],
    ['two words', 'مد خط أنابيب غاز جديد بين المدينتين', 'مد خط سكة قطار جديد بين المدينتين'],
    ['too few words', 'القرية تعلم النساء السباحة', 'القرية تعلم الأطفال السباحة'],
  ])('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});
