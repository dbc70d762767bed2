import { describe, expect, test } from 'vitest';
import { foreign, link, own, say, strong } from '../../src/render/blocks.js';
import { clipped, context, displayed } from '../../src/render/display.js';
import { escapedHtml, inlineHtml } from '../../src/render/html/inlines.js';
import { escapedMarkdown } from '../../src/render/markdown/escape.js';
import { inlineMarkdown } from '../../src/render/markdown/inlines.js';

describe('markdown in foreign text is text', () => {
  test.each([
    ['plain words, 5.7 (so-so)!', 'plain words, 5.7 (so-so)!'],
    ['نص عربي، عادي.', 'نص عربي، عادي.'],
    ['*a* _b_ ~~c~~ `d`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`'],
    ['[a](http://x.y) ![i](j)', '\\[a\\](http:<wbr>//x.y) !\\[i\\](j)'],
    ['a | b', 'a \\| b'],
    ['back\\slash', 'back\\\\slash'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<http://x.y>', '&lt;http:<wbr>//x.y&gt;'],
    ['&lt;b&gt; &amp;', '&amp;lt;b&amp;gt; &amp;amp;'],
    ['[^1] $x$', '\\[^1\\] \\$x\\$'],
  ])('%s', (text, expected) => {
    expect(escapedMarkdown(text)).toBe(expected);
  });
});

describe('nothing becomes a link, a mention or an emoji', () => {
  test.each([
    ['see https://example.org/a', 'see https:<wbr>//example.org/a'],
    ['FTP://example.org', 'FTP:<wbr>//example.org'],
    ['www.example.org, WWW.EXAMPLE.ORG', 'www<wbr>.example.org, WWW<wbr>.EXAMPLE.ORG'],
    ['a@example.org', 'a@<wbr>example.org'],
    ['@somebody', '@<wbr>somebody'],
    ['issue #12 but # 12', 'issue #<wbr>12 but # 12'],
    [':tada: at 10:30:45', ':<wbr>tada: at 10:30:45'],
  ])('%s', (text, expected) => {
    expect(escapedMarkdown(text)).toBe(expected);
  });
});

describe('what is shown of foreign text', () => {
  test.each([
    ['line ends', 'a\nb\r\n\r\nc\u2028d', 'a b c d'],
    ['direction controls', 'a\u202eb\u202cc\u2066d\u2069e\u200ff\u200eg\u061ch', 'abcdefgh'],
    ['control characters', 'a\u0000b\u001b[31mc\u009bd', 'ab[31mcd'],
    ['half a surrogate pair', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
    ['whole pairs and joiners', '😀 می\u200cخواهم 👨\u200d👩', '😀 می\u200cخواهم 👨\u200d👩'],
    ['spaces at the ends', '  a\u00a0 ', 'a'],
  ])('%s', (_, text, expected) => {
    expect(displayed(text)).toBe(expected);
  });

  test('long text is cut between words', () => {
    expect(clipped('one two three', 20)).toBe('one two three');
    expect(clipped('one two three', 9)).toBe('one two…');
    expect(clipped('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
  });

  test('words that the context cuts in two are left out', () => {
    expect(context.before('لة الأنباء إنه ')).toBe('الأنباء إنه ');
    expect(context.after(' إلى العاصمة في زيا')).toBe(' إلى العاصمة في');
  });

  test('the context ends with its line', () => {
    expect(context.before('نهاية فقرة.\nوقع ')).toBe('وقع ');
    expect(context.after(' أمس.\nفقرة أخ')).toBe(' أمس.');
    expect(context.before('نهاية فقرة.\n')).toBe('');
  });
});

test('foreign words are isolated, in their direction where it is known', () => {
  const line = say`${own('x')} ${foreign('عدد', 'rtl')} ${foreign('abc', 'ltr')} ${'any'}`;
  expect(inlineMarkdown(line)).toBe('x \u2067عدد\u2069 \u2066abc\u2069 \u2068any\u2069');
  expect(inlineHtml(line, 'characters')).toBe('x \u2067عدد\u2069 \u2066abc\u2069 \u2068any\u2069');
  expect(inlineHtml(line, 'element')).toBe(
    'x <bdi dir="rtl">عدد</bdi> <bdi dir="ltr">abc</bdi> <bdi>any</bdi>',
  );
});

test('foreign text cannot close its own isolate', () => {
  expect(inlineMarkdown([foreign('a\u2069\u202eb')])).toBe('\u2068ab\u2069');
});

test('HTML is escaped in elements and in attributes', () => {
  expect(escapedHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  );
  expect(inlineHtml([link('"><img>', 'x'), strong('<b>')], 'element')).toBe(
    '<a href="#&quot;&gt;&lt;img&gt;"><bdi>x</bdi></a><strong><bdi>&lt;b&gt;</bdi></strong>',
  );
});
