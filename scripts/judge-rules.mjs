#!/usr/bin/env node
// Says of every rule of the comparison how many of the differences that it reports are borne out by gold.
//   node scripts/judge-rules.mjs [EVENTS_DIR [RULE]] [--details] [--only EVENT] [--write]
// EVENTS_DIR holds events as `npm run evaluate` reads them, ../shared/eval/events where none is given. A rule that makes
// a conflict is right where gold has the sources contradict each other, any other where gold has them differ at all;
// unknown is what gold has no passage of, or only a contested one. Rules are fitted to nothing, so an event left out
// changes no other's figures: the table over all events is the table with each event left out in turn.
// Rules for titles hardly meet in events; where there is a file of headline pairs labelled agree, disagree or other
// (--pairs), what they say of these is told as well: right where the pair disagrees.
// The engine is read from src, not from a build. With --write the table goes to docs/quality.md.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shown, table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { readEvents } from './lib/events.mjs';
import { count, judgedDifferences } from './lib/judged-rules.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    details: { type: 'boolean', default: false },
    only: { type: 'string' },
    pairs: { type: 'string', default: '../shared/eval/pairs/ar-headlines-dev.jsonl' },
    write: { type: 'boolean', default: false },
  },
});
const [folder = '../shared/eval/events', wanted] = positionals;
if (!existsSync(folder)) {
  console.error(`judge-rules: no folder ${folder}; give a folder of events with gold.json`);
  process.exit(2);
}

const { compareClaims, relations, rules } = await load(`
  export { compareClaims } from './src/compare.ts';
  export { relations } from './src/model/relations.ts';
  export { rules } from './src/model/rules.ts';
`);
const events = readEvents(folder).filter(({ id }) => options.only === undefined || id === options.only);
const judged = events.flatMap(({ id, language, sources, gold }) => {
  const report = compareClaims(sources);
  const claims = new Map(report.claims.map((c) => [c.id, c]));
  return judgedDifferences(gold, report, (relation) => relations[relation]).map((j) => ({
    ...j,
    id,
    language,
    claims,
  }));
});

const languages = [...new Set(events.map((e) => e.language))].sort();
const cell = ({ right, wrong, unknown }) =>
  right + wrong + unknown === 0 ? '' : `${right} / ${wrong} / ${unknown}`;
const row = (name, relation, own) => {
  const { right, wrong, unknown, precision } = count(own);
  const each = languages.map((language) => cell(count(own.filter((j) => j.language === language))));
  return [name, relation, right, wrong, unknown, shown(precision), ...each];
};
const byRule = Object.entries(rules).flatMap(([id, { relation }]) => {
  const own = judged.filter((j) => j.difference.rule === id);
  return own.length === 0 ? [] : [row(`\`${id}\``, `\`${relation}\``, own)];
});
/** The rules of one verdict together. */
const byVerdict = ['conflict', 'difference'].map((verdict) =>
  row(
    `all of verdict ${verdict}`,
    '',
    judged.filter((j) => relations[j.difference.relation] === verdict),
  ),
);
const onHeadlines = options.only === undefined && existsSync(options.pairs) ? headlines(options.pairs) : [];
const page = [
  `${events.length} events; in the columns of languages: right / wrong / unknown.`,
  table(['rule', 'relation', 'right', 'wrong', 'unknown', 'P', ...languages], [...byRule, ...byVerdict]),
  ...onHeadlines,
].join('\n\n');

console.log(page);
if (options.details)
  for (const j of judged) if (wanted === undefined || j.difference.rule === wanted) show(j);
if (options.write) {
  writeBlock('docs/quality.md', 'rules', page);
  console.log('\nwritten to docs/quality.md');
}

/** What the rules that make a conflict say of pairs of headlines, as a table. */
function headlines(file) {
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const found = pairs.flatMap(({ a, b, label, lang }) => {
    const language = lang ?? undefined;
    const sources = [
      { id: 'a', text: a, ...(language && { language }) },
      { id: 'b', text: b, ...(language && { language }) },
    ];
    const differences = compareClaims(sources).groups.flatMap((g) => g.differences);
    const gold = label === 'disagree' || label === 'against' ? 'right' : 'wrong';
    return differences
      .filter((d) => relations[d.relation] === 'conflict')
      .map(({ rule }) => ({ rule, gold }));
  });
  const rows = Object.entries(rules).flatMap(([id, { relation }]) => {
    const { right, wrong, precision } = count(found.filter((f) => f.rule === id));
    return right + wrong === 0 ? [] : [[`\`${id}\``, `\`${relation}\``, right, wrong, shown(precision)]];
  });
  return [
    `${pairs.length} pairs of Arabic headlines; right where the pair was labelled to disagree.`,
    table(['rule', 'relation', 'right', 'wrong', 'P'], rows),
  ];
}

function show({ difference: { rule, slot, relation, confidence, readings }, gold, id, claims }) {
  console.log(`\n${gold.toUpperCase()} ${rule} (${relation}, ${slot}, ${confidence}) ${id}`);
  for (const reading of readings) {
    console.log(`  = ${reading.text}`);
    for (const claim of reading.claimIds.map((c) => claims.get(c)))
      console.log(
        `    ${claim.sourceId} <${claim.predicate.concept ?? claim.predicate.text}>: ${claim.evidence.quote}`,
      );
  }
}
