#!/usr/bin/env node
// Fits the weights by which Arabic words are cut and tagged (src/text/arabic/segment-weights.json) to the WikiNews gold that
// Farasa distributes.
//   node scripts/fit-segmentation.mjs [FILE.tsv] [--write] [--docs]
// Prints the accuracy on each half of the sentences (fixed seed), fitted on the other half; the same by sections, whose
// subjects differ; with --write, writes the weights fitted on all; with --docs, the figures into docs/quality.md. `segment(form)` sees the form and the lexicon alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';
import { fitWeights, numberNames, random } from './lib/log-linear.mjs';
import { readWikiNews } from './lib/wikinews.mjs';

/** Features kept of each model, the weightiest; those of cuts in stages. */
const SEGMENT_STAGES = [8000, 5000, 3200, 2200];
const TAG_FEATURES = 1600;
/** Steps of a weight in the file per unit. */
const STEPS = 12;
/** Weights of tags are written as letters around N; the outermost printable ones bound them. */
const BOUND = 44;
const SEED = 42;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, docs: { type: 'boolean', default: false } },
});
const file = positionals[0] ?? '../shared/data/ar-wikinews-segmentation-pos.tsv';
if (!existsSync(file)) {
  console.error(`fit-segmentation: no file ${file}; give the path of ar-wikinews-segmentation-pos.tsv`);
  process.exit(2);
}
const engine = await load(`
  export { foldWord } from './src/text/fold.ts';
  export { compileLexicon } from './src/text/lexicon/lexicon.ts';
  export { arabic } from './src/languages/ar/index.ts';
  export { segmentations } from './src/text/arabic/segmentations.ts';
  export { segmentFeatures } from './src/text/arabic/segment-features.ts';
  export { knownWords } from './src/text/arabic/segment-known.ts';
  export { placeFeatures, taggable, wordFeatures } from './src/text/arabic/segment-tag-features.ts';
  export { FITTED_TAGS } from './src/text/arabic/part-of-speech.ts';
  export { ZERO } from './src/text/arabic/segment-weights.ts';
`);
const { FITTED_TAGS, ZERO } = engine;
const known = engine.knownWords(engine.compileLexicon(engine.arabic));
const words = readWikiNews(readFileSync(file, 'utf8'), engine.foldWord);
const cutOf = (s) => `${s.prefixes.join('+')}|${s.stem}|${s.suffixes.join('+')}`;
for (const word of words) {
  if (!word.arabic) continue;
  word.candidates = engine.segmentations(word.form, word.closed);
  word.features = word.candidates.map((c) => engine.segmentFeatures(word.form, c, known));
  word.right = word.gold ? word.candidates.findIndex((c) => cutOf(c) === cutOf(word.gold)) : -1;
}

const top = (scores, count) =>
  [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([name]) => name);
const rounded = (x) => Math.max(-BOUND, Math.min(BOUND, Math.round(x * STEPS)));

/** Fits, keeps the weightiest features and fits again, in stages: what is left takes over what was dropped. */
function fitSegments(sample) {
  const usable = sample.filter((w) => w.arabic && w.right >= 0);
  let ids = numberNames(usable.flatMap((w) => w.features));
  const train = () => {
    const cases = usable.map((w) => ({
      right: w.right,
      candidates: w.features.map((f) => f.map((x) => ids.get(x)).filter((x) => x !== undefined)),
    }));
    const weights = fitWeights(cases, ids.size);
    return new Map([...ids].map(([name, id]) => [name, weights[id]]));
  };
  for (const count of SEGMENT_STAGES) {
    const sizes = [...train()].map(([name, x]) => [name, Math.abs(x)]);
    ids = new Map(top(sizes, count).map((name, i) => [name, i]));
  }
  return new Map([...train()].map(([name, x]) => [name, Math.round(x * STEPS)]).filter(([, x]) => x !== 0));
}

function cut(word, weights) {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  word.features.forEach((features, i) => {
    const score = features.reduce((z, f) => z + (weights.get(f) ?? 0), 0);
    if (score > most) [best, most] = [i, score];
  });
  return best;
}

/** The tag that the script shows, as `tagWords` has it. */
const shown = (w) => (w.kind !== 'word' ? w.kind : w.arabic ? undefined : 'foreign');
const plain = (w) => ({
  form: w.form,
  segmentation: { prefixes: [], stem: w.form, suffixes: [] },
  known: '',
  suffix: '',
});

function prepare(sentences, weights) {
  return sentences.map((section) =>
    section.map((w) => (w.arabic ? engine.taggable(w.form, w.candidates[cut(w, weights)], known) : plain(w))),
  );
}

const featuresAt = (ready, i, tag, earlier) => [
  ...engine.wordFeatures(ready[i]),
  ...engine.placeFeatures(ready[i], { before: ready[i - 1], after: ready[i + 1], tag, earlier }),
];

