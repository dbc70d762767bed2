import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { compareClaims, renderMarkdown } from '../src/index.js';
import { parseTopics } from '../src/schema/parse-topics.js';
import type { ComparisonReport, Language, Source } from '../src/schema/types.js';

/**
 * The comparison of the seed reports as an editor reads it, in both languages. A change of the engine shows here as a
 * change of words, to be read before it is accepted: `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts` rewrites both.
 */
const folder = new URL('../seeds/morocco-israel-2021/', import.meta.url);
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

test.each<Language>(['ar', 'en'])('the seeds in %s', (language) => {
  const name = `report.${language}.md`;
  const path = new URL(name, folder);
  const rendered = renderMarkdown(report, { language });
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, rendered);
  if (!existsSync(path))
    throw new Error(`${name} is missing; UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts writes it`);
  const before = readFileSync(path, 'utf8').split('\n');
  expect(
    rendered.split('\n'),
    `${name} has changed; read the difference, then UPDATE_GOLDEN=1 accepts it`,
  ).toEqual(before);
});
