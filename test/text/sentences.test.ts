import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const sentences = (text: string): readonly string[] =>
  read(text).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const split: readonly (readonly [string, readonly string[]])[] = [
    ['وصل الوزير. غادر السفير.', ['وصل الوزير.', 'غادر السفير.']],
    [
      'بعد إتفاق التطبيع العام الماضي.قال مسؤول إسرائيلي',
      ['بعد إتفاق التطبيع العام الماضي.', 'قال مسؤول إسرائيلي'],
    ],
    ['هل وصل الوفد؟ نعم.', ['هل وصل الوفد؟', 'نعم.']],
    ['The ship left. It arrives on Monday.', ['The ship left.', 'It arrives on Monday.']],
    ['سطر أول\nسطر ثان', ['سطر أول', 'سطر ثان']],
    ['"We left." They stayed.', ['"We left."', 'They stayed.']],
    ['It was fined $10m. The judge left.', ['It was fined $10m.', 'The judge left.']],
  ];
  it.each(split)('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it.each([
    'أشاد الجانبان "بالتقدم في مجال الأمن السيبراني." بحسب بيان للقيادة العامة',
    'نقلت وكالة أ.ف.ب. عن الوزير قوله إن الاتفاق مهم',
    'قال د. سامي إن المريض بخير',
    'Mr. Jones met Gen. Smith on Dec. 25 in the U.S. capital',
    'The price rose 3.5 percent to 1,200.50 dollars',
    '"We left early." said the captain',
    'The 10 J. Reed houses were sold',
    'زار الموقع www.example.com أمس',
  ])('does not split %s', (text) => expect(sentences(text)).toHaveLength(1));

  it.each([
    'File photo: a bus that overturned in 2019',
    'Additional reporting by Ann Lowe',
    'Tags : floods, rescue',
    'صورة أرشيفية لحافلة انقلبت في 2019',
    'الكلمات المفتاحية فيضانات إنقاذ',
    'حملوا تطبيق الصحيفة من المتجر',
  ])('takes for no part of a report: %s', (line) =>
    expect(read(`The bus overturned on Monday.\n${line}`).sentences.at(-1)?.role).toBe('boilerplate'),
  );

  it.each([
    'The report was written by Ann Lowe, who had first published her findings in a long study of the city after the war ended.',
    'The police showed a file photo of the man to the families who waited outside the court for news of the trial.',
  ])('takes for a part of a report: %s', (line) =>
    expect(read(`The bus overturned on Monday.\n${line}`).sentences.at(-1)?.role).toBe('body'),
  );

  it('marks notices and links, not sentences that mention them', () => {
    const text =
      'عنوان الخبر\nوصل الوزير إلى العاصمة صباح اليوم.\nاقرأ أيضا: خبر آخر عن الوزير\nهذا الموقع يستخدم ملف تعريف الارتباط';
    expect(read(text).sentences.map((s) => s.role)).toEqual([
      'heading',
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });
});

describe('a run of words without a full stop', () => {
  const run = (words: number): readonly (readonly [number, number])[] =>
    read('كلمة '.repeat(words)).sentences.map((s) => [s.first, s.last]);

  it('stays one sentence as long as a writer might write it', () => expect(run(300)).toEqual([[0, 300]]));

  it('is cut beyond that, and loses nothing', () => {
    const cuts = run(1000);
    expect(cuts.length).toBeGreaterThan(1);
    expect(
      cuts.flatMap(([first, last]) => Array.from({ length: last - first }, (_, k) => first + k)),
    ).toEqual(Array.from({ length: 1000 }, (_, k) => k));
  });
});

describe('quotes', () => {
  const quoted = (text: string): readonly string[] =>
    read(text).quotes.map((q) => text.slice(q.start, q.end));
  it.each([
    ['قال “الاتفاق مهم جدا لنا” أمس', ['الاتفاق مهم جدا لنا']],
    ['وزير الدفاع "عبد اللطيف لوديي\', كانت مفيدة', ['عبد اللطيف لوديي']],
    ['قال «نحن هنا» ثم «سنعود قريبا» وغادر', ['نحن هنا', 'سنعود قريبا']],
    ['"I saw him. "He ran away fast', ['I saw him.', 'He ran away fast']],
    ['لـ"الدرون" من الاحتلال', ['الدرون']],
    ["it's the minister's car", []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  it('tells an utterance from a name', () => {
    expect(read('قال "الاتفاق مهم جدا لنا" في "واللا"').quotes.map((q) => q.role)).toEqual([
      'utterance',
      'name',
    ]);
  });
});
