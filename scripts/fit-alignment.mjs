#!/usr/bin/env node
// Fits the weights of the alignment score (src/alignment/weights.json) to events with gold.
//   node scripts/fit-alignment.mjs EVENTS_DIR [--write] [--without ID --out FILE]
// Every feature may only weigh the way its name says: likeness never counts against a pair, a clash never for it. That
// holds the weights to what other events share (leave one event out). Claims told inside others take no part.
// A pair of claims of two sources is positive where both state one gold group, negative where they state different
// groups that gold does not call near. Prints average precision on each event, fitted on the others (leave one event
// out) and fitted on all; with --write, writes the weights fitted on all; with --without and --out, writes those fitted
// without one event to another file, for a score on an event they have not seen.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { readEvents } from './lib/events.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    without: { type: 'string' },
    out: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/eval/events';
if (!existsSync(folder)) {
  console.error(`fit-alignment: no folder ${folder}; give one that holds events with gold.json`);
  process.exit(2);
}
const engine = await load(`
  export { readClaims } from './src/compare.ts';
  export { profileClaims } from './src/alignment/profile-claims.ts';
  export { featureNames, featuresOf } from './src/alignment/features.ts';
`);

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const covers = (claim, m) => {
  const length = m.end - m.start;
  return (
    claim.sourceId === m.source &&
    overlap(claim, m) >= 0.5 * length &&
    claim.end - claim.start <= 3 * length + 60
  );
};

/** The claim that states a member best: of those that cover it, the one whose words are most its own. */
function bestClaim(claims, m) {
  let best;
  let least = 0;
  claims.forEach(({ claim }, i) => {
    if (claim.inner || !covers(claim, m)) return;
    const share = overlap(claim, m) / (Math.max(claim.end, m.end) - Math.min(claim.start, m.start));
    if (share > least) [best, least] = [i, share];
  });
  return best;
}

function pairsOf({ sources, gold }) {
  const { claims } = engine.readClaims(sources);
  const profiles = engine.profileClaims(claims);
  const states = claims.map(() => new Set());
  for (const g of gold) {
    for (const m of g.members) {
      const best = bestClaim(claims, m);
      if (best !== undefined) states[best].add(g);
    }
  }
  const touched = claims.map(({ claim }) => gold.filter((g) => g.members.some((m) => covers(claim, m))));
  const out = [];
  for (let i = 0; i < claims.length; i++) {
    for (let k = i + 1; k < claims.length; k++) {
      if (claims[i].claim.sourceId === claims[k].claim.sourceId) continue;
      if (claims[i].claim.inner || claims[k].claim.inner) continue;
      const same = [...states[i]].some((g) => states[k].has(g) && g.verdict !== 'related');
      const near = touched[i].some((g) =>
        touched[k].some((h) => g === h || g.near?.includes(h.id) || h.near?.includes(g.id)),
      );
      if (!same && (near || (touched[i].length === 0 && touched[k].length === 0))) continue;
      out.push({ features: engine.featuresOf(profiles[i], profiles[k]), label: same ? 1 : 0 });
    }
  }
  return out;
}

const dot = (w, f) => {
  let z = w[0];
  for (let i = 0; i < f.length; i++) z += w[i + 1] * f[i];
  return z;
};
const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** Solves a symmetric system by Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const n = vector.length;
  const a = matrix.map((row, i) => [...row, vector[i]]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[pivot][c])) pivot = r;
    [a[c], a[pivot]] = [a[pivot], a[c]];
    for (let r = c + 1; r < n; r++) {
      const f = a[r][c] / a[c][c];
      for (let k = c; k <= n; k++) a[r][k] -= f * a[c][k];
    }
  }
  const x = new Array(n).fill(0);
  for (let r = n - 1; r >= 0; r--)
    x[r] = (a[r][n] - x.reduce((s, v, k) => (k > r ? s + a[r][k] * v : s), 0)) / a[r][r];
  return x;
}

/** Features that tell claims apart, and those that may do either; every other one tells of likeness. */
const APART = new Set([
  'conceptClash',
  'entityClash',
  'agentClash',
  'countClash',
  'dayClash',
  'rankClash',
  'yearClash',
  'backgroundClash',
]);
const EITHER = new Set(['unknownConcept', 'otherPolarity']);
const signs = engine.featureNames.map((name) => (APART.has(name) ? -1 : EITHER.has(name) ? 0 : 1));

/**
 * Logistic regression by Newton's method with a ridge penalty, every event weighing alike, whatever its size. Features
 * whose weight comes out against their sign are left out, and the others fitted again.
 */
