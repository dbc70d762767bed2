import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareClaims, type Language, renderMarkdown, type Source } from '../src/index.js';
import { expectGolden } from './golden.js';
import { lineDiff } from './line-diff.js';

const folder = new URL('fixtures/small-event/', import.meta.url);
const { sources }: { readonly sources: readonly Source[] } = JSON.parse(
  readFileSync(new URL('event.json', folder), 'utf8'),
);
/** What a person reads in five minutes. */
const LONGEST = 150;

test.each<Language>(['en', 'ar'])('the page of the small event in %s is as read and kept', (language) => {
  const page = renderMarkdown(compareClaims(sources), { language });
  expectGolden(new URL(`report.${language}.md`, folder), page);
  expect(page.split('\n').length).toBeLessThan(LONGEST);
});

test('what has changed is shown line by line, with what no editor shows', () => {
  expect(lineDiff('a\nb\nc\nd\ne\nf', 'a\nb\nc\nd\ne\u2068\nf\ng')).toBe(
    '  c\n  d\n- e\n+ e<2068>\n  f\n+ g',
  );
  expect(lineDiff('a\nb\nc\nd\ne', 'A\nb\nc\nd\ne')).toBe('- a\n+ A\n  b\n  c\n  …');
});
