import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareClaims } from '../src/compare.js';
import type { compareMany as CompareMany, ManyEvent, Progress } from '../src/many.js';
import { readSource } from '../src/read-source.js';
import { bundleMany } from './platforms/bundle.js';

/** A thread runs a file: the function and its worker are bundled side by side, as in the package. */
const folder = mkdtempSync(join(tmpdir(), 'crossclaim-many-'));
let compareMany: typeof CompareMany;
beforeAll(async () => {
  await bundleMany(folder);
  ({ compareMany } = await import(pathToFileURL(join(folder, 'many.js')).href));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An event with a toll of its own, so that no two reports are the same. */
const event = (toll: number): ManyEvent => ({
  sources: [
    { id: 'a', text: `The bridge collapsed on Monday, killing ${toll} people.` },
    { id: 'b', text: `At least ${toll + 3} people died when the bridge collapsed.` },
  ],
  topics: [{ id: 'dead', label: { en: 'Dead' }, concepts: ['die'] }],
});
const events = Array.from({ length: 9 }, (_, i) => event(10 + i));
const bad: ManyEvent = { sources: [{ id: 'a', text: 'Only one report came.' }] };

const compared = ({ sources, topics = [] }: ManyEvent): string =>
  JSON.stringify(compareClaims(sources, { topics }));

describe('many events', () => {
  test.each([1, 2, 20])(
    'on %i threads are compared as one by one, in their order',
    async (concurrency) => {
      const results = await compareMany(events, { concurrency });
      expect(results.map((r) => (r.status === 'fulfilled' ? JSON.stringify(r.value) : r.reason))).toEqual(
        events.map(compared),
      );
    },
    60_000,
  );

  test('may hold reports read before', async () => {
    const read = { ...event(5), sources: event(5).sources.map((s) => ('source' in s ? s : readSource(s))) };
    const [result] = await compareMany([read]);
    expect(result).toMatchObject({ status: 'fulfilled' });
    expect(JSON.stringify(result?.status === 'fulfilled' && result.value)).toBe(compared(event(5)));
  });

  test('may be none', async () => {
    expect(await compareMany([])).toEqual([]);
  });

  test('tell how far they are', async () => {
    const told: Progress[] = [];
    await compareMany([...events, bad], { concurrency: 2, onProgress: (p) => told.push(p) });
    expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i + 1));
    expect(told.at(-1)).toMatchObject({ done: 10, failed: 1, total: 10 });
    expect(new Set(told.map(({ index }) => index)).size).toBe(10);
  });
});

describe('a bad event fails alone', () => {
  test('with the error that compareClaims throws', async () => {
    const [first, second, third] = await compareMany([event(1), bad, event(2)], { concurrency: 1 });
    expect([first?.status, third?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { name: 'CrossclaimError', code: 'too-few-sources', message: /only one source given/ },
    });
  });

  test('with its place, where it is of another kind', async () => {
    const given = JSON.parse(
      JSON.stringify([event(1), { sources: [{ id: 'a', text: 7 }] }, null, 7, { sources: [], x: 1 }]),
    );
    const results = await compareMany(given, { concurrency: 1 });
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(results[1]).toMatchObject({ reason: { code: 'schema-violation', where: 'sources[0].text' } });
    expect(results[4]).toMatchObject({ reason: { code: 'invalid-option', where: 'options' } });
  });

  test('where it cannot be handed to a thread', async () => {
    const sources = [{ id: 'a', text: 'x', read: () => {} }];
    const results = await compareMany([{ sources }, event(1)], { concurrency: 1 });
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(results[0]).toMatchObject({ reason: { code: 'thread-failed', where: 'events[0]' } });
  });
});

describe('the caller can give up', () => {
  test('before', async () => {
    await expect(compareMany(events, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
  });

  test('in the middle: nothing is told any more', async () => {
    const control = new AbortController();
    let told = 0;
    const onProgress = (): void => {
      told += 1;
      control.abort(new Error('enough'));
    };
    await expect(compareMany(events, { concurrency: 2, signal: control.signal, onProgress })).rejects.toThrow(
      'enough',
    );
    const before = told;
    await new Promise((done) => setTimeout(done, 50));
    expect(told).toBe(before);
    expect(told).toBeLessThan(events.length);
  });

  test('by throwing', async () => {
    const onProgress = (): never => {
      throw new Error('mine');
    };
    await expect(compareMany(events, { concurrency: 2, onProgress })).rejects.toThrow('mine');
  });
});

test.each<[options: unknown, message: RegExp]>([
  [{ concurrency: 0 }, /"options\.concurrency": expected/],
  [{ concurrency: '2' }, /"options\.concurrency": expected/],
  [{ memoryMb: 1.5 }, /"options\.memoryMb": expected/],
  [{ threads: 2 }, /there is no "threads"/],
  [{ signal: {} }, /"options\.signal"/],
  [{ onProgress: 7 }, /"options\.onProgress"/],
  [null, /"options": expected an object/],
])('the options %j are refused', async (options, message) => {
  await expect(compareMany([], JSON.parse(JSON.stringify(options)))).rejects.toThrow(message);
});

test('events that are no list are refused', async () => {
  await expect(compareMany(JSON.parse('{}'))).rejects.toThrow(/"events": expected an array/);
});
