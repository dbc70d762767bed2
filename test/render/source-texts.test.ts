import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CrossclaimError } from '../../src/errors.js';
import { type HtmlOptions, readSource, renderHtml, renderMarkdown } from '../../src/index.js';
import type { Claim } from '../../src/schema/types.js';
import { claim, difference, group, reportOf, source } from './sample.js';

const text =
  'Gantz <b>landed</b> on Tuesday.\n\nHe \u202eleft on Friday, & said nothing. Nobody heard it.\u2067';
const other = 'وصل غانتس مساء الأربعاء.';
const digest = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex');

/** A claim at the first place of its words in a text. */
function at(id: string, sourceId: string, of: string, quote: string): Claim {
  const start = of.indexOf(quote);
  const end = start + quote.length;
  return claim(id, sourceId, quote, {
    evidence: { start, end, quote, prefix: '', suffix: '', codePoints: { start, end } },
  });
}

const landed = at('c1', 'a', text, 'Gantz <b>landed</b> on Tuesday');
const left = at('c2', 'a', text, '\u202eleft on Friday, & said nothing');
const said = at('c3', 'a', text, 'said nothing');
const arrived = at('c4', 'b', other, 'وصل غانتس مساء الأربعاء');
const report = reportOf({
  sources: [
    source('a', { language: { value: 'en', basis: 'given' }, sha256: digest(text) }),
    source('b', { sha256: digest(other) }),
  ],
  claims: [landed, left, said, arrived],
  groups: [
    group('g-1', [landed, arrived], {
      verdict: 'conflict',
      differences: [
        difference([
          ['Tuesday', landed],
          ['الأربعاء', arrived],
        ]),
      ],
    }),
    group('g-2', [left]),
    group('g-3', [said], { verdict: 'agreement' }),
  ],
});
const sources = [
  { id: 'a', text },
  { id: 'b', text: other },
];
const body = (options: HtmlOptions): string =>
  renderHtml(report, { language: 'en', ...options }).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
const page = body({ sources });

describe('the texts of the reports', () => {
  test('are escaped, free of controls of direction, and isolated by an element in their own direction', () => {
    expect(page).toContain('<div class="text" lang="en" dir="ltr">');
    expect(page).toContain('<div class="text" lang="ar" dir="rtl">');
    expect(page).toContain('Gantz &lt;b&gt;landed&lt;/b&gt; on Tuesday</mark>.\n\nHe <mark');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('hold every passage marked, by the gravest of what was found of it', () => {
    expect(page).toContain('<mark id="text-0-0" class="conflict" title="Conflict">Gantz');
    const at = (words: string): number => text.indexOf(words);
    expect(page).toContain(
      `<mark id="text-0-${at('\u202eleft')}" class="single-source" title="In one report only">left on Friday, &amp; </mark>` +
        `<mark id="text-0-${at('said')}" class="agreement" title="Agree">said nothing</mark>. Nobody heard it.</div>`,
    );
  });

  test('are what links from the quotations lead to', () => {
    const links = [...page.matchAll(/class="place" href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toContain('text-0-0');
    expect(links).toContain('text-1-0');
    for (const id of links) expect(page.split(` id="${id}"`)).toHaveLength(2);
  });

  test('stand under the long page too', () => {
    expect(body({ sources, detail: 'full' })).toContain('<mark id="text-1-0" class="conflict"');
  });

  test('may come as they were read', () => {
    const read = sources.map((one) => readSource(one));
    expect(body({ sources: read })).toBe(page);
    expect(body({ sources: [sources[0] ?? read[0], read[1]].flatMap((one) => one ?? []) })).toBe(page);
  });

  test('are no part of a page without sources; those that are given are', () => {
    expect(body({})).not.toMatch(/id="text|class="place"/);
    expect(body({ sources: [] })).toBe(body({}));
    const one = body({ sources: sources.slice(1) });
    expect(one).toContain('id="text-0-0"');
    expect(one).not.toContain('Nobody heard it');
  });

  test('leave out marks that do not fit, where a report was changed by hand', () => {
    const moved = { ...landed, evidence: { ...landed.evidence, start: 3, end: 5_000 } };
    const changed = { ...report, claims: [moved, left, said, arrived] };
    const html = renderHtml(changed, { language: 'en', sources });
    expect(html).not.toContain('id="text-0-3"');
    expect(html).toContain('Gantz &lt;b&gt;');
  });
});

describe('sources that do not fit the report are refused', () => {
  const refused = (...given: Parameters<typeof renderHtml>): unknown => {
    try {
      renderHtml(...given);
    } catch (error) {
      return error instanceof CrossclaimError && [error.code, error.where, error.message];
    }
    return 'rendered';
  };

  test('another text', () => {
    expect(refused(report, { sources: [{ id: 'a', text: `${text} ` }] })).toEqual([
      'checksum-mismatch',
      'options.sources[0].text',
      `"options.sources[0].text" is not the text of "a" that the report was made of: it has SHA-256 ${digest(`${text} `)}, but "${digest(text)}" is in the report. Give the sources as they were compared, or compare them anew.`,
    ]);
  });

  test('a source that is not in it', () => {
    expect(refused(report, { sources: [{ id: 'x\u202e\n', text }] })).toEqual([
      'invalid-option',
      'options.sources[0].id',
      '"options.sources[0].id": the report has no source "x ". Give sources of the report: a, b.',
    ]);
  });

  test('what is no source, or given twice', () => {
    expect(refused(report, JSON.parse('{ "sources": [{ "id": "a" }] }'))).toMatchObject([
      'schema-violation',
      'options.sources[0]',
      expect.stringContaining('a property "text", which is missing'),
    ]);
    expect(refused(report, JSON.parse('{ "sources": "a" }'))).toMatchObject([
      'schema-violation',
      'options.sources',
      expect.any(String),
    ]);
    expect(refused(report, { sources: [...sources, { id: 'a', text }] })).toMatchObject([
      'duplicate-id',
      'a',
      expect.any(String),
    ]);
  });

  test('any, where the output holds none', () => {
    expect(() => renderMarkdown(report, JSON.parse(JSON.stringify({ sources })))).toThrow(
      /there is no "sources"/,
    );
  });
});
