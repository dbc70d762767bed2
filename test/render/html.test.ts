import { describe, expect, test } from 'vitest';
import { renderHtml, renderMarkdown } from '../../src/render.js';
import { claim, group, reportOf, sample, source } from './sample.js';

const english = renderHtml(sample, { language: 'en', detail: 'full' });
const arabic = renderHtml(sample, { language: 'ar', detail: 'full' });

test('the page says its language and direction', () => {
  expect(english).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  expect(arabic).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
});

test('it needs nothing from elsewhere and runs nothing', () => {
  expect(english + arabic).not.toMatch(/<script|<link|<img|src=|@import|url\(|https?:|\son\w+=/);
});

test('elements are closed in the order they are opened', () => {
  for (const page of [english, arabic]) expect(unclosed(page)).toEqual([]);
});

test('foreign words are isolated by an element, with their direction', () => {
  expect(arabic).toContain('<bdi dir="ltr">The two ministers signed the deal</bdi>');
  expect(english).toContain('<bdi dir="rtl">مساء الثلاثاء</bdi>');
  expect(english).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('a word longer than any can be broken, exact as it is', () => {
  const page = (quote: string): string => {
    const one = claim('c1', 'x', quote);
    return renderHtml(reportOf({ sources: [source('x')], claims: [one], groups: [group('g', [one])] }), {
      language: 'en',
    }).replace(/<style>[\s\S]*?<\/style>/, '');
  };
  const clusters = 'مَ'.repeat(120);
  expect(page('&'.repeat(250)).replaceAll('<wbr>', '')).toContain('&amp;'.repeat(250));
  expect(page('&'.repeat(250)).split('<wbr>')).toHaveLength(3);
  expect(page(clusters)).toContain('مَ<wbr>مَ');
  expect(page(`م${clusters}`)).not.toMatch(/<wbr>\p{M}/u);
  expect(page('م'.repeat(100))).not.toContain('<wbr>');
});

test('a word diff uses del and ins', () => {
  expect(english).toContain(
    '<del><bdi dir="rtl">مهمة</bdi></del> <ins><bdi dir="rtl">تاريخية، جدا</bdi></ins>',
  );
});

test('every link leads to an anchor', () => {
  const targets = [...english.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets) expect(english).toContain(`<a id="${target}"></a>`);
});

test('what is no more than similar is closed until it is asked for', () => {
  const [, section = ''] = english.split('<h2>Similar statements</h2>');
  expect(section).toMatch(/^\n<p>[^<]+<\/p>\n<details>\n<summary>1 point<\/summary>/);
});

describe('it holds what the markdown holds', () => {
  test.each(['ar', 'en'] as const)('%s', (language) => {
    expect(words(renderHtml(sample, { language, detail: 'full' }).replace(/[\s\S]*<body>/, ''))).toEqual(
      words(renderMarkdown(sample, { language, detail: 'full' })),
    );
  });
});

test('HTML in source text stays text', () => {
  const evil = '</bdi><script>alert("1")</script><img src=x onerror=y>';
  const one = claim('c1', 'x', evil);
  const page = renderHtml(
    reportOf({
      sources: [source('x', { title: evil })],
      claims: [one],
      groups: [group(evil, [one], { verdict: 'conflict' })],
    }),
    { language: 'en', detail: 'full' },
  );
  expect(page).not.toMatch(/<script|<img/);
  expect(unclosed(page)).toEqual([]);
});

/** The words of a page, whatever marks them up. */
function words(page: string): readonly string[] {
  const text = page
    .replace(/\]\(#[^)]*\)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'");
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Elements still open at the end, or closed out of turn. */
function unclosed(page: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (['meta', 'wbr'].includes(name)) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
