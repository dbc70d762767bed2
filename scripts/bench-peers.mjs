#!/usr/bin/env node
// What a character costs here and elsewhere, in one process: wink-nlp and compromise annotate English text, natural scores
// all pairs of sentences by TF-IDF, and a comparison of reports does all of its work.
//   npm run build && npm install --no-save wink-nlp wink-eng-lite-web-model compromise && npm run bench -- --peers [DIR] [--write]
// DIR holds events with gold; without it the seeds stand for Arabic and made reports for English. With --write the table goes
// to docs/performance.md.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEvents } from './lib/events.mjs';
import { machine, writeTable } from './lib/tables.mjs';
import { syntheticReports } from './synthetic.mjs';

const PEERS = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'];
/** Rounds of all, in turn, so that what else the machine does befalls each; the first third only warms up. */
const ROUNDS = 12;

const require = createRequire(import.meta.url);
const missing = PEERS.filter((name) => !isThere(name));
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(', ')}. Run: npm install --no-save ${PEERS.join(' ')}`);
  process.exit(1);
}

const { compareClaims } = await import(pathToFileURL(resolve('dist/index.js')).href);
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
const compromise = require('compromise');
const TfIdf = require('natural/lib/natural/tfidf/tfidf');

const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
const given = readEvents(folder ?? 'seeds/morocco-israel-2021');
const arabic = eventsIn('ar');
const english = folder === undefined ? [syntheticReports(10)] : eventsIn('en');
const texts = english.flat().map(({ text }) => text);

const tasks = [
  ['wink-nlp: annotates', 'English', english, () => texts.map((text) => nlp.readDoc(text))],
  ['compromise: annotates', 'English', english, () => texts.map((text) => compromise(text).json())],
  ['natural: TF-IDF of all pairs of sentences', 'English', english, () => english.map(likenesses)],
  ['crossclaim: the whole comparison', 'English', english, () => english.map((e) => compareClaims(e))],
  ['crossclaim: the whole comparison', 'Arabic', arabic, () => arabic.map((e) => compareClaims(e))],
].map(([what, language, events, run]) => ({ what, language, reports: events.flat(), run, times: [] }));

for (let round = 0; round < ROUNDS; round++) {
  for (const { run, times } of tasks) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.push(user + system);
  }
}

const rows = tasks.map(({ what, language, reports, times }) => {
  const warm = times.slice(ROUNDS / 3).sort((a, b) => a - b);
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
  return { what, language, characters, each: (warm[Math.floor(warm.length / 4)] ?? 0) / characters };
});
const unit = rows[0]?.each ?? 1;
const table = [
  `Measured by \`npm run bench -- --peers\` on ${machine()}; processor time, the lower quartile of ${(ROUNDS * 2) / 3} runs in turn, warm.`,
  '',
  '| what | language | characters | µs a character | times wink-nlp |',
  '|---|---|---:|---:|---:|',
  ...rows.map(
    (r) =>
      `| ${r.what} | ${r.language} | ${r.characters} | ${r.each.toFixed(2)} | ${(r.each / unit).toFixed(1)} |`,
  ),
].join('\n');
console.log(table);
if (process.argv.includes('--write')) writeTable('peers', table);

function isThere(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** The reports of each event all of whose reports are in one language. */
function eventsIn(language) {
  return given
    .map(({ sources }) => sources)
    .filter((sources) => sources.every((s) => s.language === language));
}

/** The likeness of each two sentences of an event by their terms. */
function likenesses(reports) {
  const index = new TfIdf();
  const sentences = reports.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/).filter((s) => s.trim() !== ''));
  for (const sentence of sentences) index.addDocument(sentence);
  for (const sentence of sentences) index.tfidfs(sentence);
}
