import { readFileSync } from 'node:fs';
import { beforeAll, test } from 'vitest';
import { compareClaims, renderMarkdown } from '../../src/index.js';
import { parseTopics } from '../../src/schema/parse-topics.js';
import type { ComparisonReport, Language, Source } from '../../src/schema/types.js';
import { expectGolden } from '../golden.js';

/**
 * A regression, not for reading: the pages of the seed reports run to a thousand lines. They show that something has
 * changed; what a page looks like is read in `test/fixtures/small-event`.
 */
const folder = new URL('../../seeds/morocco-israel-2021/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface Listed extends Omit<Source, 'text'> {
  readonly file: string;
  readonly sha256: string;
}

let report: ComparisonReport;

beforeAll(() => {
  const { sources }: { readonly sources: readonly Listed[] } = JSON.parse(read('event.json'));
  report = compareClaims(
    sources.map(({ file, sha256: _, ...source }) => ({ ...source, text: read(file) })),
    { topics: parseTopics(JSON.parse(read('topics.json')), 'topics.json') },
  );
});

test.each<Language>(['ar', 'en'])('regression: the page of the seeds in %s is as kept', (language) => {
  expectGolden(new URL(`report.${language}.md`, folder), renderMarkdown(report, { language }));
});
