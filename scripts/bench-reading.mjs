#!/usr/bin/env node
// What reading once saves: bytes kept, and the time of a comparison from sources and from sources read before.
//   npm run build && node scripts/bench-reading.mjs [FOLDER OF EVENTS] [--write]
// The seed reports, 100 synthetic ones, and of a folder its events and 100 reports recombined of theirs; --write puts the
// table into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readEvents } from './lib/events.mjs';
import { pooledEvents, recombinedReports } from './lib/recombined.mjs';
import { syntheticReports } from './synthetic.mjs';

const { addSource, compareClaims, readSource } = await import(pathToFileURL(resolve('dist/index.js')).href);
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
const sum = (xs) => xs.reduce((a, b) => a + b, 0);

/** The least processor time of each action, in ms, run in turns: what else a machine does lengthens some runs, and shortens none. */
function timed(rounds, actions) {
  const best = actions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++)
    for (const [i, action] of actions.entries()) {
      const before = process.cpuUsage();
      action();
      const { user, system } = process.cpuUsage(before);
      if (round > 0) best[i] = Math.min(best[i], (user + system) / 1000);
    }
  return best;
}

/**
 * One row: several events, each compared from sources, from readings, with one source new to readings of the rest, and the
 * same where these were compared before and are still held.
 */
function row(name, events, rounds) {
  const kept = events.map((sources) => sources.map((source) => JSON.stringify(readSource(source))));
  const parsed = () => kept.map((list) => list.map((json) => JSON.parse(json)));
  const held = parsed();
  for (const list of held) compareClaims(list);
  const before = held.map((list) => (list.length > 2 ? compareClaims(list.slice(0, -1)) : undefined));
  const [reading, anew, again, added, onto] = timed(rounds, [
    () => events.map((sources) => sources.map(readSource)),
    () => events.map((sources) => compareClaims(sources)),
    () => parsed().map((list) => compareClaims(list)),
    () => parsed().map((list, i) => compareClaims([...list.slice(0, -1), events[i].at(-1)])),
    () =>
      held.map((list, i) => {
        const [known, one] = [list.slice(0, -1), events[i].at(-1)];
        return before[i] === undefined ? compareClaims([...known, one]) : addSource(before[i], known, one);
      }),
  ]);
  const texts = sum(events.flat().map(({ text }) => Buffer.byteLength(text)));
  const bytes = sum(kept.flat().map((json) => Buffer.byteLength(json)));
  const packed = sum(kept.flat().map((json) => gzipSync(json).length));
  const ms = (x) => x.toFixed(0);
  const share = (x) => `${ms(x)} (${Math.round((100 * x) / anew)} %)`;
  return `| ${name} | ${(texts / 1000).toFixed(0)} | ${(bytes / 1000).toFixed(0)} (${(packed / 1000).toFixed(0)}) | ${ms(reading)} | ${ms(anew)} | ${share(again)} | ${share(added)} | ${share(onto)} |`;
}

const seeds = readEvents('seeds').map(({ sources }) => sources);
const rows = [row('five seed reports', seeds, 15), row('100 synthetic reports', [syntheticReports(100)], 3)];
if (folder !== undefined) {
  const events = readEvents(folder).map(({ sources }) => sources);
  const recombined = recombinedReports(pooledEvents(folder, 'ar'), 100, 'ar');
  rows.push(row(`${events.length} events`, events, 3), row('100 real reports, recombined', [recombined], 3));
}
const table = [
  `Measured by \`node scripts/bench-reading.mjs\` on ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}, crossclaim ${JSON.parse(readFileSync('package.json', 'utf8')).version}; processor time, the best of several runs, warm, with the JSON parsed and its digests checked.`,
  '',
  '| what | texts, kB | kept, kB (gzip) | `readSource`, ms | compared from texts, ms | from readings, ms | all but one read before, ms | one added to readings held, ms |',
  '|---|---:|---:|---:|---:|---:|---:|---:|',
  ...rows,
].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const file = 'docs/performance.md';
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /<!-- reading -->[\s\S]*<!-- \/reading -->/,
      `<!-- reading -->\n${table}\n<!-- /reading -->`,
    ),
  );
}