function fitWeights(sets, { rounds = 12, ridge = 3 } = {}) {
  const left = new Set();
  for (;;) {
    const w = newton(sets, rounds, ridge, left);
    const against = signs.flatMap((sign, i) => (sign * w[i + 1] < -1e-9 && !left.has(i + 1) ? [i + 1] : []));
    if (against.length === 0) return w;
    for (const i of against) left.add(i);
  }
}

function newton(sets, rounds, ridge, left) {
  const width = sets[0][0].features.length + 1;
  const positives = sets.map((set) => Math.max(set.filter((p) => p.label).length, 1));
  const mean = positives.reduce((a, b) => a + b, 0) / positives.length;
  let w = new Array(width).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : -ridge * x));
    const hessian = w.map((_, i) => w.map((__, k) => (i === k ? (i === 0 ? 1e-6 : ridge) : 0)));
    sets.forEach((set, s) => {
      for (const { features, label } of set) {
        const weight = mean / positives[s];
        const p = sigmoid(dot(w, features));
        const v = weight * Math.max(p * (1 - p), 1e-6);
        const at = (i) => (i === 0 ? 1 : left.has(i) ? 0 : features[i - 1]);
        for (let i = 0; i < width; i++) {
          const x = at(i);
          if (x === 0) continue;
          gradient[i] += weight * (label - p) * x;
          for (let k = 0; k < width; k++) hessian[i][k] += v * x * at(k);
        }
      }
    });
    const step = solve(hessian, gradient);
    w = w.map((x, i) => x + step[i]);
  }
  return w;
}

function averagePrecision(w, set) {
  const ranked = set.map((p) => ({ ...p, score: dot(w, p.features) })).sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach((p, i) => {
    if (p.label) sum += ++hits / (i + 1);
  });
  return sum / Math.max(hits, 1);
}

const BINS = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0001];

/** How often pairs are about one thing, by the probability that weights fitted without their event give them. */
function reliabilityTable(sets) {
  const judged = sets.flatMap((set, i) => {
    const w = fitWeights(sets.filter((_, k) => k !== i));
    return set.map((p) => ({ label: p.label, score: sigmoid(dot(w, p.features)) }));
  });
  const rows = BINS.slice(0, -1).flatMap((from, k) => {
    const to = BINS[k + 1];
    const inside = judged.filter((p) => p.score >= from && p.score < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((n, p) => n + p.score, 0) / inside.length;
    const share = inside.filter((p) => p.label).length / inside.length;
    return [
      [`${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}`, inside.length, mean.toFixed(2), share.toFixed(2)],
    ];
  });
  return table(['probability given', 'pairs', 'its mean', 'share about one thing'], rows);
}

const events = readEvents(folder);
const sets = events.map(pairsOf);
const all = fitWeights(sets);
console.log('event'.padEnd(28), 'pairs', 'positive', 'AP left out', 'AP on all');
const held = events.map((e, i) => {
  const out = fitWeights(sets.filter((_, k) => k !== i));
  return [
    `\`${e.id}\``,
    sets[i].length,
    sets[i].filter((p) => p.label).length,
    averagePrecision(out, sets[i]).toFixed(3),
    averagePrecision(all, sets[i]).toFixed(3),
  ];
});
for (const row of held) console.log(row.join('  '));
const round = (x) => Math.round(x * 1000) / 1000;
const shaped = (w) => ({
  bias: round(w[0]),
  weights: Object.fromEntries(engine.featureNames.map((name, i) => [name, round(w[i + 1])])),
});
console.log(JSON.stringify(shaped(all), null, 1));
const reliability = reliabilityTable(sets);
console.log(reliability);
if (options.write) {
  writeBlock(
    new URL('../docs/quality.md', import.meta.url),
    'reliability',
    [
      '| event | pairs | about one thing | average precision, event left out | fitted on all |',
      '|---|---:|---:|---:|---:|',
      ...held.map((row) => `| ${row.join(' | ')} |`),
      '',
      reliability,
    ].join('\n'),
  );
  writeFileSync(
    new URL('../src/alignment/weights.json', import.meta.url),
    `${JSON.stringify(shaped(all), null, 2)}\n`,
  );
  console.log('written to src/alignment/weights.json');
}
if (options.without && options.out) {
  const rest = fitWeights(sets.filter((_, k) => events[k].id !== options.without));
  writeFileSync(options.out, `${JSON.stringify(shaped(rest), null, 2)}\n`);
}
