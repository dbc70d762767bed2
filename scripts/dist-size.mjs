#!/usr/bin/env node
// @ts-check
/**
 * What it costs that the package is not minified: bytes, gzip and import time of dist as built, and of the same files
 * minified as they were before.
 *
 *   npm run build && node scripts/dist-size.mjs [--write]
 *
 * With --write the line goes to docs/performance.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { loadedWith } from './lib/builds.mjs';

/** Imports of each form, taken in turn; the fastest counts, which is the one least disturbed by what else is running. */
const ROUNDS = 21;

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const minified = mkdtempSync(join(tmpdir(), 'crossclaim-minified-'));

try {
  // What `import 'crossclaim'` loads: the entry and the chunks it shares with the command.
  const files = loadedWith('dist/index.js').map((path) => basename(path));
  writeFileSync(join(minified, 'package.json'), '{ "type": "module" }');
  for (const name of files) {
    const { code } = await transform(readFileSync(join(dist, name), 'utf8'), {
      charset: 'utf8',
      minifySyntax: true,
      minifyWhitespace: true,
    });
    writeFileSync(join(minified, name), code);
  }
  const [plain, small] = [sizeOf(dist, files), sizeOf(minified, files)];
  const times = Array.from({ length: ROUNDS }, () => [importOf(dist), importOf(minified)]);
  const [now, before] = [0, 1].map((form) => Math.round(Math.min(...times.map((pair) => pair[form] ?? 0))));
  const line = `The library as ESM is ${kB(plain.bytes)} kB (${kB(plain.gzip)} kB as gzip) and loads in ${now} ms; minified it would be ${kB(small.bytes)} kB (${kB(small.gzip)} kB) and load in ${before} ms. Measured by \`node scripts/dist-size.mjs\` on ${cpus()[0]?.model.trim()}, Node ${process.version}, the fastest of ${ROUNDS} imports each.`;
  console.log(line);
  if (process.argv.includes('--write')) write(line);
} finally {
  rmSync(minified, { recursive: true, force: true });
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function sizeOf(folder, files) {
  const contents = files.map((name) => readFileSync(join(folder, name)));
  return {
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/**
 * Milliseconds of one import in a process of its own.
 *
 * @param {string} folder
 */
function importOf(folder) {
  const url = pathToFileURL(join(folder, 'index.js')).href;
  const code = `const t = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - t);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}

/** @param {number} bytes */
function kB(bytes) {
  return Math.round(bytes / 1000);
}

/** @param {string} line */
function write(line) {
  const page = join(root, 'docs/performance.md');
  const marked = /<!-- dist-size -->[\s\S]*<!-- \/dist-size -->/;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(marked, `<!-- dist-size -->\n${line}\n<!-- /dist-size -->`),
  );
}
