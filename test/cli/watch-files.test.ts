import { expect, test } from 'vitest';
import { watchFiles } from '../../src/cli/watch-files.js';

function watched(stamps: Record<string, string>) {
  const calls = new Set<() => void>();
  const watcher = watchFiles({
    stamp: (path) => stamps[path] ?? '',
    every: (_, call) => {
      calls.add(call);
      return () => calls.delete(call);
    },
  });
  return {
    watcher,
    look: () => {
      for (const call of calls) call();
    },
    waiting: () => calls.size,
  };
}

test('tells when a file is another, and then looks no more', async () => {
  const stamps: Record<string, string> = { a: '1', b: '1' };
  const { watcher, look, waiting } = watched(stamps);
  let told = false;
  const changed = watcher.changed(['a', 'b']).then(() => {
    told = true;
  });
  look();
  await Promise.resolve();
  expect([told, waiting()]).toEqual([false, 1]);
  stamps.b = '2';
  look();
  await changed;
  expect([told, waiting()]).toEqual([true, 0]);
});

test('what changes between reading and watching is not missed; nor what comes or goes', async () => {
  const stamps: Record<string, string> = { a: '1' };
  const { watcher, look } = watched(stamps);
  watcher.seen('a');
  stamps.a = '2';
  const first = watcher.changed(['a']);
  look();
  expect(await first).toBe(true);
  const second = watcher.changed(['new']);
  stamps.new = '1';
  look();
  expect(await second).toBe(true);
});
