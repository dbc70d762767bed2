import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../../src/cli/input/read-input.js';
import { readingFor } from '../../../src/cli/input/reading-for.js';
import { fakeWorld } from '../fake-world.js';
import { encoded } from './encoded.js';

const head = '---\ntitle: Ferry\ndate: 2023-03-14\n---\nA ferry ran aground.';
const digest = createHash('sha256').update(head).digest('hex');
const lines = [
  '{"id":"a","text":"One."}',
  '',
  '{"id":"b"',
  '{"id":"c","text":" "}',
  '{"id":"d","text":"Four."}',
].join('\n');
const { world, traces } = fakeWorld(
  {
    'head.txt': head,
    'arabic.txt': encoded('وصل وزير الدفاع مساء الثلاثاء إلى المغرب.', 'windows-1256'),
    'many.jsonl': lines,
    'e/event.json': JSON.stringify([{ id: 'x', file: 'head.txt', title: 'Mine', sha256: digest }]),
    'e/head.txt': head,
    'e/list.json': '[{"id":"x","file":"event.json"}]',
    'twice.txt': '---\nid: arabic\n---\nA text.',
  },
  { input: async () => new TextEncoder().encode('A report from a pipe.') },
);
const read = (...names: readonly string[]) => readInput(readingFor(world, {}), names);

test('a text with a head, under the name of its file', async () => {
  expect((await read('head.txt')).sources).toEqual([
    { id: 'head', title: 'Ferry', publishedAt: '2023-03-14', text: 'A ferry ran aground.' },
  ]);
});

test('a file of an event brings what it says of itself; what the event says goes first; the sum is that of the file', async () => {
  expect((await read('e')).sources).toEqual([
    { id: 'x', title: 'Mine', publishedAt: '2023-03-14', text: 'A ferry ran aground.' },
  ]);
});

test('standard input', async () => {
  expect((await read('-')).sources).toEqual([{ id: 'stdin', text: 'A report from a pipe.' }]);
});

test('an encoding that was guessed is told', async () => {
  expect((await read('arabic.txt')).sources[0]?.text).toBe('وصل وزير الدفاع مساء الثلاثاء إلى المغرب.');
  expect(traces.err).toEqual(['crossclaim: arabic.txt is read as windows-1256; --encoding names another.\n']);
});

test('an id that a text gives is kept, and another takes the name of its file', async () => {
  expect((await read('arabic.txt', 'twice.txt')).sources.map(({ id }) => id)).toEqual([
    'arabic.txt',
    'arabic',
  ]);
});

describe('lines of JSON', () => {
  test('one that is wrong is named by its line', async () => {
    await expect(read('many.jsonl')).rejects.toThrow(/"many\.jsonl" is not valid JSON at line 3, column 10/);
  });

  test('the others go on where they may', async () => {
    const told: string[] = [];
    const reading = readingFor(world, {}, ({ message }) => told.push(message));
    const { sources } = await readInput(reading, ['many.jsonl', 'none.txt']);
    expect(sources.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(told).toEqual([
      expect.stringMatching(/line 3/),
      expect.stringMatching(/"many\.jsonl, line 4 \(c\)" has no text/),
      expect.stringMatching(/cannot read "none\.txt"/),
    ]);
  });
});

test('a file of an event that holds a list is refused', async () => {
  await expect(read('e/list.json')).rejects.toThrow(/"e\/event\.json" is no report but a list of sources/);
});
