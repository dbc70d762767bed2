#!/usr/bin/env node
import * as files from 'node:fs';
import * as modules from 'node:module';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { peekEnds } from './cli/peek-ends.js';
import { run } from './cli/run.js';
import { type Ticking, ticker } from './cli/ticker.js';
import { watchFiles } from './cli/watch-files.js';
import { reasonOf } from './cli/world.js';
import { writeWhole } from './cli/write-whole.js';
import { version } from './version.js';

// What each sub-command loads is compiled once and kept by Node, where it can (22.8 and later).
if ('enableCompileCache' in modules && typeof modules.enableCompileCache === 'function')
  modules.enableCompileCache();

/** The exit code of bad input, and of a place that the report cannot be written to. */
const BAD = 2;

// A reader that stops early, such as `head`, is no fault; a full disk is one line.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`crossclaim: cannot write the report: ${reasonOf(error)}.\n`);
  process.exitCode = BAD;
});

const watcher = watchFiles({
  stamp: (path) => {
    const { mtimeMs, size, ino } = files.statSync(path, { throwIfNoEntry: false }) ?? {};
    return mtimeMs === undefined ? '' : `${mtimeMs} ${size} ${ino}`;
  },
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds);
    return () => clearInterval(timer);
  },
});

// Set, not called: what is still to be written goes out first.
process.exitCode = await run(process.argv.slice(2), {
  files: {
    read: (path) => {
      watcher.seen(path);
      return files.readFileSync(path);
    },
    peek: (path) => peekEnds(files, path),
    changed: watcher.changed,
    write: (path, text) => uninterrupted(() => writeWhole(files, path, text)),
    exists: (path) => files.existsSync(path),
    isFolder: (path) => files.statSync(path).isDirectory(),
    list: (folder) => files.readdirSync(folder),
    glob: async (pattern) => (await import('tinyglobby')).glob(pattern, { expandDirectories: false }),
    real: (path) => files.realpathSync(path),
    absolute: (path) => resolve(path),
  },
  input: () => buffer(process.stdin),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  screen: screenOf(process.stdout.isTTY === true, process.env.NO_COLOR),
  progress,
  version,
  serve,
  engine: {
    compare: async (sources, options) => (await import('./compare.js')).compareClaims(sources, options),
    explain: async (sources, a, b) => (await import('./explain.js')).explainWhyNot(sources, a, b),
    inspect: async (source) => (await import('./inspect.js')).inspectSource(source),
    findConcepts: async (word) => (await import('./find-concepts.js')).findConcepts(word),
  },
});

/** A terminal shows colours unless its user wants none (no-color.org). */
function screenOf(isTerminal: boolean, noColor: string | undefined): 'none' | 'plain' | 'colour' {
  if (!isTerminal) return 'none';
  return noColor === undefined || noColor === '' ? 'colour' : 'plain';
}

async function serve(server: McpServer): Promise<void> {
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
  process.stdin.once('end', () => void server.close());
  await server.connect(new StdioServerTransport());
  await closed;
}

function progress(text: string, wanted = process.stderr.isTTY === true): () => void {
  if (!wanted) return () => {};
  const terminal = process.stderr.isTTY === true;
  const state = new Int32Array(new SharedArrayBuffer(4));
  const ticking: Ticking = { text, terminal, state };
  const worker = new Worker(ticker, { eval: true, workerData: ticking });
  worker.unref();
  return () => {
    const before = Atomics.exchange(state, 0, 2);
    if (before === 1 && terminal) process.stderr.write('\r\u001b[K');
    void worker.terminate();
  };
}

/** Puts off an interruption until the file is in its place, so that no draft is left behind. */
function uninterrupted(write: () => void): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const wait = (): void => {};
  for (const signal of signals) process.on(signal, wait);
  try {
    write();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
