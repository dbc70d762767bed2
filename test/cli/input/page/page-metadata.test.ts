import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pageMetadata } from '../../../../src/cli/input/page/page-metadata.js';

const of = (head: string, body = '') =>
  pageMetadata(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document);

describe('a page says of itself', () => {
  test.each([
    [
      '<title>Ferry aground | Post</title><meta name="application-name" content="Post">',
      { title: 'Ferry aground', publisher: 'Post' },
    ],
    [
      '<title>Post - Ferry</title><meta property="og:site_name" content="Post">',
      { title: 'Ferry', publisher: 'Post' },
    ],
    ['<title>Post-war talks</title>', { title: 'Post-war talks' }],
    [
      '<link rel="canonical" href="https://www.post.example/1">',
      { publisher: 'post.example', url: 'https://www.post.example/1' },
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', {}],
    [
      '<meta name="pubdate" content="Tue, 14 Mar 2023 20:05:00 GMT">',
      { publishedAt: '2023-03-14T20:05:00Z' },
    ],
    [
      '<meta name="date" content="yesterday"><meta itemprop="datePublished" content="2023-03-14">',
      { publishedAt: '2023-03-14' },
    ],
    ['<meta http-equiv="content-language" content="ar">', { language: 'ar' }],
    ['<script type="application/ld+json">{broken</script><title>T</title>', { title: 'T' }],
    [
      '<script type="application/ld+json">{"@type":["Thing","Article"],"name":"N","publisher":[{"name":"P"}]}</script>',
      { title: 'N', publisher: 'P' },
    ],
    ['<script type="application/ld+json">{"@type":"Person","name":"N"}</script>', {}],
  ])('%s', (head, metadata) => {
    expect(of(head)).toEqual(metadata);
  });

  test('a time counts within its article, and not beside it', () => {
    expect(of('', '<article><time datetime="2023-03-14">x</time></article>')).toEqual({
      publishedAt: '2023-03-14',
    });
    expect(of('', '<aside><time datetime="2023-03-14">x</time></aside>')).toEqual({});
  });
});
