#!/usr/bin/env node
// Time and memory of the built package: import, the seed reports, 10, 100 and 1,000 synthetic reports on one event.
//   npm run build && npm run bench [-- --write]
//   npm run build && npm run bench -- --peers [--write]   beside other libraries (scripts/bench-peers.mjs)
// With --write the table goes to docs/performance.md. Each size runs in a process of its own, so that peak memory is its own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { machine, writeTable } from './lib/tables.mjs';
import { syntheticReports } from './synthetic.mjs';

const dist = pathToFileURL(resolve('dist/index.js')).href;
const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];

function seeds() {
  const folder = 'seeds/morocco-israel-2021';
  const event = JSON.parse(readFileSync(`${folder}/event.json`, 'utf8'));
  return event.sources.map(({ id, file, language }) => ({
    id,
    language,
    text: readFileSync(`${folder}/${file}`, 'utf8'),
  }));
}

async function child(task) {
  const t0 = performance.now();
  const { compareClaims } = await import(dist);
  const imported = performance.now() - t0;
  if (task === 'import') return { ms: imported };
  const sources = task === 'seeds' ? seeds() : syntheticReports(Number(task));
  const rounds = task === 'seeds' ? 15 : Number(task) <= 10 ? 10 : Number(task) <= 100 ? 3 : 1;
  const cold0 = performance.now();
  const report = compareClaims(sources);
  const cold = performance.now() - cold0;
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const t = performance.now();
    compareClaims(sources);
    times.push(performance.now() - t);
  }
  return {
    ms: median(times),
    cold,
    claims: report.claims.length,
    groups: report.groups.length,
    characters: sources.reduce((n, s) => n + s.text.length, 0),
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

if (process.argv.includes('--peers')) {
  await import('./bench-peers.mjs');
} else if (process.env.CROSSCLAIM_BENCH) {
  console.log(JSON.stringify(await child(process.env.CROSSCLAIM_BENCH)));
} else {
  const run = (task) =>
    JSON.parse(
      execFileSync(process.execPath, [process.argv[1]], {
        env: { ...process.env, CROSSCLAIM_BENCH: task },
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    );
  const imports = Array.from({ length: 7 }, () => run('import').ms);
  const rows = ['seeds', '10', '100', '1000'].map((task) => ({ task, ...run(task) }));
  const slope = Math.log(rows[3].ms / rows[2].ms) / Math.log(rows[3].characters / rows[2].characters);
  const table = [
    `Measured by \`npm run bench\` on ${machine()}.`,
    '',
    '| what | characters | claims | groups | first run, ms | warm, ms | peak memory, MB |',
    '|---|---:|---:|---:|---:|---:|---:|',
    `| import | | | | ${median(imports).toFixed(0)} | | |`,
    ...rows.map(
      (r) =>
        `| ${r.task === 'seeds' ? 'five seed reports' : `${r.task} synthetic reports`} | ${r.characters} | ${r.claims} | ${r.groups} | ${r.cold.toFixed(0)} | ${r.ms.toFixed(0)} | ${r.peak.toFixed(0)} |`,
    ),
    '',
    `Slope from 100 to 1,000 reports: ${slope.toFixed(2)} (1 is linear).`,
  ].join('\n');
  console.log(table);
  if (process.argv.includes('--write')) writeTable('bench', table);
}
