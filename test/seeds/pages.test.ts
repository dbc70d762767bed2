import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { compareClaims, renderHtml, renderMarkdown } from '../../src/index.js';
import { parseTopics } from '../../src/schema/parse-topics.js';
import type { ComparisonReport, Language, Source } from '../../src/schema/types.js';
import { expectGolden } from '../golden.js';

/** The short pages of the seed reports: what they look like, and that they are no longer than what they compare. */
const folder = new URL('../../seeds/morocco-israel-2021/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface Listed extends Omit<Source, 'text'> {
  readonly file: string;
  readonly sha256: string;
}

let report: ComparisonReport;
let texts: readonly string[];

beforeAll(() => {
  const { sources }: { readonly sources: readonly Listed[] } = JSON.parse(read('event.json'));
  texts = sources.map(({ file }) => read(file));
  report = compareClaims(
    sources.map(({ file, sha256: _, ...source }) => ({ ...source, text: read(file) })),
    { topics: parseTopics(JSON.parse(read('topics.json')), 'topics.json') },
  );
});

test.each<Language>(['ar', 'en'])('the page of the seeds in %s is as read and kept', (language) => {
  expectGolden(new URL(`report.${language}.md`, folder), renderMarkdown(report, { language }));
});

test.each<Language>(['ar', 'en'])('in %s it has no more words than the reports themselves', (language) => {
  const words = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const page = renderHtml(report, { language })
    .replace(/<(style|script|form)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ');
  expect(words(page)).toBeLessThan(texts.reduce((sum, text) => sum + words(text), 0));
});
