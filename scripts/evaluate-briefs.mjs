#!/usr/bin/env node
// Says how many of the contradictions planted in pairs of briefs the engine tells, and how many conflicts it tells besides.
//   npm run evaluate:briefs [-- FILE …] [--details] [--write]
// Without files, those of test/fixtures/briefs. The engine is read from src, not from a build. With --details what is missed
// and what is told besides is printed, of items with an odd number only: the others are kept apart, to judge by.
// With --write the table goes to docs/quality.md.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { packageVersion, table, writeBlock } from './lib/blocks.mjs';
import { judgeBrief, readBriefs, sourcesOf, sumBriefs } from './lib/briefs.mjs';
import { load } from './lib/engine.mjs';

const { values: options, positionals } = readOptions();
const kept = ['arabic', 'english'].map((name) => `test/fixtures/briefs/${name}.jsonl`);
const files = positionals.length > 0 ? positionals : kept;
for (const file of files)
  if (!existsSync(file)) stop(`no file ${file}; give one with a pair of briefs on each line`);

const { compareClaims } = await load(`export { compareClaims } from './src/index.ts';`);
const isApart = ({ id }) => Number(id.match(/\d+$/)) % 2 === 0;
const rows = files.flatMap((file) => {
  const items = readBriefs(readFileSync(file, 'utf8'));
  const judged = items.map((item) => ({ item, ...judgeBrief(item, compareClaims(sourcesOf(item))) }));
  if (options.details) for (const one of judged.filter(({ item }) => !isApart(item))) show(one);
  const name = basename(file, '.jsonl');
  return [
    [name, judged],
    [`${name}, kept apart`, judged.filter(({ item }) => isApart(item))],
  ].map(([title, some]) => [title, ...cells(sumBriefs(some))]);
});
const page = [
  `crossclaim ${packageVersion()}:`,
  table(
    [
      'pairs of briefs',
      'contradictions',
      'told',
      'pairs without any',
      'with a conflict',
      'conflicts besides',
    ],
    rows,
  ),
].join('\n\n');
console.log(page);
if (options.write) {
  writeBlock('docs/quality.md', 'briefs', page);
  console.log('\nwritten to docs/quality.md');
}

function cells({ planted, told, traps, trapped, others }) {
  return [planted, told, traps, trapped, others];
}

function show({ item, missed, others }) {
  for (const { slot, a, b } of missed) console.log(`${item.id} missed, ${slot}: ${a} / ${b}`);
  for (const { rule, claims } of others)
    console.log(`${item.id} besides, ${rule}: ${claims.map(({ evidence }) => evidence.quote).join(' / ')}`);
}

function readOptions() {
  try {
    const flag = { type: 'boolean', default: false };
    return parseArgs({ allowPositionals: true, options: { details: flag, write: flag } });
  } catch (error) {
    return stop(`${error.message.split('. ')[0]}; it takes FILES, --details and --write`);
  }
}

function stop(message) {
  console.error(`evaluate:briefs: ${message}`);
  process.exit(2);
}
