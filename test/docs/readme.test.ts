import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareClaims, renderMarkdown, type Source } from '../../src/index.js';
import { typeFaults } from '../type-faults.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

/** What the first program of the README compares. */
const sources: readonly Source[] = [
  ...(programs[0] ?? '').matchAll(/\{ id: '(?<id>.)', text: '(?<text>.+)' \}/g),
].map(({ groups }) => ({ id: groups?.id ?? '', text: groups?.text ?? '' }));

describe('the first program of the README', () => {
  const report = compareClaims(sources);

  test('prints what it says', () => {
    const lines = report.groups.map(({ verdict, subject }) => `${verdict} - ${subject.label.en}`);
    expect(lines.length).toBeGreaterThan(1);
    expect(readme).toContain(`\nIt prints\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
  });

  test('prints a page with the lines that are shown of it', () => {
    const page = renderMarkdown(report, { language: 'en' }).replace(
      /[\u2066-\u2069]|<a id="[^"]*"><\/a>/g,
      '',
    );
    const shown = [...readme.matchAll(/^> (?<line>.+)$/gm)].map(({ groups }) => groups?.line ?? '');
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((line) => !page.split('\n').some((told) => told.trim() === line))).toEqual([]);
  });
});

test('the programs of the README compile, strictly', () => {
  const [first = '', ...parts] = programs;
  const given = `
    import { type ComparisonReport, compareClaims, readingsOf, type Source } from 'crossclaim';
    declare const report: ComparisonReport;
    declare const sources: readonly Source[];
    ${parts.map((part) => `{\n${part}\n}`).join('\n')}
  `;
  const files = Object.entries({ 'readme-first': first, 'readme-parts': given }).map(([name, code]) => [
    `test/docs/${name}.ts`,
    code.replaceAll("'crossclaim'", "'../../src/index.js'"),
  ]);
  expect(parts.length).toBeGreaterThan(1);
  expect(typeFaults(Object.fromEntries(files))).toEqual([]);
});