function fitTags(sentences, weights) {
  const cases = prepare(sentences, weights).flatMap((ready, s) => {
    const tags = sentences[s].map((w) => shown(w) ?? w.gold?.tag ?? 'noun');
    return sentences[s].flatMap((w, i) => {
      const right = FITTED_TAGS.indexOf(tags[i]);
      return shown(w) || !w.gold || right < 0
        ? []
        : [{ right, features: featuresAt(ready, i, tags[i - 1] ?? '', tags[i - 2] ?? '') }];
    });
  });
  const n = FITTED_TAGS.length;
  let ids = numberNames(cases.map((c) => c.features));
  const train = () => {
    const numbered = cases.map(({ right, features }) => {
      const found = features.map((x) => ids.get(x)).filter((x) => x !== undefined);
      return { right, candidates: FITTED_TAGS.map((_, t) => found.map((f) => f * n + t)) };
    });
    const flat = fitWeights(numbered, ids.size * n, { rounds: 8 });
    return new Map(
      [...ids].map(([name, id]) => {
        const row = [...flat.subarray(id * n, id * n + n)];
        const mean = row.reduce((a, b) => a + b, 0) / n;
        return [name, row.map((x) => x - mean)];
      }),
    );
  };
  const all = train();
  ids = new Map(
    top(
      [...all].map(([name, row]) => [name, Math.hypot(...row)]),
      TAG_FEATURES,
    ).map((name, i) => [name, i]),
  );
  return new Map([...train()].map(([name, row]) => [name, row.map(rounded)]));
}

function tag(section, ready, weights) {
  const tags = [];
  section.forEach((w, i) => {
    const scores = FITTED_TAGS.map(() => 0);
    if (!shown(w))
      for (const f of featuresAt(ready, i, tags[i - 1] ?? '', tags[i - 2] ?? ''))
        weights.get(f)?.forEach((x, t) => {
          scores[t] += x;
        });
    tags.push(shown(w) ?? FITTED_TAGS[scores.indexOf(Math.max(...scores))]);
  });
  return tags;
}

/** Cuts a list into runs of words that `key` tells to belong together. */
function runs(list, key) {
  const out = [];
  for (const item of list) {
    const last = out.at(-1);
    if (last && key(last[0]) === key(item)) last.push(item);
    else out.push([item]);
  }
  return out;
}

/** Weights as the file holds them: for each template, the letter that its features begin with, a list of `name=value`. */
function lists(weights, write) {
  const out = {};
  for (const [feature, value] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const template = feature.charAt(0);
    out[template] = `${template in out ? `${out[template]} ` : ''}${feature.slice(1)}=${write(value)}`;
  }
  return out;
}

const share = (count, of) => (count / Math.max(of, 1)).toFixed(4);

function measure(name, inTest) {
  const train = words.filter((w) => !inTest(w));
  const test = words.filter(inTest);
  const segments = fitSegments(train);
  const tags = fitTags(
    runs(train, (w) => w.sentence),
    segments,
  );
  const arabic = test.filter((w) => w.arabic && w.gold);
  const right = arabic.filter((w) => cut(w, segments) === w.right);
  const met = new Set(train.map((w) => w.form));
  const fresh = arabic.filter((w) => !met.has(w.form));
  const sentences = runs(test, (w) => w.sentence);
  const guessed = prepare(sentences, segments).flatMap((ready, s) => tag(sentences[s], ready, tags));
  let [hits, count, allHits, all, verbHits, verbsSaid, verbs] = [0, 0, 0, 0, 0, 0, 0];
  sentences.flat().forEach((w, i) => {
    if (!w.gold) return;
    const hit = guessed[i] === w.gold.tag ? 1 : 0;
    all++;
    allHits += hit;
    if (!w.arabic) return;
    count++;
    hits += hit;
    if (guessed[i] === 'verb') verbsSaid++;
    if (w.gold.tag === 'verb') verbs++;
    if (guessed[i] === 'verb' && hit) verbHits++;
  });
  const unseen = share(fresh.filter((w) => cut(w, segments) === w.right).length, fresh.length);
  rows.push([name, arabic.length, share(right.length, arabic.length), unseen, share(hits, count)]);
  console.log(
    name.padEnd(22),
    `segmentation ${share(right.length, arabic.length)} of ${arabic.length} Arabic words`,
    `(${unseen} of ${fresh.length} unseen)`,
    `tags ${share(hits, count)} of Arabic words, ${share(allHits, all)} of all; verbs P ${share(verbHits, verbsSaid)} R ${share(verbHits, verbs)}`,
  );
}

const rows = [];
const next = random(SEED);
const half = Array.from({ length: words.at(-1).sentence + 1 }, () => (next() < 0.5 ? 0 : 1));
for (const side of [1, 0]) measure(`half ${side} of sentences`, (w) => half[w.sentence] === side);
for (const side of [1, 0]) measure(`half ${side} of sections`, (w) => w.section % 2 === side);

if (options.docs) {
  const head = ['tested on', 'Arabic words', 'cut rightly', 'of words not met in fitting', 'tagged rightly'];
  writeBlock(new URL('../docs/quality.md', import.meta.url), 'words', table(head, rows));
  console.log('written to docs/quality.md');
}

if (options.write) {
  const segmentation = fitSegments(words);
  const tags = fitTags(
    runs(words, (w) => w.sentence),
    segmentation,
  );
  const letters = (row) => row.map((x) => String.fromCharCode(ZERO + x)).join('');
  const json = `${JSON.stringify({ cuts: lists(segmentation, String), tags: lists(tags, letters) }, null, 2)}\n`;
  writeFileSync(new URL('../src/text/arabic/segment-weights.json', import.meta.url), json);
  console.log(
    `written to src/text/arabic/segment-weights.json: ${segmentation.size} weights of cuts, ${tags.size} features of tags, ${Buffer.byteLength(json)} bytes`,
  );
}
