#!/usr/bin/env node
// Fits the weights of the alignment score (src/alignment/weights.json) to events with gold.
//   node scripts/fit-alignment.mjs EVENTS_DIR [--write]
// A pair of claims of two sources is positive where both state one gold group, negative where they state different
// groups that gold does not call near. Prints average precision on each event, fitted on the others (leave one event
// out) and fitted on all; with --write, writes the weights fitted on all.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from './lib/engine.mjs';
import { readEvents } from './lib/events.mjs';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
const folder = positionals[0] ?? '../shared/eval/events';
if (!existsSync(folder)) {
  console.error(`fit-alignment: no folder ${folder}; give one that holds events with gold.json`);
  process.exit(2);
}
const engine = await load(`
  export { readClaims } from './src/compare.ts';
  export { profileClaims } from './src/alignment/profile.ts';
  export { featureNames, featuresOf } from './src/alignment/features.ts';
`);

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const covers = (claim, m) => {
  const length = m.end - m.start;
  return claim.sourceId === m.source && overlap(claim, m) >= 0.5 * length && claim.end - claim.start <= 3 * length + 60;
};

function pairsOf({ sources, gold }) {
  const { claims } = engine.readClaims(sources);
  const profiles = engine.profileClaims(claims);
  const states = claims.map(({ claim }) => gold.filter((g) => g.members.some((m) => covers(claim, m))));
  const out = [];
  for (let i = 0; i < claims.length; i++) {
    for (let k = i + 1; k < claims.length; k++) {
      if (claims[i].claim.sourceId === claims[k].claim.sourceId) continue;
      const [x, y] = [states[i], states[k]];
      if (x.length === 0 && y.length === 0) continue;
      const same = x.some((g) => y.includes(g) && g.verdict !== 'related');
      const near = x.some((g) => y.some((h) => g === h || g.near?.includes(h.id) || h.near?.includes(g.id)));
      if (!same && near) continue;
      if (!same && (x.length === 0 || y.length === 0) && (i * 31 + k) % 3) continue;
      out.push({ features: engine.featuresOf(profiles[i], profiles[k]), label: same ? 1 : 0 });
    }
  }
  return out;
}

const dot = (w, f) => w[0] + f.reduce((z, x, i) => z + w[i + 1] * x, 0);
const sigmoid = (z) => 1 / (1 + Math.exp(-z));

function fit(sets, { rounds = 1500, rate = 0.5, ridge = 0.002 } = {}) {
  const data = sets.flatMap((set) => {
    const positives = set.filter((p) => p.label).length;
    return set.map((p) => ({ ...p, weight: 1 / Math.max(positives, 1) / sets.length }));
  });
  const w = new Array(data[0].features.length + 1).fill(0);
  const velocity = w.map(() => 0);
  const total = data.reduce((n, p) => n + p.weight, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : ridge * x));
    for (const p of data) {
      const error = ((sigmoid(dot(w, p.features)) - p.label) * p.weight) / total;
      gradient[0] += error;
      p.features.forEach((x, i) => { gradient[i + 1] += error * x; });
    }
    w.forEach((_, i) => { velocity[i] = 0.9 * velocity[i] - rate * gradient[i] * 10; w[i] += velocity[i]; });
  }
  return w;
}

function averagePrecision(w, set) {
  const ranked = set.map((p) => ({ ...p, score: dot(w, p.features) })).sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach((p, i) => { if (p.label) sum += ++hits / (i + 1); });
  return sum / Math.max(hits, 1);
}

const events = readEvents(folder);
const sets = events.map(pairsOf);
const all = fit(sets);
console.log('event'.padEnd(28), 'pairs', 'positive', 'AP left out', 'AP on all');
events.forEach((e, i) => {
  const out = fit(sets.filter((_, k) => k !== i));
  console.log(e.id.padEnd(28), sets[i].length, sets[i].filter((p) => p.label).length, averagePrecision(out, sets[i]).toFixed(3), averagePrecision(all, sets[i]).toFixed(3));
});
const round = (x) => Math.round(x * 1000) / 1000;
const fitted = { bias: round(all[0]), weights: Object.fromEntries(engine.featureNames.map((name, i) => [name, round(all[i + 1])])) };
console.log(JSON.stringify(fitted, null, 1));
if (options.write) {
  writeFileSync(new URL('../src/alignment/weights.json', import.meta.url), `${JSON.stringify(fitted, null, 2)}\n`);
  console.log('written to src/alignment/weights.json');
}
