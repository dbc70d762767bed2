import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../claims-of.js';

describe('what a clause tells where its verb only describes whom that befell', () => {
  it.each([
    ['براءة امرأة قتلت زوجها.', 'acquit', 'kill'],
    ['حبس موظف اختلس مليون دينار.', 'imprison', 'steal'],
    ['الإفراج عن جندي سابق قتل جريحا.', 'release', 'kill'],
    ['تنديد واسع بالإفراج عن جندي سابق قتل جريحا.', 'condemn', 'kill'],
    ['وفاة مصور أنقذ عشرات الأطفال.', 'die', 'rescue'],
  ])('%s', (text, main, other) => {
    const [first, ...rest] = conceptsOf(text);
    expect(first).toBe(main);
    expect(rest).toContain(other);
  });

  it.each([
    // the event itself does what the verb says
    ['غارة جوية قتلت ثلاثة مدنيين.', 'kill'],
    ['اعتقال ناشط أثار غضبا واسعا.', 'anger'],
    // whom it befell is named, or has the article, and does something
    ['بعد تبرئته الوزير زار المصنع.', 'visit'],
  ])('but not in %s', (text, main) => expect(conceptsOf(text)[0]).toBe(main));
});
