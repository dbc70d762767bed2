import { describe, expect, it } from 'vitest';
import { claimsOf, conceptsOf } from '../claims-of.js';

describe('what comes to so much is told as itself, not as a sum', () => {
  it.each([
    ['بلغت كلفة الجسر 40 مليون دينار.', 'cost'],
    ['بلغت أرباح الشركة 20 مليون دولار.', 'profit'],
    ['بلغ هبوط الليرة أربعة في المئة.', 'fall'],
    ['بلغ إنتاج النفط ثلاثة ملايين برميل يوميا.', 'produce'],
    ['بلغت قيمة صادرات البلاد 40 مليار دولار.', 'export'],
  ])('%s', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
    expect(conceptsOf(text)).not.toContain('amount');
    expect(claimsOf(text).some((c) => c.arguments.some(({ role }) => role === 'quantity'))).toBe(true);
  });

  it.each([
    // what has no word of an event comes to its number
    ['بلغ التضخم 12 في المئة.', 'amount'],
    ['تقدر ثروته بثلاثة مليارات دولار.', 'amount'],
    ['قدر خبراء الأضرار بعشرين مليون دولار.', 'amount'],
    // nor is what stands further off what the number is of
    ['بلغ الغضب في المدينة بعد الاعتقال ذروته.', 'amount'],
  ])('but in %s', (text, concept) => expect(conceptsOf(text)).toContain(concept));
});
