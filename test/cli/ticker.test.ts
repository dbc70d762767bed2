import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ticker } from '../../src/cli/ticker.js';

/** Runs the ticker beside a computation of some milliseconds that lets nothing else run, and silences it at the end. */
function ticked(milliseconds: number, terminal: boolean): string {
  const program = `
    const { Worker } = require('node:worker_threads');
    const state = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(${JSON.stringify(ticker)}, { eval: true, workerData: { text: 'at work', terminal: ${terminal}, state } });
    worker.on('online', () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});
      Atomics.store(state, 0, 2);
      setTimeout(() => worker.terminate(), 1500);
    });`;
  return spawnSync(process.execPath, ['--eval', program], { encoding: 'utf8' }).stderr;
}

describe('from one second on it is said that work goes on', () => {
  test('in a line of its own', () => expect(ticked(2500, false)).toBe('crossclaim: at work … 1 s\n'));

  test('in a terminal in one line that is written over', () => {
    expect(ticked(1500, true)).toBe('\rcrossclaim: at work … 1 s\u001b[K');
  });

  test('and not before', () => expect(ticked(100, true)).toBe(''));
});
