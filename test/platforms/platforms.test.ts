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
import { bundleFor, bundleMany } from './bundle.js';

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
});

/** Where they are installed: both run npm packages, and neither is one that is needed here. */
const elsewhere = [
  ['deno', ['run', '--allow-all']],
  ['bun', ['run']],
] as const;
const isInstalled = (name: string): boolean => spawnSync(name, ['--version']).status === 0;

describe.each(elsewhere)('in %s', (name, args) => {
  const installed = isInstalled(name);
  if (!installed) console.log(`${name} is not installed: not run there (npm packages of that name bring it)`);

  /** What a program prints that lies in the folder. */
  const printed = (file: string): string => {
    const { stdout, stderr } = spawnSync(name, [...args, join(folder, file)], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    expect(stdout, stderr).not.toBe('');
    return stdout.trim();
  };

  test.skipIf(!installed)('what the package itself exports runs', async () => {
    writeFileSync(join(folder, 'trial.mjs'), await bundleFor('esm', 'console.log(told);'));
    expect(printed('trial.mjs')).toBe(expected);
  });

  test.skipIf(!installed)('many events are compared on threads, and a bad one fails alone', async () => {
    await bundleMany(folder);
    const events = [12, 13, 14].map((toll) => [
      { id: 'a', text: `The bridge collapsed on Monday, killing ${toll} people.` },
      { id: 'b', text: 'At least 20 people died when the bridge collapsed.' },
    ]);
    writeFileSync(
      join(folder, 'trial-many.mjs'),
      `import { compareMany } from './many.js';
       const sources = ${JSON.stringify(events)};
       const events = [...sources.map((sources) => ({ sources })), { sources: [] }];
       const results = await compareMany(events, { concurrency: 2, memoryMb: 512 });
       console.log(JSON.stringify(results.map(({ value, reason }) => value ?? reason.code)));
       await compareMany(events, { signal: AbortSignal.abort(new Error('no')) }).catch(({ message }) => console.log(message));`,
    );
    const compared = events.map((sources) => compareClaims(sources));
    expect(printed('trial-many.mjs')).toBe(`${JSON.stringify([...compared, 'too-few-sources'])}\nno`);
  });
});
