#!/usr/bin/env node
// Fits the weights of the alignment scores to events with gold: src/alignment/weights.json, how likely two claims are
// about one thing, and src/alignment/figures/weights.json, how likely two figures that can be of one slot are one.
//   node scripts/fit-alignment.mjs EVENTS_DIR [--write] [--across] [--without ID --out FILE]
// A pair of claims of two sources is positive where both are the claims that state one gold group best, negative where
// they state groups that are neither one nor near one another, or where gold knows one of the two only. Prints average
// precision on each event, fitted on the others (leave one event out) and fitted on all, and how often pairs are about
// one thing by the probability that weights fitted without their event give them; with --write, writes the weights
// fitted on all; with --across, those alone that hold between two languages, fitted beside the weights that stand: events in
// two languages are few, and pairs of one language should not pay for them; with --without and --out, writes those fitted without one event to another file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { readEvents } from './lib/events.mjs';
import { dot, fitLogistic, sigmoid } from './lib/logistic.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    across: { type: 'boolean', default: false },
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
  export { candidatePairs } from './src/alignment/candidates.ts';
  export { factsOf } from './src/alignment/facts.ts';
  export { featureNames, featuresOf } from './src/alignment/features.ts';
  export { figureIdentity } from './src/alignment/figures/figures.ts';
  export { figureFeatureNames, figureFeaturesOf, mayBeOneSlot } from './src/alignment/figures/figure-features.ts';
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

/** Share of a figure that lies in a member, for the member to state it. */
const INSIDE = 0.6;
/** What a pair counts of which gold knows one side only: most such claims have no counterpart, some gold left out. */
const HALF_KNOWN = { claims: 0.7, figures: 1 };

/**
 * What gold says of two claims or figures that state the groups `best` and touch the groups `touched`: 1 one thing, 0
 * different things; undefined where it does not say, or the two are near one another.
 */
function labelOf(a, b, halfKnown) {
  const same = [...a.best].some((g) => g.verdict !== 'related' && b.best.has(g));
  if (same) return { label: 1, weight: 1 };
  if (a.touched.size === 0 && b.touched.size === 0) return undefined;
  const near = [...a.touched].some((g) =>
    [...b.touched].some((h) => g === h || g.near?.includes(h.id) || h.near?.includes(g.id)),
  );
  if (near) return undefined;
  return { label: 0, weight: a.touched.size > 0 && b.touched.size > 0 ? 1 : halfKnown };
}

/** The gold groups that each claim touches, and those of whose members it is the claim whose words are most theirs. */
function statedBy(claims, gold) {
  const known = claims.map(() => ({ best: new Set(), touched: new Set() }));
  for (const g of gold) {
    for (const m of g.members) {
      const shares = claims.map(({ claim }) =>
        covers(claim, m)
          ? overlap(claim, m) / (Math.max(claim.end, m.end) - Math.min(claim.start, m.start))
          : 0,
      );
      const most = Math.max(...shares);
      shares.forEach((share, i) => {
        if (share === 0) return;
        known[i].touched.add(g);
        if (share >= most) known[i].best.add(g);
      });
    }
  }
  return known;
}

/** The pairs of claims and of figures of different sources that gold tells of, with their features. */
function pairsOf({ sources, gold }) {
  const { claims, events } = engine.readClaims(sources);
  const profiles = engine.profileClaims(claims, events);
  const stated = statedBy(claims, gold);
  const figures = figurePairs(claims, profiles, gold);
  const pairs = [];
  for (const [i, k] of engine.candidatePairs(profiles)) {
    if (claims[i].claim.sourceId === claims[k].claim.sourceId) continue;
    const known = labelOf(stated[i], stated[k], HALF_KNOWN.claims);
    if (known) pairs.push({ ...known, a: profiles[i], b: profiles[k] });
  }
  return { pairs, figures };
}

function figurePairs(claims, profiles, gold) {
  const told = claims.flatMap(({ claim }, i) => {
    if (claim.inner) return [];
    const numbers = claim.arguments.flatMap(({ mention }) =>
      mention?.kind === 'quantity' && (mention.value.min ?? mention.value.max) !== undefined ? [mention] : [],
    );
    return profiles[i].figures.map((figure, n) => {
      const at = numbers[n];
      const inside = gold.filter((g) =>
        g.members.some((m) => m.source === claim.sourceId && overlap(at, m) >= INSIDE * (at.end - at.start)),
      );
      return { claim: profiles[i], figure, best: new Set(inside), touched: new Set(inside) };
    });
  });
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b) => {
      if (a.claim.sourceId === b.claim.sourceId || !engine.mayBeOneSlot(a.figure, b.figure)) return [];
      const known = labelOf(a, b, HALF_KNOWN.figures);
      return known
        ? [{ ...known, features: engine.figureFeaturesOf(a.claim, a.figure, b.claim, b.figure) }]
        : [];
    }),
  );
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

const BINS = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001];

