import { describe, expect, it } from 'vitest';
import { claimsOf, conceptsOf } from '../claims-of.js';

describe('a course that goes on, or is taken again, is told as itself', () => {
  it.each([
    ['الين يواصل التراجع أمام اليورو.', 'fall'],
    ['تواصل أسعار القمح الارتفاع.', 'rise'],
    ['أسعار القمح تواصل الارتفاع.', 'rise'],
    ['استمر النحاس في الهبوط.', 'fall'],
    ['الدينار يعود إلى الصعود.', 'rise'],
    ['الدينار يعود للهبوط.', 'fall'],
    ['استمرار حبس الكاتب رغم المناشدات.', 'imprison'],
    ['استمرار اعتقال نقيب المعلمين.', 'arrest'],
    ['استمرار إغلاق المعبر.', 'block'],
    ['استمرار إغلاق المدارس.', 'close'],
    ['الكاتب صامت والأسعار تواصل الصعود.', 'rise'],
    ['زار الوزير المصنع والأسعار تواصل الصعود.', 'rise'],
  ])('%s', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
    expect(conceptsOf(text)).not.toContain('continue');
    expect(conceptsOf(text)).not.toContain('return');
  });

  it.each([
    // what goes on is no course: that it goes on is the news
    ['استمرار القتال في الجبال.', 'continue'],
    ['تتواصل المفاوضات بين الجانبين.', 'continue'],
    ['واصل الوزير زيارته.', 'continue'],
    // nor is a course somewhere else in the clause
    ['عاد العمال بعد إغلاق المصنع.', 'return'],
    ['عاد الوزير من اعتقال طويل.', 'return'],
  ])('but not in %s', (text, concept) => expect(conceptsOf(text)).toContain(concept));

  it('what keeps it is who or what goes on', () => {
    const [claim] = claimsOf('تواصل الليرة الهبوط.');
    expect(claim?.arguments.map(({ role, text }) => [role, text])).toContainEqual(['patient', 'الليرة']);
  });
});
