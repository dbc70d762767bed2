import { describe, expect, test } from 'vitest';
import { runPool } from '../../src/many/pool.js';

/** A thread that doubles numbers; at some it ends, throws, or never answers. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (n) => {
      if (n === 13) process.exit(3);
      if (n === 14) throw new Error('broken');
      if (n === 15) return;
      if (n === 16) { parentPort.postMessage(n); setImmediate(() => process.exit(0)); return; }
      if (n === 17) { const kept = []; for (;;) kept.push(new Array(1e5).fill(n)); }
      parentPort.postMessage(n * 2);
    });
  `)}`,
);

async function results(
  jobs: readonly number[],
  size: number,
  memoryMb?: number,
): Promise<readonly unknown[]> {
  const out: unknown[] = [];
  await runPool<number, number>(jobs, {
    script,
    size,
    memoryMb,
    onDone: (index, result) => {
      out[index] = result.status === 'fulfilled' ? result.value : String(result.reason);
    },
  });
  return out;
}

describe('a pool', () => {
  test.each([1, 2, 9])('of %i answers every job', async (size) => {
    expect(await results([1, 2, 3, 4, 5], size)).toEqual([2, 4, 6, 8, 10]);
  });

  test.each([1, 2])('of %i goes on where a thread ends or throws', async (size) => {
    expect(await results([1, 13, 2, 14, 3, 13, 4], size)).toEqual([
      2,
      'Error: it ended with code 3',
      4,
      'Error: broken',
      6,
      'Error: it ended with code 3',
      8,
    ]);
  });

  test('goes on where a thread ends after its answer', async () => {
    const [first, ...others] = await results([16, 1, 2, 3], 1);
    expect(first).toBe(16);
    // it may take one more job, or answer it and take the next, before it is gone: one at most is lost
    const lost = others.filter((result, i) => result !== 2 * (i + 1));
    expect(lost.length).toBeLessThan(2);
  });

  test('goes on where a thread runs out of memory', async () => {
    const [first, second, third] = await results([1, 17, 2], 1, 32);
    expect([first, third]).toEqual([2, 4]);
    expect(second).toMatch(/memory/);
  }, 60_000);

  test('of threads that cannot start fails every job', async () => {
    const broken = new URL('data:text/javascript,throw new Error("no start")');
    const out: string[] = [];
    await runPool<number, number>([1, 2], {
      script: broken,
      size: 2,
      onDone: (_, result) => out.push(result.status === 'rejected' ? String(result.reason) : ''),
    });
    expect(out).toEqual(['Error: no start', 'Error: no start']);
  });

  test('leaves a job that never ends when the caller gives up', async () => {
    const control = new AbortController();
    setTimeout(() => control.abort(new Error('late')), 200);
    await expect(
      runPool<number, number>([15], { script, size: 1, signal: control.signal, onDone: () => {} }),
    ).rejects.toThrow('late');
  });
});
