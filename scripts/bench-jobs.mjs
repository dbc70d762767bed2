#!/usr/bin/env node
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
// What one event costs as a job of a queue, and what many a day take: processor time, memory, bytes.
//   npm run build && npm run bench:jobs [-- FOLDER OF EVENTS] [--day 1000000] [--write]
// FOLDER holds events (event.json and texts); without it, the seeds. With --write the tables go to docs/many-events.md.
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { eventFolders, sourcesOf } from './lib/events.mjs';
import { sumsOf } from './lib/job-sums.mjs';
import { machine, writeTable } from './lib/tables.mjs';

const {
  values: { day, write, rounds },
  positionals: [folder = 'seeds'],
} = parseArgs({
  allowPositionals: true,
  options: {
    day: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});

const { compareClaims, readSource } = await import(pathToFileURL(resolve('dist/index.js')).href);
const events = eventFolders(folder).map(sourcesOf);

/** Processor time in ms, that of the threads that clean up after it as well. */
function processorMs(action) {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A job as a worker does it: from the JSON of an event to that of its report. */
const job = (json) => JSON.stringify(compareClaims(JSON.parse(json).sources));

// A worker that has run for a while: the lexicons are compiled, and what is hot has been found out.
const given = events.map((sources) => JSON.stringify({ sources }));
const first = processorMs(() => job(given[0]));
for (const json of given) job(json);

const jobs = given.map((json, i) => {
  // The least of several runs: what else a machine does lengthens some, and shortens none.
  const ms = Math.min(...Array.from({ length: Number(rounds) }, () => processorMs(() => job(json))));
  const report = job(json);
  const kept = JSON.stringify(events[i].map(readSource));
  const zipped = (text) => gzipSync(text).length;
  return {
    ms,
    reports: events[i].length,
    characters: events[i].reduce((n, { text }) => n + text.length, 0),
    given: Buffer.byteLength(json),
    givenZipped: zipped(json),
    report: Buffer.byteLength(report),
    reportZipped: zipped(report),
    kept: Buffer.byteLength(kept),
    keptZipped: zipped(kept),
  };
});
const peakMb = process.resourceUsage().maxRSS / 1024;

const ofAll = (field) => jobs.map((one) => one[field]).sort((a, b) => a - b);
const middle = (field) => ofAll(field)[Math.floor(jobs.length / 2)];
const mean = (field) => ofAll(field).reduce((a, b) => a + b, 0) / jobs.length;
const row = (what, shown, field) =>
  `| ${what} | ${[mean(field), middle(field), ofAll(field).at(-1)].map(shown).join(' | ')} |`;
const whole = (n) => Math.round(n).toLocaleString('en-US');
const kb = (n) => (n / 1000).toFixed(n < 100_000 ? 1 : 0);

const measured = [
  `Measured by \`npm run bench:jobs\` on ${machine()}, over ${jobs.length} events of ${jobs.reduce((n, { reports }) => n + reports, 0)} reports; processor time of a worker that is warm, JSON to JSON, the best of ${rounds} runs.`,
  '',
  '| of one event | mean | median | most |',
  '|---|---:|---:|---:|',
  row('reports', (n) => n.toFixed(n % 1 === 0 ? 0 : 1), 'reports'),
  row('characters', whole, 'characters'),
  row('processor time, ms', whole, 'ms'),
  row('the event, kB', kb, 'given'),
  row('the event, gzip, kB', kb, 'givenZipped'),
  row('its report, kB', kb, 'report'),
  row('its report, gzip, kB', kb, 'reportZipped'),
  row('its reports read (`readSource`), gzip, kB', kb, 'keptZipped'),
  '',
  `A process that is new takes ${whole(first)} ms for its first event. At its largest, after all of them, it had ${whole(peakMb)} MB.`,
].join('\n');

const perDay = Number(day);
const sums = sumsOf(perDay, {
  ms: mean('ms'),
  peakMb,
  given: mean('given'),
  stored: mean('givenZipped') + mean('reportZipped'),
});
const gb = (bytes) => `${(bytes / 1e9).toFixed(bytes < 1e10 ? 1 : 0)} GB`;
const reckoned = [
  `| ${whole(perDay)} events a day, each as the mean above | |`,
  '|---|---:|',
  `| events a second | ${sums.perSecond.toFixed(1)} |`,
  `| processors that are busy | ${sums.busy.toFixed(1)} |`,
  `| processors to have, ${Math.round(100 * sums.load)} % of them busy | ${sums.processors} |`,
  `| machines of ${sums.machineProcessors} processors | ${sums.machines} |`,
  `| memory of each, for ${sums.machineProcessors} processes | ${gb(sums.machineMb * 1e6)} |`,
  `| stored a day: events and reports, gzip | ${gb(sums.storedBytes)} |`,
  `| stored a year | ${(sums.storedBytes * 365e-12).toFixed(1)} TB |`,
  `| on the queue, where it is ${sums.behindHours} h behind | ${gb(sums.queuedBytes)} |`,
].join('\n');

console.log(`${measured}\n\n${reckoned}`);
if (write) {
  writeTable('jobs', measured, 'docs/many-events.md');
  writeTable('sums', reckoned, 'docs/many-events.md');
}
