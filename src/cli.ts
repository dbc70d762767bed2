#!/usr/bin/env node
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './cli/run.js';
import { compareClaims } from './compare.js';
import { version } from './version.js';

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Set, not called: what is still to be written goes out first.
process.exitCode = run(process.argv.slice(2), {
  read: (path) => readFileSync(path),
  write: writeWhole,
  absolute: (path) => resolve(path),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  version,
  compare: compareClaims,
});

/** Writes beside the file and then puts the new one in its place, so that nobody ever sees half of it. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
