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
    ['قال مسؤول إسرائيلي إن الجسر انهار صباح الأحد.', 'en', 'Official of Israel'],
    ['قالت وزارة الداخلية إن الجسر انهار صباح الأحد.', 'en', 'Interior ministry'],
    ['قالت السفارة الفرنسية إن الجسر انهار صباح الأحد.', 'en', 'Embassy of France'],
    ['قالت مصادر طبية إن الجسر انهار صباح الأحد.', 'en', 'Source [مصادر طبية]'],
    ['قال سامر الخطيب إن الجسر انهار صباح الأحد.', 'en', 'Samir al-Khatib [سامر الخطيب]'],
    ['Police said the bridge collapsed on Sunday morning.', 'ar', 'الشرطة'],
    ['Officials said the bridge collapsed on Sunday morning.', 'ar', 'مسؤول'],
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
