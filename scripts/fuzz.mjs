#!/usr/bin/env node
// Looks for texts that break what has to hold of every comparison: real and made reports, changed at random.
//   npm run fuzz [-- FOLDER] [--minutes 5 | --count 200] [--seed 1]
// FOLDER holds events (event.json and texts); without it, the seeds. The engine's sources are bundled on the fly, so that
// no build is needed. A fault is printed with the seed of its case alone (`--seed N --count 1` meets it again) and written
// to out/fuzz; the exit code is 1 where there is one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from './lib/engine.mjs';
import { fuzzer } from './lib/fuzz/fuzzer.mjs';

const {
  values: { minutes, count, seed },
  positionals: [folder = 'seeds'],
} = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string' },
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const library = await load(
  "export * from './src/index.ts'; export { languages } from './src/languages/registry.ts';",
);
const fuzz = fuzzer(library, folder);
const bounded = minutes !== undefined || count === undefined;
const until = bounded ? performance.now() + Number(minutes ?? 5) * 60_000 : Number.POSITIVE_INFINITY;
const last = Number(seed) + (count === undefined ? Number.POSITIVE_INFINITY : Number(count));
let [cases, faulty, characters] = [0, 0, 0];
/** The slowest cases, by time a character: texts of one length, so that a loop gone wild stands out. */
let slowest = { ms: 0, seed: 0 };
for (let one = Number(seed); one < last && performance.now() < until; one++) {
  const { sources, names } = fuzz.caseOf(one);
  const length = sources.reduce((sum, { text }) => sum + text.length, 0);
  const start = process.cpuUsage();
  const faults = fuzz.faultsOf(sources);
  const ms = process.cpuUsage(start).user / 1000;
  if (length > 500 && ms / length > slowest.ms) slowest = { ms: ms / length, seed: one };
  cases += 1;
  characters += length;
  if (faults.length === 0) continue;
  faulty += 1;
  const file = `out/fuzz/${one}.json`;
  mkdirSync('out/fuzz', { recursive: true });
  writeFileSync(file, JSON.stringify({ sources, faults, names }, null, 1));
  console.log(`seed ${one} (${names.join(', ')}): ${faults.slice(0, 3).join('; ')} → ${file}`);
}
console.log(
  `fuzz: ${cases} cases from seed ${seed}, ${characters} characters, ${faulty} with a fault; slowest: seed ${slowest.seed}, ${slowest.ms.toFixed(2)} ms a character for all checks`,
);
process.exitCode = faulty > 0 ? 1 : 0;
