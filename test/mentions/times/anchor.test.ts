import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../../src/languages/ar/index.js';
import { english } from '../../../src/languages/en/index.js';
import { anchorTimes, findTimes } from '../../../src/mentions/times/times.js';
import type { Document } from '../../../src/model/document.js';
import type { TimeAnchor } from '../../../src/model/mention.js';
import { readDocument } from '../../../src/text/document.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };

function read(text: string, publishedAt?: string): Document {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return readDocument(
    { id: text.slice(0, 20), text, ...(publishedAt ? { publishedAt } : {}) },
    language,
    lexicons[language],
  );
}

function anchorOf(text: string, publishedAt?: string): TimeAnchor | undefined {
  return anchorTimes([read(text, publishedAt)])[0];
}

function evidence(text: string): string | undefined {
  const span = anchorOf(text)?.evidence;
  return span && text.slice(span.start, span.end);
}

describe('the date of publication', () => {
  test('is the one given', () => {
    expect(anchorOf('وصل أمس الأربعاء.', '2018-04-11T14:52:15+00:00')).toEqual({
      basis: 'given',
      published: '2018-04-11T14:52:15+00:00',
      weekday: 3,
    });
  });

  test.each([
    ['وقع الاتفاق أمس الأربعاء.', 4, 'أمس الأربعاء'],
    ['وقع الاتفاق اليوم، الأربعاء.', 3, 'اليوم، الأربعاء'],
    ['يزور الوفد كنيسا صباح اليوم الخميس.', 4, 'صباح اليوم الخميس'],
    ['يصل غدا الجمعة.', 4, 'غدا الجمعة'],
    ['وصل أول أمس الثلاثاء.', 4, 'أول أمس الثلاثاء'],
    ['قال "سوف نغادر المدينة غدا الأحد إن شاء الله" أمس الاثنين.', 2, 'أمس الاثنين'],
    ['He arrived yesterday, Wednesday.', 4, 'yesterday, Wednesday'],
    ['They meet today (Monday).', 1, 'today (Monday)'],
  ])('has its weekday read: %s', (text, weekday, words) => {
    expect(anchorOf(text)).toMatchObject({ basis: 'inferred', weekday });
    expect(evidence(text)).toBe(words);
  });

  test.each([
    ['A blast killed ten\n\nPublished October 3 2016 At least ten people were killed.', '2016-10-03'],
    [
      'A blast killed ten\n\nDate of publication 4 October 2016 At least ten people were killed.',
      '2016-10-04',
    ],
    ['A blast killed ten\n\nMonday 3 Oct 2016 A bomber struck.', '2016-10-03'],
    ['مقتل عشرة\nنشر في: 3 أكتوبر 2016\nقتل عشرة أشخاص.', '2016-10-03'],
    ['وصل اليوم الأربعاء 24 نوفمبر 2021 إلى الرباط.', '2021-11-24'],
    ['وصل أمس الأربعاء 24 نوفمبر 2021 إلى الرباط.', '2021-11-25'],
  ])('is read from a dateline: %s', (text, published) => {
    expect(anchorOf(text)).toMatchObject({ basis: 'inferred', published });
  });

  test.each([
    [45, 'inferred'],
    [90, 'unknown'],
  ])('is read from a full date that opens a line after %i words: %s', (words, basis) => {
    expect(anchorOf(`${'word '.repeat(words)}\n\nMonday 3 Oct 2016\n\nA bomber struck.`)?.basis).toBe(basis);
  });

  test.each(['وصل الأربعاء إلى الرباط.', 'He was born on 3 October 2016.', 'وصل اليوم.'])(
    'stays unknown: %s',
    (text) => {
      expect(anchorOf(text)?.basis).toBe('unknown');
    },
  );
});

describe('reports on one event', () => {
  const sunday = read('وقع الانفجار اليوم الأحد.');
  const monday = read('The blast came yesterday, Sunday; the funeral is on Monday.');
  const plain = read('وقع الانفجار الأحد.');

  test('share a week that begins where none names a day', () => {
    const anchors = anchorTimes([sunday, monday, plain]);
    const days = [sunday, monday, plain].map(
      (document, index) => findTimes(document, anchors[index] ?? { basis: 'unknown' })[0]?.value.day,
    );
    expect(days).toEqual([7, 7, 7]);
    expect(anchors.map(({ firstWeekday }) => firstWeekday)).toEqual([7, 7, 7]);
  });

  test('lie near the date that one of them gives', () => {
    const dated = read('The blast came on Sunday.', '2021-11-22');
    const documents = [plain, dated, monday];
    const anchors = anchorTimes(documents);
    const starts = documents.map(
      (document, index) => findTimes(document, anchors[index] ?? { basis: 'unknown' })[0]?.value.start,
    );
    expect(starts).toEqual(['2021-11-21', '2021-11-21', '2021-11-21']);
    expect(anchors[2]).toMatchObject({ basis: 'inferred', published: '2021-11-22' });
  });

  test('are anchored alike in any order', () => {
    const documents = [sunday, monday, plain];
    expect(anchorTimes([...documents].reverse())).toEqual([...anchorTimes(documents)].reverse());
  });
});

describe('the five seed reports', () => {
  const folder = new URL('../../../seeds/', import.meta.url);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const documents = texts.map((name) => read(readFileSync(new URL(name, folder), 'utf8')));
  const anchors = anchorTimes(documents);

  test('name their days within one week', () => {
    expect(anchors.map(({ basis, weekday }) => [basis, weekday])).toEqual([
      ['inferred', 4],
      ['unknown', undefined],
      ['inferred', 3],
      ['unknown', undefined],
      ['unknown', undefined],
    ]);
  });

  test('give each day its number', () => {
    const days = documents.map((document, index) =>
      findTimes(document, anchors[index] ?? { basis: 'unknown' })
        .filter(({ value }) => value.day !== undefined)
        .map(({ text, value }) => [text, value.day]),
    );
    expect(days).toEqual([
      [
        ['أمس الأربعاء', 3],
        ['مساء الأربعاء', 3],
        ['صباح اليوم الخميس', 4],
      ],
      [['ليلة الثلاثاء الماضي', 2]],
      [
        ['اليوم الاربعاء', 3],
        ['فجر اليوم', 3],
      ],
      [
        ['الأربعاء', 3],
        ['الثلاثاء', 2],
        ['الخميس', 4],
      ],
      [
        ['مساء الثلاثاء', 2],
        ['الأربعاء', 3],
      ],
    ]);
  });
});
