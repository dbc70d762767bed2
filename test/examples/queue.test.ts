import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type * as Library from '../../src/index.js';
import { dependenciesOf, exampleFolder, notBuilt } from './example-folder.js';
import { type QueueServer, serverCommand, startQueueServer } from './queue-server.js';
import { type Running, startIn } from './running.js';

const missing =
  notBuilt ?? (serverCommand === undefined ? 'neither Valkey nor Redis is installed: not run' : undefined);
if (missing !== undefined) console.log(`docs/examples/queue: ${missing}`);

type Event = { readonly sources: readonly Library.Source[] };
const sentences = (toll: number, length: number): string =>
  Array.from(
    { length },
    (_, i) => `In district ${i}, the bridge collapsed on Monday, killing ${toll + i} people, police said.`,
  ).join(' ');
const eventOf = (toll: number, length = 1): Event => ({
  sources: [
    { id: 'a', text: sentences(toll, length) },
    { id: 'b', text: sentences(toll + 3, length) },
  ],
});
const reversed = ({ sources }: Event): Event => ({ sources: [...sources].reverse() });
const bad: Event = { sources: [{ id: 'a', text: 'Only one report came.' }] };

describe.skipIf(missing !== undefined)('docs/examples/queue', () => {
  let folder = '';
  let server: QueueServer;
  let version = '';
  let compareClaims: typeof Library.compareClaims;
  let runs = 0;
  let env: Readonly<Record<string, string>> = {};
  const running: Running[] = [];

  beforeAll(async () => {
    folder = exampleFolder('queue');
    const installed = join(folder, 'node_modules/crossclaim');
    version = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version;
    ({ compareClaims } = await import(pathToFileURL(join(installed, 'dist/index.js')).href));
    server = await startQueueServer(serverCommand ?? '', folder);
  });
  afterEach(async () => {
    for (const one of running.splice(0)) {
      one.kill('SIGKILL', 'all');
      await one.end();
    }
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Each test has a queue and a store of its own. */
  function anew(settings: Readonly<Record<string, string>> = {}): void {
    runs += 1;
    env = {
      REDIS_URL: server.url,
      QUEUE: `queue-${runs}`,
      STORE: `store-${runs}`,
      CONCURRENCY: '1',
      LOCK_MS: '2000',
      BACKOFF_MS: '100',
      ...settings,
    };
  }
  function start(
    script: string,
    args: readonly string[] = [],
    more: Readonly<Record<string, string>> = {},
  ): Running {
    const one = startIn(folder, [script, ...args], { ...env, ...more });
    running.push(one);
    return one;
  }
  async function printed(script: string, ...args: readonly string[]): Promise<readonly string[]> {
    const one = start(script, args);
    await one.end();
    return one.lines();
  }
  async function produced(lines: readonly (Event | string)[]): Promise<readonly string[]> {
    const json = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    writeFileSync(join(folder, 'events.jsonl'), json.join('\n'));
    return printed('produce.mjs', 'events.jsonl');
  }
  /** Reports by the digest of their event. */
  function stored(): ReadonlyMap<string, string> {
    const place = join(folder, env.STORE ?? '', version);
    const files = readdirSync(place, { recursive: true, encoding: 'utf8' });
    return new Map(
      files
        .filter((file) => /^..[/\\][^.].*\.json\.gz$/.test(file))
        .map((file) => [file.slice(3, -8), gunzipSync(readFileSync(join(place, file))).toString()]),
    );
  }
  const reportOn = ({ sources }: Event): string => JSON.stringify(compareClaims(sources));
  /** The digests that a worker or the producer says something of, each as often as it does. */
  const told = (lines: readonly string[], what: string): readonly string[] =>
    lines.filter((line) => line.split('\t')[1] === what).map((line) => line.split('\t')[0] ?? '');
  const stop = async (worker: Running): Promise<void> => {
    worker.kill('SIGTERM');
    expect(await worker.end()).toBe(0);
  };

  test('compares every event once; a bad one fails alone, and at once', async () => {
    anew();
    const events = [10, 20, 30, 40, 50, 60].map((toll) => eventOf(toll));
    const put = await produced([...events, bad, ...events.map(reversed), '{"sources":', '7']);
    expect(put.filter((line) => line.startsWith('not read'))).toEqual([
      expect.stringContaining('events.jsonl:14: '),
      expect.stringContaining('events.jsonl:15: '),
    ]);
    expect(new Set(told(put, 'put')).size).toBe(7);

    const workers = [start('work.mjs'), start('work.mjs')];
    const lines = (): readonly string[] => workers.flatMap((worker) => worker.lines());
    await Promise.race(
      workers.map((worker) =>
        worker.until(() => told(lines(), 'stored').length >= 6 && told(lines(), 'failed').length >= 1),
      ),
    );
    await Promise.all(workers.map(stop));
    expect([...stored().values()].sort()).toEqual(events.map(reportOn).sort());
    expect([...told(lines(), 'stored')].sort()).toEqual([...stored().keys()].sort());
    expect(await printed('status.mjs')).toEqual([
      'waiting\t0',
      'active\t0',
      'delayed\t0',
      'failed\t1',
      expect.stringMatching(/\tfailed at try 1\tevents\.jsonl:7: too-few-sources: only one source given/),
    ]);

    const again = await produced([...events, bad]);
    expect([told(again, 'stored').length, told(again, 'put').length]).toEqual([6, 1]);
    expect(await printed('status.mjs')).toContain('waiting\t0');
  });

  test.each(['it', 'all'] as const)(
    'loses and doubles nothing where a worker is killed (%s)',
    async (whom) => {
      anew();
      const events = [100, 200, 300, 400].map((toll) => eventOf(toll, 25));
      const put = told(await produced(events), 'put');
      const first = start('work.mjs');
      await first.until((lines) => told(lines, 'taken').length >= 2);
      first.kill('SIGKILL', whom);
      await first.end();
      const inHand = told(first.lines(), 'taken').filter((id) => !told(first.lines(), 'stored').includes(id));
      expect(inHand.length).toBeGreaterThan(0);

      const second = start('work.mjs');
      const done = (lines: readonly string[]): readonly string[] =>
        ['stored', 'was stored'].flatMap((what) => told(lines, what));
      await second.until((lines) => done([...first.lines(), ...lines]).length >= events.length);
      await stop(second);
      expect([...done(first.lines()), ...done(second.lines())].sort()).toEqual([...put].sort());
      expect(told(second.lines(), 'taken up from a worker that is lost')).toEqual(inHand);
      expect([...stored().values()].sort()).toEqual(events.map(reportOn).sort());
    },
  );

  test('tries again, later, what a store that is away has kept from being stored', async () => {
    anew();
    const [id = ''] = told(await produced([eventOf(7)]), 'put');
    const away = join(folder, env.STORE ?? '', version);
    mkdirSync(join(away, '..'), { recursive: true });
    writeFileSync(away, 'no folder');
    const worker = start('work.mjs');
    await worker.until((lines) => told(lines, 'tried again').length >= 1);
    rmSync(away);
    await worker.until((lines) => told(lines, 'stored').length >= 1);
    await stop(worker);
    expect([...stored()]).toEqual([[id, reportOn(eventOf(7))]]);
  });

  test('tries no event for ever: one that ends its process fails at the fifth try, alone', async () => {
    // As a system does that is short of memory: the process is gone as soon as it has this event in hand.
    const [deadly, harmless] = [eventOf(8), eventOf(9)];
    const ends = `const { emit } = process;
      process.emit = (name, message, ...rest) => {
        if (JSON.stringify(message)?.includes('killing 8 people')) process.kill(process.pid, 'SIGKILL');
        return emit.call(process, name, message, ...rest);
      };`;
    writeFileSync(join(folder, 'ends.mjs'), `if (process.send !== undefined) {${ends}}`);
    anew();
    const [id = '', other = ''] = told(await produced([deadly, harmless]), 'put');
    const worker = start('work.mjs', [], { NODE_OPTIONS: '--import ./ends.mjs' });
    await worker.until((lines) => told(lines, 'failed').length >= 1 && told(lines, 'stored').length >= 1);
    await stop(worker);
    expect(told(worker.lines(), 'tried again')).toEqual([id, id, id, id]);
    expect([...stored().keys()]).toEqual([other]);

    expect(await printed('status.mjs', '--retry')).toContain('waiting\t1');
    const next = start('work.mjs');
    await next.until((lines) => told(lines, 'stored').length >= 1);
    await stop(next);
    expect([...stored().keys()].sort()).toEqual([id, other].sort());
  });
});

test('what docs/examples/queue needs is what it is tested with', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { crossclaim, ...others } = dependenciesOf(join(root, 'docs/examples/queue'));
  expect(crossclaim).toBe(`^${version}`);
  expect(devDependencies).toMatchObject(others);
});
