import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEEPEST, MOST_LINKED, readPage, SHORTEST } from '../../../../src/cli/input/page/read-page.js';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/pages/${name}`, import.meta.url), 'utf8');

test('an Arabic page: its article, and what it says of itself', () => {
  const { metadata, text } = readPage(fixture('ar.html'), 'ar.html');
  expect(metadata).toEqual({
    title: 'عبارة تجنح قبالة مرسى الرمال وإنقاذ ركابها',
    publisher: 'صحيفة المرسى',
    publishedAt: '2023-03-14T18:20:00+01:00',
    url: 'https://www.marsa-news.example/n/1845',
    language: 'ar',
  });
  expect(text.split('\n\n')).toEqual([
    expect.stringMatching(/^جنحت عبارة على متنها 84 راكبا/),
    expect.stringMatching(/^وقال مدير الميناء/),
    'وأضاف أن «الرياح كانت قوية لكن الرحلة لم تؤجل»، وأن تحقيقا سيبدأ الأربعاء لمعرفة سبب العطل.',
    'وكانت العبارة قد غادرت جزيرة الطيور عند الساعة الرابعة بعد الظهر\nوعلى متنها عشر سيارات.',
  ]);
});

test('an English page, which tells of itself in structured data', () => {
  const { metadata, text } = readPage(fixture('en.html'), 'en.html');
  expect(metadata).toEqual({
    title: 'Passengers rescued as ferry runs aground',
    publisher: 'The Harbour Post',
    publishedAt: '2023-03-14T20:05:00Z',
    url: 'https://harbourpost.example/2023/ferry',
    language: 'en',
  });
  expect(text.split('\n\n')).toHaveLength(5);
  expect(text).not.toMatch(/Advertisement|Fuel|Home|rescued as ferry/);
  expect(text).toMatch(
    /“The wind was strong, but the crossing was not put off,” Mr Hadi said\.\n\nThe ferry left/,
  );
});

const sentence = 'The minister arrived in the capital late on Tuesday for talks on the water of the river.';
const page = (body: string, lang = 'en') => `<html lang="${lang}"><body>${body}</body></html>`;

describe('a page without an article is refused', () => {
  test.each([
    ['a front page', fixture('front.html')],
    ['nothing', page('')],
    ['a line', page('<p>Please enable JavaScript.</p>')],
    ['words of a script', page(`<script>const a = "${sentence.repeat(9)}";</script>`)],
  ])('%s', (_, html) => {
    expect(() => readPage(html, 'x.html')).toThrow(/"x\.html" is no report but a page without an article/);
  });

  test(`one of ${SHORTEST} characters is not, nor is one of which less than half is links`, () => {
    const exact = `${'a'.repeat(SHORTEST - 1)}.`;
    expect(readPage(page(`<p>${exact}</p>`), 'x').text).toBe(exact);
    expect(() => readPage(page(`<p>${exact.slice(1)}</p>`), 'x')).toThrow(/without an article/);
    expect(MOST_LINKED).toBe(0.5);
    expect(readPage(page(`<p>${sentence} <a href="/">${sentence.slice(1)}</a></p>`), 'x').text).toContain(
      'water',
    );
  });
});

test('a language that the letters belie is left to be detected', () => {
  const arabic = `<p>${'وصل الوزير إلى العاصمة مساء الثلاثاء لإجراء محادثات. '.repeat(3)}</p>`;
  expect(readPage(page(arabic, 'en-US'), 'x').metadata).toEqual({});
  expect(readPage(page(arabic, 'ar-EG'), 'x').metadata).toEqual({ language: 'ar' });
  expect(readPage(page(`<p>${sentence}</p>`, 'fr'), 'x').metadata).toEqual({});
});

test('a piece of a page is read as one', () => {
  expect(readPage(`<p>${sentence}</p><p>${sentence}</p>`, 'x').text).toBe(`${sentence}\n\n${sentence}`);
});

test('thousands of elements beside one another are read, within one another they are refused', () => {
  const nested = (depth: number) => page(`${'<div>'.repeat(depth - 3)}<p>${sentence}</p>`);
  expect(readPage(nested(DEEPEST), 'x').text).toBe(sentence);
  expect(() => readPage(nested(DEEPEST + 1), 'x')).toThrow(
    /a page of more than 200 elements within one another/,
  );
  expect(() => readPage(nested(100_000), 'x')).toThrow(/within one another/);
  expect(readPage(page(`<p>${sentence}</p>`.repeat(3000)), 'x').text.length).toBeGreaterThan(200_000);
});
