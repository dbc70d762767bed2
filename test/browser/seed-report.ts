import { readFileSync } from 'node:fs';
import { compareClaims } from '../../src/index.js';
import { parseTopics } from '../../src/schema/parse-topics.js';
import type { ComparisonReport, Source } from '../../src/schema/types.js';

const folder = new URL('../../seeds/morocco-israel-2021/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface Listed extends Omit<Source, 'text'> {
  readonly file: string;
  readonly sha256: string;
}

/** The seed reports as sources. */
export function seedSources(): readonly Source[] {
  const { sources }: { readonly sources: readonly Listed[] } = JSON.parse(read('event.json'));
  return sources.map(({ file, sha256: _, ...source }) => ({ ...source, text: read(file) }));
}

/** The comparison of the seed reports under their topics. */
export function seedReport(): ComparisonReport {
  return compareClaims(seedSources(), {
    topics: parseTopics(JSON.parse(read('topics.json')), 'topics.json'),
  });
}
