import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/index.js';

/** What pages in a language call the speakers of a text. */
function speakers(text: string, language: 'ar' | 'en'): readonly string[] {
  const { claims, entities } = compareClaims([
    { id: 'a', text },
    { id: 'b', text },
  ]);
  const names = new Map(entities.map(({ id, display }) => [id, display?.[language]]));
  return claims.flatMap(({ attribution }) =>
    attribution.map(({ speaker }) => speaker.display?.[language] ?? names.get(speaker.entityId ?? '') ?? ''),
  );
}

describe('a speaker in the language of the page', () => {
  it.each([
    ['قالت الشرطة إن الجسر انهار صباح الأحد.', 'en', 'Police'],
    ['قال مسؤول إسرائيلي إن الجسر انهار صباح الأحد.', 'en', 'Israeli official'],
    ['قالت وزارة الداخلية إن الجسر انهار صباح الأحد.', 'en', 'Interior ministry'],
    ['قالت السفارة الفرنسية إن الجسر انهار صباح الأحد.', 'en', 'French embassy'],
    ['قالت مصادر طبية إن الجسر انهار صباح الأحد.', 'en', 'Medical sources'],
    ['ذكرت تقارير صحفية إن الجسر انهار صباح الأحد.', 'en', 'Press reports'],
    ['ذكرت تقارير إن الجسر انهار صباح الأحد.', 'en', 'Reports'],
    ['أظهرت الحصيلة الجديدة أن عدد القتلى بلغ 14 شخصا.', 'en', 'New toll'],
    ['قال شهود عيان ومسعفون إن الجسر انهار صباح الأحد.', 'en', 'Witnesses and medics'],
    ['قالت وكالة أنباء تركية إن الجسر انهار صباح الأحد.', 'en', 'Turkish news agency'],
    ['قالت الشركة في بيان لها إن الجسر انهار صباح الأحد.', 'en', 'Company'],
    ['قال مسؤول في الشرطة إن الجسر انهار صباح الأحد.', 'en', 'Official of the police'],
    ['قال رئيس هيئة الأرصاد الجوية إن الجسر انهار صباح الأحد.', 'en', 'Head of the weather service'],
    [
      'قال متحدث باسم شركة "نسيم" إن الجسر انهار صباح الأحد.',
      'en',
      'Spokesman of the Nasim company [متحدث باسم شركة "نسيم"]',
    ],
    ['وفقا لمصدرين فإن الجسر انهار صباح الأحد.', 'en', 'Sources'],
    ['قال سامر الخطيب إن الجسر انهار صباح الأحد.', 'en', 'Samir al-Khatib [سامر الخطيب]'],
    ['Police said the bridge collapsed on Sunday morning.', 'ar', 'الشرطة'],
    ['Officials said the bridge collapsed on Sunday morning.', 'ar', 'مسؤولون'],
    ['Local officials said the bridge collapsed on Sunday morning.', 'ar', 'مسؤولون محليون'],
    ['Turkish state media said the bridge collapsed on Sunday morning.', 'ar', 'وسائل إعلام حكومية تركية'],
    ['Two Iraqi security sources said the bridge collapsed.', 'ar', 'مصادر أمنية عراقية'],
    ['A hospital source said the bridge collapsed on Sunday morning.', 'ar', 'مصدر المستشفى'],
    ['The club president said the bridge collapsed.', 'ar', 'رئيس النادي'],
    ['Relatives and neighbours said the bridge collapsed.', 'ar', 'أقارب وجيران'],
    ['Lind said the bridge collapsed on Sunday morning.', 'ar', 'ليند [Lind]'],
    ['Gordon Hale said the bridge collapsed on Sunday morning.', 'ar', 'غوردون هال [Gordon Hale]'],
  ] as const)('%s', (text, language, told) => {
    expect(speakers(text, language)).toContain(told);
  });

  it('is told as printed where the page has the language of the report', () => {
    expect(speakers('قالت مصادر طبية إن الجسر انهار صباح الأحد.', 'ar')).toContain('مصادر طبية');
  });

  it('has the name that another report prints in the language of the page', () => {
    const { entities } = compareClaims([
      { id: 'a', text: 'قال سامر الخطيب إن الجسر انهار صباح الأحد.' },
      { id: 'b', text: 'Samer al-Khatib said the bridge collapsed on Sunday morning.' },
    ]);
    expect(entities.map(({ display }) => display)).toContainEqual({
      ar: 'سامر الخطيب',
      en: 'Samer al-Khatib',
    });
  });
});
