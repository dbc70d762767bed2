import { describe, expect, test } from 'vitest';
import { confine } from '../../../src/cli/mcp/confine.js';
import { fakeWorld } from '../fake-world.js';

const { world } = fakeWorld({ 'in/a.txt': 'x', 'in/b.txt': 'x', 'inner.txt': 'x', 'out/c.txt': 'x' });

describe('only what is in a folder named is read', () => {
  const { files } = confine(world, ['in']);

  test('a file and a folder in it, and the folder', () => {
    expect([files.exists('in'), files.exists('in/a.txt'), files.list('in')]).toEqual([
      true,
      true,
      ['a.txt', 'b.txt'],
    ]);
    expect(files.read('in/../in/a.txt')).toHaveLength(1);
  });

  test.each(['out/c.txt', 'in/../out/c.txt', 'inner.txt', '.', 'none.txt'])('not %s', (path) => {
    expect(files.exists(path)).toBe(false);
    expect(() => files.read(path)).toThrow(/in no folder that this server may read\. It may read: in\./);
  });

  test('of a pattern, what is in it', async () => {
    expect(await files.glob('*/*.txt')).toEqual(['in/a.txt', 'in/b.txt']);
  });

  test('a link that leads out of it is out of it', () => {
    const linked = confine(
      {
        ...world,
        files: {
          ...world.files,
          real: (path) => (path === 'in/a.txt' ? '/out/c.txt' : world.files.real(path)),
        },
      },
      ['in'],
    );
    expect(() => linked.files.read('in/a.txt')).toThrow(/in no folder/);
  });
});

test('without a folder nothing is read, nor written, nor standard input', async () => {
  const { files, input } = confine(world, []);
  expect(() => files.read('in/a.txt')).toThrow(/Give the texts themselves, or start the server with folders/);
  expect(() => files.write('in/a.txt', '')).toThrow(/in no folder/);
  await expect(input()).rejects.toThrow(/in no folder/);
});

test.each(['none', 'inner.txt'])('%s is no folder', (name) => {
  expect(() => confine(world, [name])).toThrow(/no such folder/);
});
