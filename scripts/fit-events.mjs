#!/usr/bin/env node
// Fits how likely two reports are about one event (src/events/weights.json) to folders of events: two reports of one
// event match, two of different events do not.
//   node scripts/fit-events.mjs EVENTS_DIR [--write]
// Prints, by the probability that weights fitted without the events of a pair give it, how many pairs of one event and of
// two stand above it; with --write, writes the weights fitted on all and the table into docs/quality.md.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { readEvents } from './lib/events.mjs';
import { random } from './lib/log-linear.mjs';
import { dot, fitLogistic, sigmoid } from './lib/logistic.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? '../shared/eval/events';
if (!existsSync(folder)) {
  console.error(`fit-events: no folder ${folder}; give one that holds events`);
  process.exit(2);
}
const engine = await load(`
  export { readClaims } from './src/compare.ts';
  export { profileReport, reportFeatureNames, reportFeaturesOf } from './src/events/report-features.ts';
`);

/** Pairs of reports on different events, taken by chance; the seed is fixed. */
const STRANGERS = 700;

function featuresOf(a, b) {
  const { documents, claims } = engine.readClaims([
    { ...a, id: 'a' },
    { ...b, id: 'b' },
  ]);
  const [x, y] = documents.map((d) =>
    engine.profileReport(
      d,
      claims.filter(({ claim }) => claim.sourceId === d.source.id),
    ),
  );
  return engine.reportFeaturesOf(x, y);
}

const events = readEvents(folder);
const pairs = events.flatMap(({ id, sources }) =>
  sources.flatMap((a, i) =>
    sources.slice(i + 1).map((b) => ({ events: [id], label: 1, features: featuresOf(a, b) })),
  ),
);
const reports = events.flatMap(({ id, sources }) => sources.map((source) => ({ id, source })));
const next = random(11);
const any = () => reports[Math.floor(next() * reports.length)];
for (let i = 0; i < STRANGERS; i++) {
  const [a, b] = [any(), any()];
  if (a.id !== b.id) pairs.push({ events: [a.id, b.id], label: 0, features: featuresOf(a.source, b.source) });
}

/** Ridge penalty: the weights hardly move from half to twice of it. */
const RIDGE = 1;
const weigh = (set) => fitLogistic([set.map((p) => ({ ...p, weight: 1 }))], RIDGE);

const judged = events.flatMap(({ id }) => {
  const w = weigh(pairs.filter((p) => !p.events.includes(id)));
  return pairs
    .filter((p) => p.events[0] === id)
    .map((p) => ({ label: p.label, score: sigmoid(dot(w, p.features)) }));
});
const share = (label, bar) => {
  const set = judged.filter((p) => p.label === label);
  return (set.filter((p) => p.score >= bar).length / set.length).toFixed(3);
};
const BARS = [0.05, 0.1, 0.2, 0.3, 0.5];
const text = table(
  ['probability', 'pairs of one event above', 'pairs of two events above'],
  BARS.map((bar) => [bar.toFixed(2), share(1, bar), share(0, bar)]),
);
console.log(text);
const all = weigh(pairs);
const round = (x) => Math.round(x * 1000) / 1000;
const weights = {
  bias: round(all[0]),
  weights: Object.fromEntries(engine.reportFeatureNames.map((name, i) => [name, round(all[i + 1])])),
};
console.log(JSON.stringify(weights, null, 1));
if (options.write) {
  writeBlock(new URL('../docs/quality.md', import.meta.url), 'stories', text);
  writeFileSync(
    new URL('../src/events/weights.json', import.meta.url),
    `${JSON.stringify(weights, null, 2)}\n`,
  );
  console.log('written to src/events/weights.json');
}
