import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../names-read.js';

/** `words = office/portfolio/country×number`. */
function officesIn(text: string): readonly string[] {
  return mentionsOf(text, 'office').map(({ text: words, value }) => {
    const parts = [value.office, value.portfolio, value.country]
      .filter((part) => part !== undefined)
      .join('/');
    return `${words} = ${parts}${value.number === undefined ? '' : `×${value.number}`}`;
  });
}

describe('one defence minister, however framed', () => {
  test.each([
    'وزير الدفاع الإسرائيلي',
    'وزير الأمن الإسرائيلي',
    'وزير دفاع إسرائيلي',
    'وزير جيش الاحتلال',
    'وزير حرب الاحتلال',
    'وزير الحرب الإسرائيلي',
    'Israeli Defence Minister',
    "Israel's defense minister",
    "Israel's former defence minister",
    'the Israeli minister of defence',
    'Minister of Defence of Israel',
  ])('%s', (text) => {
    expect(officesIn(text).map((o) => o.replace(/^.* = /, ''))).toEqual(['minister/defence/IL']);
  });
});

describe('offices', () => {
  test.each([
    ['التقى وزير الخارجية المغربي', ['وزير الخارجية المغربي = minister/foreign-affairs/MA']],
    ['وزير خارجية إسرائيل', ['وزير خارجية إسرائيل = minister/foreign-affairs/IL']],
    ['وزير التربية والتعليم الأردني', ['وزير التربية والتعليم الأردني = minister/education/JO']],
    ['الرئيس الفرنسي', ['الرئيس الفرنسي = president/FR']],
    ['الرئيس الأمريكي السابق', ['الرئيس الأمريكي = president/US']],
    ['ملك المغرب', ['ملك المغرب = king/MA']],
    ['رئيس الوزراء البريطاني', ['رئيس الوزراء البريطاني = prime-minister/GB']],
    ['رئيس الحكومة التونسية', ['رئيس الحكومة التونسية = prime-minister/TN']],
    ['ولي العهد السعودي', ['ولي العهد السعودي = crown-prince/SA']],
    ['رئيس الأركان الجزائري', ['رئيس الأركان الجزائري = chief-of-staff/DZ']],
    ['زعيم المعارضة التركية', ['زعيم المعارضة التركية = opposition-leader/TR']],
    ['رئيس اللجنة الوطنية للانتخابات', ['رئيس = head']],
    ['رئيس بلدية نابلس', ['رئيس = mayor']],
    ['قال محافظ حلب إن', ['محافظ = governor']],
    ['قائمقام جبيل', ['قائمقام = governor']],
    ['سكرتير اتحاد نقابات العمال', ['سكرتير = secretary']],
    ['مراسل قناة الجزيرة', ['مراسل = journalist']],
    ['the U.S. Secretary of State', ['U.S. Secretary of State = minister/foreign-affairs/US']],
    ['British Prime Minister', ['British Prime Minister = prime-minister/GB']],
    ['the president of France', ['president of France = president/FR']],
    [
      'the Egyptian Minister of Communications',
      ['Egyptian Minister of Communications = minister/communications/EG'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('several', () => {
  test.each([
    [
      'مع وزيري الدفاع والخارجية المغربيين',
      ['وزيري الدفاع = minister/defence/MA', 'الخارجية المغربيين = minister/foreign-affairs/MA'],
    ],
    [
      'وزراء الخارجية والسياحة والعمل',
      ['وزراء الخارجية = minister/foreign-affairs', 'السياحة = minister/tourism', 'العمل = minister/labour'],
    ],
    [
      'التقى وزيرا الخارجية السعودي والإيراني',
      ['وزيرا الخارجية السعودي = minister/foreign-affairs/SA', 'الإيراني = minister/foreign-affairs/IR'],
    ],
    ['وقع الوزيران مذكرة', ['الوزيران = minister×2']],
    [
      'the Israeli defence and foreign ministers',
      ['Israeli defence = minister/defence/IL', 'foreign ministers = minister/foreign-affairs/IL'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('counterparts hold the office named before', () => {
  test.each([
    ['بحث وزير الدفاع المغربي ونظيره الإسرائيلي', 'نظيره الإسرائيلي = minister/defence/IL'],
    [
      'The Lebanese foreign minister met his Syrian counterpart',
      'Syrian counterpart = minister/foreign-affairs/SY',
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text).at(-1)).toBe(expected);
  });
});

describe('a role with its field', () => {
  test.each([
    'القسم السياسي والثقافي',
    'القسم السياسي والثقافي والاجتماعي',
    'القسم السياسي والثقافي والاجتماعي والرياضي',
  ])('رئيس %s', (field) => {
    expect(officesIn(`قال رئيس ${field}، كريم صالح، إن`)).toEqual([`رئيس ${field} = head`]);
  });

  test('is not looked for without end', () => {
    const field = 'القسم السياسي والثقافي والاجتماعي والرياضي والقانوني والإعلامي';
    expect(officesIn(`قال رئيس ${field}، كريم صالح، إن`)).not.toContain(`رئيس ${field} = head`);
  });
});

describe('no offices', () => {
  test.each([
    'قال مسؤول إسرائيلي',
    'قال خبراء ومسؤولون',
    'في محافظة أصفهان',
    'تشكيل لجنة تحقيق',
    'a member of staff said',
    'The head wound was small',
  ])('%s', (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});
