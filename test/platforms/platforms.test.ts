import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/compare.js';
import { readSource } from '../../src/read-source.js';
import { renderHtml, renderMarkdown } from '../../src/render.js';
import { bundleFor } from './bundle.js';

const folder = mkdtempSync(join(tmpdir(), 'crossclaim-platforms-'));
let expected = '';

beforeAll(async () => {
  const report = compareClaims(
    [
      { id: 'a', text: 'The bridge collapsed on Monday, killing 12 people.' },
      { id: 'b', text: 'وانهار الجسر يوم الاثنين وقُتل 14 شخصا.' },
    ].map(readSource),
  );
  expected = JSON.stringify([report, renderMarkdown(report), renderHtml(report)]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the package itself exports', () => {
  test('runs where there is nothing but the language and TextEncoder', async () => {
    const context = createContext({ TextEncoder });
    const code = await bundleFor('iife', 'globalThis.told = told;');
    runInContext(code, context, { timeout: 60_000 });
    expect(context.told).toBe(expected);
    expect(Object.keys(context).filter((name) => name !== 'told')).toEqual(['TextEncoder']);
  }, 60_000);

  test('runs in a thread', async () => {
    const path = join(folder, 'thread.mjs');
    const bundled = await bundleFor('esm', 'globalThis.told = told;');
    writeFileSync(
      path,
      `import { parentPort } from 'node:worker_threads';\n${bundled}\nparentPort.postMessage(globalThis.told);`,
    );
    const told = await new Promise((resolve, reject) => {
      new Worker(path).once('message', resolve).once('error', reject);
    });
    expect(told).toBe(expected);
  }, 60_000);

  // Where they are installed: both run npm packages, and neither is one that is needed here.
  test.each([
    ['deno', ['run']],
    ['bun', ['run']],
  ])(
    'runs in %s',
    async (name, args) => {
      if (spawnSync(name, ['--version']).status !== 0)
        return console.log(`${name} is not installed: not run there`);
      const path = join(folder, `${name}.mjs`);
      writeFileSync(path, await bundleFor('esm', 'console.log(told);'));
      const { stdout, stderr } = spawnSync(name, [...args, path], { encoding: 'utf8', maxBuffer: 1 << 26 });
      expect(stdout.trim(), stderr).toBe(expected);
      return undefined;
    },
    60_000,
  );
});
