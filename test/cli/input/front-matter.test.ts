import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../../src/cli/input/front-matter.js';

test('what stands between lines of --- is what the text says of itself', () => {
  const text = `---
title: "Ferry: all rescued"
outlet: The Harbour Post
date: 2023-03-14 20:05 +0000
link: https://harbourpost.example/1
lang: en
tags: [ferry, port]
id: post
---

A ferry ran aground.
`;
  expect(frontMatter(text, 'a.txt')).toEqual({
    metadata: {
      id: 'post',
      title: 'Ferry: all rescued',
      publisher: 'The Harbour Post',
      publishedAt: '2023-03-14T20:05+00:00',
      url: 'https://harbourpost.example/1',
      language: 'en',
    },
    body: 'A ferry ran aground.\n',
  });
});

test('a mark, and line ends of Windows', () => {
  const { metadata, body } = frontMatter('\ufeff---\r\ntitle: عبارة\r\n---\r\nنص.', 'a.txt');
  expect([metadata.title, body]).toEqual(['عبارة', 'نص.']);
});

describe('a text without a head stays as it is', () => {
  test.each([
    'A text.',
    '---\nA dash line, and no second one.',
    '--- \nnothing: that a source has\n---\nText.',
    '---\n- a\n- b\n---\nText.',
    '---\njust words\n---\nText.',
  ])('%j', (text) => {
    expect(frontMatter(text, 'a.txt')).toEqual({ metadata: {}, body: text });
  });
});

describe('a head that is wrong is told', () => {
  test.each([
    ['---\ntitle: "open\n---\nText.', /"a\.txt, line \d+": what stands between the lines of --- is no YAML/],
    ['---\ntitle: [a, b]\n---\nText.', /"a\.txt: title": expected a text/],
    ['---\ndate: last week\n---\nText.', /"a\.txt: date": expected a date/],
    ['---\ndate: 2021-02-31\n---\nText.', /"a\.txt: date": expected a date/],
  ])('%j', (text, message) => {
    expect(() => frontMatter(text, 'a.txt')).toThrow(message);
  });
});
