#!/usr/bin/env node
// Scores how the engine reads clauses, against test/fixtures/reading, labelled by hand.
//   npm run evaluate:reading [-- --details] [--write]
// A hundred clauses, Arabic ones, come from seeds/; a hundred more and two hundred of English are scored where
// ../shared/eval/events holds their texts. The engine is read from src, not from a build. With --write the table goes to docs/quality.md.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageVersion, shown, table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { readEvents } from './lib/events.mjs';
import { items, judgeEvent, sumUp } from './lib/reading.mjs';

const seeds = 'seeds/morocco-israel-2021';
const others = '../shared/eval/events';
const options = readOptions();
const labelled = (name) =>
  JSON.parse(readFileSync(new URL(`../test/fixtures/reading/${name}`, import.meta.url), 'utf8'));
const { readClaims, describePredicate, describeQuantity, describeTime } = await load(
  `export { readClaims } from './src/compare.ts'; export * from './src/inspect/describe.ts';`,
);

const judge = (folder, clauses) =>
  readEvents(folder).flatMap((event) => judgeEvent(readClaims, event, clauses));

/** Judged clauses of the events in `others`, or undefined where one of them is not at hand. */
function judgeOthers(clauses) {
  const folders = [...new Set(clauses.map((c) => c.event))].map((id) => ({ id, folder: join(others, id) }));
  if (!folders.every(({ folder }) => existsSync(folder))) return undefined;
  return folders.flatMap(({ id, folder }) =>
    judge(
      folder,
      clauses.filter((c) => c.event === id),
    ),
  );
}

const own = judge(seeds, labelled('seeds.json'));
const rest = judgeOthers(labelled('others.json'));
const english = judgeOthers(labelled('english.json'));
if (rest === undefined || english === undefined)
  console.error(
    `evaluate:reading: not all texts of the other events are in ${others}; clauses without their text are not scored`,
  );
const samples = [
  { name: 'seeds', judged: own },
  ...(rest
    ? [
        { name: 'others', judged: rest },
        { name: 'all', judged: [...own, ...rest] },
      ]
    : []),
  ...(english ? [{ name: 'English', judged: english }] : []),
];

if (options.details)
  for (const { name, judged } of samples.filter((s) => s.name !== 'all'))
    for (const one of judged) showErrors(name, one);

const head = ['item', ...samples.flatMap(({ name }) => [`${name} P`, 'R', 'F1'])];
const rows = items.map((item) => [
  item,
  ...samples.flatMap(({ judged }) => {
    const { p, r, f1 } = sumUp(
      judged.map((j) => j.counts),
      item,
    );
    return [shown(p), shown(r), shown(f1)];
  }),
]);
const flawless = ({ counts }) => items.every((item) => counts[item].wrong + counts[item].missed === 0);
const perSample = (test) =>
  samples.map(({ name, judged }) => `${judged.filter(test).length} of ${judged.length} (${name})`).join(', ');
const page = [
  `crossclaim ${packageVersion()} on clauses labelled by hand.`,
  table(head, rows),
  `Clauses with nothing wrong or missed in any item: ${perSample(flawless)}. Clauses without any claim: ${perSample((j) => j.claim === undefined)}.`,
].join('\n\n');
console.log(page);
if (options.write) {
  writeBlock('docs/quality.md', 'reading', page);
  console.log('\nwritten to docs/quality.md');
}

function showErrors(half, { event, clause, claim, text, counts }) {
  const bad = items.filter((item) => counts[item].wrong + counts[item].missed > 0);
  if (bad.length === 0) return;
  const words = ({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ');
  const spans = (label) =>
    label ? `${label.optional ? '(optional) ' : ''}${label.any.map(words).join(' / ')}` : '–';
  const { labels } = clause;
  const wanted = {
    predicate: () => labels.predicate.map((concept) => concept ?? 'no concept').join(' or '),
    agent: () => spans(labels.agent),
    speaker: () => spans(labels.speaker),
    time: () => JSON.stringify(labels.time?.any ?? '–'),
    quantity: () => JSON.stringify(labels.quantities),
    'polarity and certainty': () => `${labels.polarity?.join(' or ')}, ${labels.certainty?.join(' or ')}`,
  };
  const args = (wantedKind) => claim.arguments.filter(wantedKind);
  const read = {
    predicate: () => `${describePredicate(claim)} «${claim.predicate.text}»`,
    agent: () =>
      args((a) => a.role === 'agent')
        .map((a) => a.text)
        .join(' + ') || '–',
    speaker: () => claim.attribution.at(-1)?.speaker.text || '–',
    time: () => (claim.time ? describeTime(claim.time) : '–'),
    quantity: () =>
      args((a) => a.mention?.kind === 'quantity')
        .map((a) => describeQuantity(a.mention.value))
        .join(' + ') || '–',
    'polarity and certainty': () => `${claim.polarity}, ${claim.certainty}`,
  };
  console.log(`\n${half} ${event} ${clause.source} ${clause.start}-${clause.end}: ${words(clause)}`);
  if (clause.clause) console.log(`  of the clause: ${words(clause.clause)}`);
  console.log(claim ? `  held against ${describePredicate(claim)}: ${words(claim)}` : '  no claim');
  if (!claim) return;
  for (const item of bad) console.log(`  ${item}: wanted ${wanted[item]()}; read ${read[item]()}`);
}

function readOptions() {
  try {
    const flag = { type: 'boolean', default: false };
    return parseArgs({ options: { details: flag, write: flag } }).values;
  } catch (error) {
    console.error(`evaluate:reading: ${error.message.split('. ')[0]}; it takes --details and --write`);
    return process.exit(2);
  }
}
