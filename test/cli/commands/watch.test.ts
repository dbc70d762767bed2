import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { fakeWorld } from '../fake-world.js';

const files = { 'a.txt': 'The minister arrived.', 'b.txt': 'The minister left.', 'r/c.txt': 'It rained.' };

/** Runs a command that watches, whose files change so many times. */
async function watched(argv: readonly string[], changes: number) {
  const { world, traces } = fakeWorld(files);
  const asked: (readonly string[])[] = [];
  const changed = async (paths: readonly string[]) => {
    asked.push(paths);
    return asked.length <= changes;
  };
  const code = await run(argv, { ...world, files: { ...world.files, changed } });
  return { code, asked, compared: traces.compared.length, err: traces.err.join('') };
}

test('compares again for every change, and watches what it read and what was named', async () => {
  const { code, asked, compared, err } = await watched(['compare', 'a.txt', 'r', 'b*.txt', '--watch'], 2);
  expect({ code, compared }).toEqual({ code: 0, compared: 3 });
  expect([...(asked[0] ?? [])].sort()).toEqual(['.', 'a.txt', 'b.txt', 'r', 'r/c.txt']);
  expect(err.split('\n')[0]).toBe('crossclaim: watching 5 files and folders; Ctrl+C ends it.');
});

test('goes on after a mistake, and watches the file that is not there yet', async () => {
  const { code, asked, compared, err } = await watched(['compare', 'a.txt', 'none.txt', '--watch'], 1);
  expect({ code, compared }).toEqual({ code: 2, compared: 0 });
  expect(asked[0]).toContain('none.txt');
  expect(err.match(/cannot read "none\.txt"/g)).toHaveLength(2);
});

test('standard input is not watched', async () => {
  expect(await watched(['compare', '-', 'a.txt', '--watch'], 0)).toMatchObject({
    code: 2,
    err: 'crossclaim: "--watch": standard input cannot be watched. Name files or folders.\n',
  });
});
