#!/usr/bin/env node
// Scores how the engine reads clauses, against test/fixtures/reading, labelled by hand.
//   npm run evaluate:reading [-- --details] [--write]
// Half of the clauses come from seeds/; the other half is scored where ../shared/eval/events holds their texts. The
// engine is read from src, not from a build. With --write the table goes to docs/quality.md.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageVersion, shown, table, writeBlock } from './lib/blocks.mjs';
import { describePredicate, describeQuantity, describeTime } from './lib/describe.mjs';
import { load } from './lib/engine.mjs';
import { readEvents } from './lib/events.mjs';
import { claimFor, items, judgeClause, sumUp } from './lib/reading.mjs';

const seeds = 'seeds/morocco-israel-2021';
const others = '../shared/eval/events';
const { values: options } = parseArgs({
  options: { details: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const labelled = (name) =>
  JSON.parse(readFileSync(new URL(`../test/fixtures/reading/${name}`, import.meta.url), 'utf8'));
const { readClaims } = await load(`export { readClaims } from './src/compare.ts';`);

/** Labelled clauses of one event with the claims they are held against, judged. */
function judge(folder, clauses) {
  const [event] = readEvents(folder);
  const { ordered, mentions, claims } = readClaims(event.sources);
  const drafts = claims.map(({ claim }) => claim);
  return clauses.map((clause) => {
    const at = ordered.findIndex((source) => source.id === clause.source);
    const claim = claimFor(clause, drafts);
    const own = (mentions[at] ?? []).filter((m) => m.entity !== undefined);
    return {
      event: event.id,
      clause,
      claim,
      text: ordered[at].text,
      counts: judgeClause(clause, claim, own),
    };
  });
}

const halves = [{ name: 'seeds', judged: judge(seeds, labelled('seeds.json')) }];
const rest = labelled('others.json');
const folders = [...new Set(rest.map((c) => c.event))].map((id) => ({ id, folder: join(others, id) }));
if (folders.every(({ folder }) => existsSync(folder))) {
  const judged = folders.flatMap(({ id, folder }) =>
    judge(
      folder,
      rest.filter((c) => c.event === id),
    ),
  );
  halves.push({ name: 'others', judged }, { name: 'all', judged: [...(halves[0]?.judged ?? []), ...judged] });
} else
  console.error(
    `evaluate:reading: the texts of the other events are not in ${others}; only the clauses of the seeds are scored`,
  );

if (options.details)
  for (const { name, judged } of halves.slice(0, 2)) for (const one of judged) showErrors(name, one);

const head = ['item', ...halves.flatMap(({ name }) => [`${name} P`, 'R', 'F1'])];
const rows = items.map((item) => [
  item,
  ...halves.flatMap(({ judged }) => {
    const { p, r, f1 } = sumUp(
      judged.map((j) => j.counts),
      item,
    );
    return [shown(p), shown(r), shown(f1)];
  }),
]);
const without = halves.map(
  ({ name, judged }) => `${judged.filter((j) => j.claim === undefined).length} of ${judged.length} (${name})`,
);
const page = [
  `crossclaim ${packageVersion()} on clauses labelled by hand. Without any claim: ${without.join(', ')}.`,
  table(head, rows),
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
    'polarity and certainty': () => `${labels.polarity.join(' or ')}, ${labels.certainty.join(' or ')}`,
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
