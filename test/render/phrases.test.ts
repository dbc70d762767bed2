import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { own } from '../../src/render/blocks.js';
import { inlineMarkdown } from '../../src/render/markdown/inlines.js';
import { ar } from '../../src/render/phrases/ar.js';
import { en } from '../../src/render/phrases/en.js';

test.each([
  ['en', en],
  ['ar', ar],
] as const)('%s: no phrase is empty, and every reason holds the values', (_, phrases) => {
  for (const reason of [...Object.values(phrases.rules), ...Object.values(phrases.because)]) {
    expect(inlineMarkdown(reason([own('VALUES')]))).toMatch(/\S.*VALUES\.$/);
  }
  expect(emptyIn(phrases)).toEqual([]);
});

test('Arabic phrases are Arabic, English ones have no Arabic', () => {
  const text = (phrases: object) => JSON.stringify(phrases, (_, value: unknown) => value);
  expect(text(en)).not.toMatch(/\p{Script=Arabic}/u);
  expect(
    text(ar)
      .replace(/"[a-zA-Z-]+":/g, '')
      .replace(/"(?:rtl|ltr)"/g, ''),
  ).not.toMatch(/[a-z]/i);
});

test('both give words to the same codes', () => {
  expect(Object.keys(ar.diagnostics).sort()).toEqual(Object.keys(en.diagnostics).sort());
});

test('no phrase says who is right', () => {
  const said =
    JSON.stringify(en) +
    [...Object.values(en.rules), ...Object.values(en.because)]
      .map((reason) => inlineMarkdown(reason([])))
      .join(' ');
  expect(said.replaceAll('never says who is right', '')).not.toMatch(
    /\b(?:correct|wrong|false|right|mistaken|missing)\b/i,
  );
});

function emptyIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => emptyIn(item, `${path}.${key}`));
}

test('every diagnostic of the report has its words', () => {
  const report = new URL('../../src/report/', import.meta.url);
  const code = readdirSync(report, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, report), 'utf8'))
    .join('\n');
  const codes = [...code.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, id = '']) => id);
  expect(codes.filter((id) => !Object.hasOwn(en.diagnostics, id))).toEqual([]);
});
