#!/usr/bin/env node
// Scores the names that the engine reads in Arabic, against sentences in which names are marked.
//   npm run evaluate:names [-- FILE] [--details] [--write]
// FILE has a word and its BIO tags on each line, and an empty line between sentences; without it, the validation part of
// the sample of Wojood in ../shared/data. The engine is read from src, not from a build; each sentence is read by itself.
// With --write the table goes to docs/quality.md.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageVersion, shown, table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { asText, judgeNames, readBio, readNames, sumNames, types, wantedNames } from './lib/names.mjs';

const sample = '../shared/data/ar-wojood-sample-ner-val.txt';
const { values: options, positionals } = readOptions();
const [file = sample] = positionals;
if (!existsSync(file)) stop(`no file ${file}; give one with a word and its BIO tags on each line`);
const sentences = readBio(readFileSync(file, 'utf8'));
if (sentences.every(({ marked }) => marked.length === 0)) stop(`no name is marked in ${file}`);

const { readClaims } = await load(`export { readClaims } from './src/compare.ts';`);
const judged = sentences.map(({ words, marked }) => {
  const { text, places } = asText(words);
  const { mentions } = readClaims([{ id: 'a', language: 'ar', text }]);
  return judgeNames(wantedNames(marked), readNames(mentions[0] ?? [], places));
});

if (options.details) for (const type of types) showErrors(type);

const measures = ['exact', 'overlap'];
const rows = [...types, undefined].map((type) => {
  const wanted = judged.flatMap(({ exact }) =>
    (type ? [type] : types).flatMap((t) => [...exact[t].met, ...exact[t].missed]),
  );
  const figures = measures.map((measure) => sumNames(judged, measure, type));
  return [
    type ?? 'all',
    wanted.length,
    ...figures.flatMap(({ p, r, f1 }) => [shown(p), shown(r), shown(f1)]),
  ];
});
const wordCount = sentences.reduce((n, s) => n + s.words.length, 0);
const page = [
  `crossclaim ${packageVersion()} on ${sentences.length} sentences of ${wordCount} words.`,
  table(['name', 'wanted', ...measures.flatMap((m) => [`${m} P`, 'R', 'F1'])], rows),
].join('\n\n');
console.log(page);
if (options.write) {
  writeBlock('docs/quality.md', 'names', page);
  console.log('\nwritten to docs/quality.md');
}

/** What was missed and what was wrong by overlap, each with the sentence around it. */
function showErrors(type) {
  for (const [name, title] of [
    ['missed', 'missed'],
    ['wrong', 'false'],
  ]) {
    const found = judged.flatMap(({ overlap }, i) => overlap[type][name].map((n) => ({ ...n, i })));
    console.log(`\n## ${type}, ${title} (${found.length})`);
    for (const { first, last, i } of found) {
      const { words } = sentences[i];
      const before = words.slice(Math.max(0, first - 6), first).join(' ');
      const after = words.slice(last, last + 6).join(' ');
      console.log(`  ${before} [${words.slice(first, last).join(' ')}] ${after}`);
    }
  }
  console.log('');
}

function readOptions() {
  try {
    const flag = { type: 'boolean', default: false };
    return parseArgs({ allowPositionals: true, options: { details: flag, write: flag } });
  } catch (error) {
    return stop(`${error.message.split('. ')[0]}; it takes FILE, --details and --write`);
  }
}

function stop(message) {
  console.error(`evaluate:names: ${message}`);
  process.exit(2);
}
