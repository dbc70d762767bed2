#!/usr/bin/env node
import * as files from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { run } from './cli/run.js';
import { reasonOf } from './cli/world.js';
import { writeWhole } from './cli/write-whole.js';
import { version } from './version.js';

/** The exit code of bad input, and of a place that the report cannot be written to. */
const BAD = 2;

// A reader that stops early, such as `head`, is no fault; a full disk is one line.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`crossclaim: cannot write the report: ${reasonOf(error)}.\n`);
  process.exitCode = BAD;
});

// Set, not called: what is still to be written goes out first.
process.exitCode = await run(process.argv.slice(2), {
  files: {
    read: (path) => files.readFileSync(path),
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
  watched: process.stderr.isTTY === true,
  version,
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
