import { describe, expect, it } from 'vitest';
import { grammars } from '../../src/grammar/grammar.js';
import { compareClaims } from '../../src/index.js';
import { languages } from '../../src/languages/registry.js';
import { displayOf } from '../../src/report/display.js';
import { wordingScene } from '../../src/report/wording/wording.js';
import type { Value } from '../../src/schema/types.js';

const scene = wordingScene(languages, [], []);
const time = { kind: 'time', precision: 'day', anchor: 'week' } as const;
const count = { kind: 'quantity', approximate: false } as const;

describe('a typed value for readers', () => {
  it.each<[value: Value, en: string | undefined, ar?: string]>([
    [{ ...count, min: 66, max: 66 }, '66', '66'],
    [{ ...count, min: 4500, max: 4500 }, '4,500', '4,500'],
    [{ ...count, min: 66 }, 'at least 66', '66 على الأقل'],
    [{ ...count, max: 66 }, 'at most 66', '66 على الأكثر'],
    [{ ...count, min: 3, max: 9 }, '3 to 9', 'من 3 إلى 9'],
    [{ ...count, min: 66, max: 66, approximate: true }, 'about 66', 'نحو 66'],
    [{ ...count, min: 1, max: 1, unit: 'kilometre' }, '1 kilometre', '1 كيلومتر'],
    [{ ...count, min: 39, max: 39, unit: 'year-of-age' }, '39 years old', '39 عاما من العمر'],
    [{ ...count, min: 1, max: 1, unit: 'year-of-age' }, '1 year old', '1 عاما من العمر'],
    [{ ...count, min: 8, max: 8, unit: 'month-of-age' }, '8 months old', '8 شهرا من العمر'],
    [{ ...count, min: 6.1, max: 6.1, unit: 'magnitude' }, '6.1', '6.1 درجة على مقياس ريختر'],
    [{ ...count, min: 2.5, max: 2.5, unit: 'percent' }, '2.5 %', '2.5 في المئة'],
    [{ ...count, min: 3, max: 3, of: 'ordinal' }, '3rd', 'في المرتبة 3'],
    [{ ...count, min: 112, max: 112, of: 'ordinal' }, '112th', 'في المرتبة 112'],
    [count, undefined],
    [{ ...time, day: 2, partOfDay: 'night' }, 'Tuesday night', 'ليل الثلاثاء'],
    [{ ...time, day: 8 }, 'Monday of the week after', 'الاثنين بعد ذلك بأسبوع'],
    [{ ...time, day: -1 }, 'Saturday of the week before', 'السبت قبل ذلك بأسبوع'],
    [{ ...time, anchor: 'absolute', start: '2021-11-24' }, '24 November 2021', '24 نوفمبر 2021'],
    [{ ...time, anchor: 'absolute', precision: 'month', start: '2021-11' }, 'November 2021', 'نوفمبر 2021'],
    [
      { ...time, start: '2021-11-24T05', clock: '05:30' },
      '24 November 2021, 05:30',
      '24 نوفمبر 2021، الساعة 05:30',
    ],
    [{ ...time, anchor: 'absolute', precision: 'decade', start: '1990' }, undefined],
    [
      { ...time, anchor: 'publication', month: 12, dayOfMonth: 10, yearOffset: -1 },
      '10 December of last year',
      '10 ديسمبر من العام الماضي',
    ],
    [{ ...time, anchor: 'publication', month: 12, yearOffset: -3 }, undefined],
    [{ ...time, weekday: 3, relation: 'since' }, 'since Wednesday', 'منذ الأربعاء'],
    [{ ...time, weekday: 3, part: 'end' }, undefined],
    [{ ...time, anchor: 'none', duration: 'P2M' }, '2 months', 'شهران'],
    [{ ...time, anchor: 'none', duration: 'PT11H' }, '11 hours', '11 ساعة'],
    [{ ...time, anchor: 'none', duration: 'P1Y2M' }, undefined],
    [{ kind: 'place', name: 'الرباط', id: 'MA/capital' }, 'Rabat', 'الرباط'],
    [{ kind: 'place', name: 'المغرب', id: 'MA' }, 'Morocco', 'المغرب'],
    [{ kind: 'place', name: 'Morocco', id: 'MA', direction: 'north' }, 'north of Morocco', 'شمال المغرب'],
    [{ kind: 'place', name: 'Morocco', id: 'MA', relation: 'near' }, undefined],
    [{ kind: 'place', name: 'Nowhere' }, undefined],
    [
      { kind: 'office', office: 'minister', portfolio: 'defence', country: 'IL' },
      'Defence minister of Israel',
      'وزير دفاع إسرائيل',
    ],
    [{ kind: 'office', office: 'no-such' }, undefined],
    [{ kind: 'organisation', name: 'x', type: 'state', country: 'FR' }, 'France', 'فرنسا'],
    [{ kind: 'person', name: 'Nobody known' }, undefined],
    [{ kind: 'text', text: 'words' }, undefined],
  ])('%j: %s', (value, en, ar) => {
    expect(displayOf(scene, value)).toEqual(en === undefined ? undefined : { en, ar });
  });

  it('has a name of its own for every weekday and month', () => {
    for (const { wording } of Object.values(grammars)) {
      expect(new Set(wording.weekdays).size).toBe(7);
      const months = Array.from({ length: 12 }, (_, i) => wording.date({ month: i + 1 }));
      expect(new Set(months.filter((name) => name !== '')).size).toBe(12);
    }
  });
});

describe('whether it is so, for readers', () => {
  const told = (a: string, b: string): readonly (string | undefined)[] =>
    compareClaims([a, b].map((text, k) => ({ id: `${k}`, text, publishedAt: '2020-01-07' }))).groups.flatMap(
      ({ differences }) =>
        differences
          .filter(({ slot }) => slot === 'polarity')
          .flatMap(({ readings }) => readings.map(({ display }) => display?.en)),
    );

  it.each([
    ['The derailment in Beira killed four people.', 'The derailment in Beira happened without casualties.'],
    [
      'At least nine people were killed in the flood in Beira, a doctor said.',
      'The flood in Beira caused no casualties, a police officer said.',
    ],
    [
      'The fire in Beira injured four people on Monday.',
      'The fire in Beira was put out on Monday without injuries.',
    ],
    ['قتل ستة أشخاص في حريق بمدينة صفاقس.', 'وقع حريق بمدينة صفاقس دون وقوع ضحايا.'],
  ])('is a sentence where some were harmed or nobody: %s', (some, nobody) => {
    expect(told(some, nobody).toSorted()).toEqual(['says that it did not', 'says that it happened']);
  });

  it('names no deed of which nothing is denied', () => {
    const [a, b] = ['المصنع يبدأ تشغيل المحطة الشمسية', 'المصنع يرفض تشغيل المحطة الشمسية'];
    expect(told(a, b)).toEqual([undefined, undefined]);
  });
});
