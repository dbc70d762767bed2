import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/cli/input/find-files.js';
import { readInput } from '../../../src/cli/input/read-input.js';
import { readingFor } from '../../../src/cli/input/reading-for.js';
import { renderHtml, renderMarkdown } from '../../../src/render.js';
import { reportOf } from '../../render/sample.js';
import { fakeWorld } from '../fake-world.js';

const names = [
  'a.txt',
  'b[1].txt',
  'r/z.html',
  'r/b.md',
  'r/a.jsonl',
  'r/README.md',
  'r/.hidden.txt',
  'r/notes.json',
  'r/x.pdf',
  'r/in/c.txt',
  'e/event.json',
  'e/a.txt',
  'n/x.json',
];
const report = reportOf({});
const { world, traces } = fakeWorld({
  ...Object.fromEntries(names.map((name) => [name, 'x'])),
  'o/a.txt': 'x',
  'o/out.html': renderHtml(report),
  'o/full.html': renderHtml(report, { detail: 'full' }),
  'o/out.md': renderMarkdown(report),
  'o/notes.md': 'A report on crossclaim.',
});
const found = (...asked: readonly string[]) => findFiles(readingFor(world, {}), asked);

describe('names stand for files', () => {
  test.each([
    [['a.txt', './a.txt'], ['a.txt']],
    [['b[1].txt'], ['b[1].txt']],
    [['r'], ['r/a.jsonl', 'r/b.md', 'r/z.html']],
    [['r/'], ['r/a.jsonl', 'r/b.md', 'r/z.html']],
    [['e'], ['e/event.json']],
    [
      ['r/*.md', 'a.txt', 'r'],
      ['r/README.md', 'r/b.md', 'a.txt', 'r/a.jsonl', 'r/z.html'],
    ],
    [
      ['-', 'a.txt', '-'],
      ['-', 'a.txt'],
    ],
    [['none.txt'], ['none.txt']],
  ])('%j: %j', async (asked, files) => {
    expect(await found(...asked)).toEqual(files);
  });

  test.each([
    ['n', /there is no event\.json in this folder/],
    ['*.doc', /no file fits this pattern/],
  ])('%s stands for none', async (name, message) => {
    await expect(found(name)).rejects.toThrow(message);
  });
});

test('a name that stands for nothing is told, and the others go on where they may', async () => {
  const told: string[] = [];
  const reading = readingFor(world, {}, ({ message }) => told.push(message));
  expect(await findFiles(reading, ['*.doc', 'a.txt'])).toEqual(['a.txt']);
  expect(told).toEqual([expect.stringMatching(/no file fits/)]);
});

test('pages that the command wrote are left out of a folder and of what fits a pattern, and named', async () => {
  expect(await found('o')).toEqual(['o/a.txt', 'o/notes.md']);
  expect(await found('o/*.md')).toEqual(['o/notes.md']);
  const told = (path: string): string =>
    `crossclaim: ${path} is a comparison that crossclaim wrote, and no report: left out.\n`;
  expect(traces.err).toEqual(['o/full.html', 'o/out.html', 'o/out.md', 'o/out.md'].map(told));
});

test('one that is asked for by name is found, and refused when it is read', async () => {
  expect(await found('o/out.html')).toEqual(['o/out.html']);
  await expect(readInput(readingFor(world, {}), ['o/out.html'])).rejects.toThrow(
    '"o/out.html" is no report but a comparison that crossclaim wrote. Name the reports that it compares.',
  );
});
