import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventConcepts } from '../../src/concepts/events.js';
import { parseTopics } from '../../src/schema/parse-topics.js';

const folder = new URL('../../seeds/morocco-israel-2021/', import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, folder));
const json = (name: string) => JSON.parse(bytes(name).toString('utf8'));

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const event: {
  readonly sources: readonly { readonly id: string; readonly file: string; readonly sha256: string }[];
} = json('event.json');
const texts = new Map(event.sources.map(({ id, file }) => [id, bytes(file).toString('utf8')]));

test.each(event.sources)('$file is kept byte for byte', ({ file, sha256 }) => {
  expect(createHash('sha256').update(bytes(file)).digest('hex')).toBe(sha256);
});

describe('what was read by hand points at the words it quotes', () => {
  test('gold.json', () => {
    const groups: readonly { readonly members: readonly Place[] }[] = json('gold.json');
    expect(groups.length).toBeGreaterThan(50);
    expect(groups.flatMap(({ members }) => members).filter(astray)).toEqual([]);
  });

  test('look-alikes.json', () => {
    const pairs: readonly { readonly a: Place; readonly b: Place }[] = json('look-alikes.json');
    expect(pairs.flatMap(({ a, b }) => [a, b]).filter(astray)).toEqual([]);
  });
});

test('every topic has a label in both languages and asks for concepts that exist', () => {
  const topics = parseTopics(json('topics.json'), 'topics.json');
  for (const { id, label, concepts = [] } of topics) {
    expect({ id, ...label }).toEqual({
      id,
      ar: expect.stringMatching(/\p{Script=Arabic}/u),
      en: expect.stringMatching(/[a-z]/),
    });
    expect(concepts.filter((concept) => !Object.hasOwn(eventConcepts, concept))).toEqual([]);
  }
});

function astray({ source, start, end, quote }: Place): boolean {
  return texts.get(source)?.slice(start, end) !== quote;
}
