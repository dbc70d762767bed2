#!/usr/bin/env node
// Scores comparisons against events read by hand.
//   npm run evaluate [-- DIR…] [--details] [--write] [--oracle score|embed]
// DIR is an event (event.json, the texts, gold.json) or a folder of events; seeds/ where none is given. The engine is
// read from src, not from a build. With --write the tables go to docs/quality.md, which says what the figures are.
// With --oracle gold stands in for an outside model: the pairs scored by the facts they share, or texts embedded by them.
// The exit code is 1 where a report breaks one of the rules that hold for every report.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageVersion, shown, table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { figureNames, figureTitles, poolScores, scoreReport } from './lib/evaluation.mjs';
import { readEvents } from './lib/events.mjs';
import { faultsBetween, faultsIn } from './lib/faults.mjs';
import { goldEmbedding, goldSimilarity } from './lib/oracle.mjs';

const names = { ar: 'Arabic', en: 'English' };

function stop(message) {
  console.error(`evaluate: ${message}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        details: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        oracle: { type: 'string' },
      },
    });
  } catch (error) {
    return stop(error.message);
  }
}

const { values: options, positionals } = readArguments();
const folders = positionals.length > 0 ? positionals : ['seeds'];
for (const folder of folders) if (!existsSync(folder)) stop(`no folder ${folder}`);
const events = folders.flatMap((folder) => readEvents(folder));
if (events.length === 0) stop(`no event with event.json and gold.json in ${folders.join(', ')}`);

const oracles = { score: goldSimilarity, embed: goldEmbedding };
const oracle = options.oracle === undefined ? undefined : oracles[options.oracle];
if (options.oracle !== undefined && oracle === undefined) stop(`no oracle ${options.oracle}: score or embed`);
if (oracle !== undefined && options.write)
  stop('figures with gold as the model are none of the engine: not written');
const { compareClaims, compareClaimsWith } = await load(
  `export { compareClaims } from './src/compare.ts'; export { compareClaimsWith } from './src/compare-with.ts';`,
);

/** The comparison, by the engine alone or with gold asked about every two claims. */
async function compared(sources, gold) {
  const report = compareClaims(sources);
  if (oracle === undefined) return report;
  const all = { batchSize: 10_000, maxPairs: 10_000_000 };
  return compareClaimsWith({ similarity: oracle(gold, report) }, sources, all);
}

const rows = [];
for (const { id, sources, gold } of events) {
  const report = await compared(sources, gold);
  const faults = [
    ...faultsIn(report, sources),
    ...(oracle === undefined ? faultsBetween(report, compareClaims, sources) : []),
  ];
  rows.push({
    id,
    language: sources[0].language,
    sources: sources.length,
    faults,
    report,
    ...scoreReport(gold, report),
  });
}

const cells = (figures) => figureNames.map((name) => shown(figures[name]));
const languages = [...new Set(rows.map((r) => r.language))].map((language) => {
  const own = rows.filter((r) => r.language === language);
  return { name: names[language] ?? language, count: own.length, ...poolScores(own) };
});
const figures = table(
  ['event', ...figureNames.map((name) => figureTitles[name])],
  [
    ...rows.map((r) => [`\`${r.id}\``, ...cells(r.figures)]),
    ...languages.filter((l) => l.count > 1).map((l) => [`mean of ${l.count}, ${l.name}`, ...cells(l.means)]),
  ],
);
const pooled = table(
  ['counted together', 'conflict P', 'conflict R', 'false conflicts', 'silent'],
  languages.map((l) => [l.name, shown(l.conflictP), shown(l.conflictR), l.falseConflicts, shown(l.silent)]),
);
const sourceCount = rows.reduce((n, r) => n + r.sources, 0);
const caption = `crossclaim ${packageVersion()} on ${rows.length} ${rows.length === 1 ? 'event' : 'events'} with ${sourceCount} reports.`;
const page = [caption, figures, pooled].join('\n\n');

console.log(page);
for (const r of rows) for (const fault of r.faults) console.log(`FAULT ${r.id}: ${fault}`);
if (options.details) for (const r of rows) showDetails(r);
if (options.write) {
  writeBlock('docs/quality.md', 'evaluate', page);
  console.log('\nwritten to docs/quality.md');
}
process.exitCode = rows.some((r) => r.faults.length > 0) ? 1 : 0;

function showDetails({ id, report, details }) {
  const claims = new Map(report.claims.map((c) => [c.id, c]));
  const member = (m) => `${m.group.id} ${m.source}: ${m.quote ?? `${m.start}-${m.end}`}`;
  const reading = (r) =>
    r.claimIds.map((c) => `${claims.get(c).sourceId}: ${claims.get(c).evidence.quote}`).join(' = ');
  const lines = {
    'not found': member,
    'missed conflicts': (g) => `${g.id}: ${g.gist}`,
    'false conflicts': ({ difference: d, about }) =>
      `${d.slot} ${d.relation} ${about.map((g) => `[${g.id} ${g.verdict}]`).join(' ')} ${d.readings.map(reading).join(' | ')}`,
    'false merges': ([a, b]) => `${a.group.id}/${a.source} + ${b.group.id}/${b.source}`,
    'missed pairs': ([a, b]) => `${a.group.id}: ${a.source} ~ ${b.source}`,
  };
  console.log(`\n## ${id}`);
  for (const [name, list] of Object.entries(details)) {
    console.log(`\n${name} (${list.length})`);
    for (const entry of list) console.log(`  ${lines[name](entry).replace(/\s+/gu, ' ')}`);
  }
}