/** How often pairs are about one thing, by the probability that weights fitted without their event give them. */
function reliabilityTable(judged) {
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

/** Ridge penalties: the weights hardly move from half to twice of them. */
const RIDGE = { figures: 5, claims: 20 };
const round = (x) => Math.round(x * 1000) / 1000;
const shaped = (w, names) => ({
  bias: round(w[0]),
  weights: Object.fromEntries(names.map((name, i) => [name, round(w[i + 1])])),
});
const judge = (w, set) => set.map((p) => ({ label: p.label, score: sigmoid(dot(w, p.features)) }));

/** Both regressions, fitted on some events; that of claims takes the probability that figures are one from the other. */
function fitBoth(sets) {
  const figures = fitLogistic(
    sets.map((s) => s.figures).filter((set) => set.length > 0),
    RIDGE.figures,
  );
  const withFeatures = (set) => featured(set, figures);
  return {
    figures,
    claims: fitLogistic(
      sets.map((s) => withFeatures(s.pairs)),
      RIDGE.claims,
    ),
    withFeatures,
  };
}

/** Pairs of claims with their features, by the given weights of figures. */
function featured(pairs, figures) {
  const score = (...told) => sigmoid(dot(figures, engine.figureFeaturesOf(...told)));
  return pairs.map(({ label, weight, a, b }) => ({
    label,
    weight,
    features: engine.featuresOf(engine.factsOf([a, b]), 0, 1, engine.figureIdentity(a, b, score)),
  }));
}

const events = readEvents(folder);
const sets = events.map(pairsOf);
if (options.without && options.out) {
  const { claims, figures } = fitBoth(sets.filter((_, k) => events[k].id !== options.without));
  const both = {
    claims: shaped(claims, engine.featureNames),
    figures: shaped(figures, engine.figureFeatureNames),
  };
  writeFileSync(options.out, `${JSON.stringify(both, null, 2)}\n`);
  process.exit(0);
}
/** The features that hold between two languages alone; the first of them is always on there. */
const ACROSS = ['otherLanguage', 'acrossStems', 'acrossContext'];
if (options.across) {
  const file = new URL('../src/alignment/weights.json', import.meta.url);
  const { bias, weights } = JSON.parse(readFileSync(file, 'utf8'));
  const figures = JSON.parse(
    readFileSync(new URL('../src/alignment/figures/weights.json', import.meta.url), 'utf8'),
  );
  const places = ACROSS.map((name) => engine.featureNames.indexOf(name));
  const others = [bias, ...engine.featureNames.map((name) => (ACROSS.includes(name) ? 0 : weights[name]))];
  const stated = [figures.bias, ...engine.figureFeatureNames.map((name) => figures.weights[name])];
  const pairs = sets
    .map((s) =>
      featured(
        s.pairs.filter(({ a, b }) => a.language !== b.language),
        stated,
      ).map((p) => ({
        ...p,
        known: dot(others, p.features),
        features: places.slice(1).map((i) => p.features[i]),
      })),
    )
    .filter((set) => set.length > 0);
  const fitted = fitLogistic(pairs, RIDGE.claims);
  ACROSS.forEach((name, i) => {
    weights[name] = round(fitted[i]);
  });
  console.log(JSON.stringify(weights, null, 1));
  if (options.write) writeFileSync(file, `${JSON.stringify({ bias, weights }, null, 2)}\n`);
  process.exit(0);
}
const all = fitBoth(sets);
const held = events.map((e, i) => {
  const out = fitBoth(sets.filter((_, k) => k !== i));
  const pairs = out.withFeatures(sets[i].pairs);
  return {
    id: e.id,
    pairs,
    claims: judge(out.claims, pairs),
    figures: judge(out.figures, sets[i].figures),
    row: [
      `\`${e.id}\``,
      pairs.length,
      pairs.filter((p) => p.label).length,
      averagePrecision(out.claims, pairs).toFixed(3),
      averagePrecision(all.claims, all.withFeatures(sets[i].pairs)).toFixed(3),
    ],
  };
});
console.log('event'.padEnd(28), 'pairs', 'positive', 'AP left out', 'AP on all');
for (const { row } of held) console.log(row.join('  '));
console.log(
  'mean',
  (held.reduce((n, { row }) => n + Number(row[3]), 0) / held.length).toFixed(3),
  (held.reduce((n, { row }) => n + Number(row[4]), 0) / held.length).toFixed(3),
);
const fitted = {
  claims: shaped(all.claims, engine.featureNames),
  figures: shaped(all.figures, engine.figureFeatureNames),
};
console.log(JSON.stringify(fitted, null, 1));
const claims = reliabilityTable(held.flatMap((h) => h.claims));
const figures = reliabilityTable(held.flatMap((h) => h.figures));
console.log(claims);
console.log(figures);
if (options.write) {
  writeBlock(
    new URL('../docs/quality.md', import.meta.url),
    'reliability',
    [
      '| event | pairs | about one thing | average precision, event left out | fitted on all |',
      '|---|---:|---:|---:|---:|',
      ...held.map(({ row }) => `| ${row.join(' | ')} |`),
      '',
      'Claims:',
      '',
      claims,
      '',
      'Figures that can be of one slot:',
      '',
      figures,
    ].join('\n'),
  );
  for (const [file, weights] of [
    ['weights', fitted.claims],
    ['figures/weights', fitted.figures],
  ])
    writeFileSync(
      new URL(`../src/alignment/${file}.json`, import.meta.url),
      `${JSON.stringify(weights, null, 2)}\n`,
    );
  console.log('written to src/alignment/weights.json and figures/weights.json');
}
