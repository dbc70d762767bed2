#!/usr/bin/env node
// Lists, by frequency, the verbs of Arabic news that no meaning of the lexicon covers, and the share of verbs that is covered.
//   node scripts/uncovered.mjs [--most 60] [--headlines FILE.jsonl] [--words FILE.tsv]
// Verbs are those that the tagger finds in the headlines (both of each pair), and those tagged V in the WikiNews gold. A
// verb is covered where an event concept, an act of speech, a light verb, or a word of certainty or negation is met on it.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from './lib/engine.mjs';

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '60' },
    headlines: { type: 'string', default: '../shared/eval/pairs/ar-headlines-train.jsonl' },
    words: { type: 'string', default: '../shared/data/ar-wikinews-segmentation-pos.tsv' },
  },
});
for (const file of [values.headlines, values.words]) {
  if (existsSync(file)) continue;
  console.error(`uncovered: no file ${file}; give another with --headlines and --words`);
  process.exit(2);
}
const { arabic, compileLexicon, readDocument, tagWords } = await load(`
  export { arabic } from './src/languages/ar/index.ts';
  export { compileLexicon } from './src/text/lexicon.ts';
  export { readDocument } from './src/text/document.ts';
  export { tagWords } from './src/text/segment-tags.ts';
`);
const lexicon = compileLexicon(arabic);
const MEANT = new Set(['concept', 'speech', 'light', 'certainty', 'negation']);

/** Counts the verbs of texts; \`isVerb(document)\` gives a test of token indexes. */
function count(texts, isVerb) {
  const missing = new Map();
  let verbs = 0;
  let covered = 0;
  for (const text of texts) {
    const document = readDocument({ id: 'x', text }, 'ar', lexicon);
    const verb = isVerb(document);
    document.tokens.forEach((token, i) => {
      if (token.kind !== 'word' || !verb(i)) return;
      verbs++;
      if (document.hitsAt[i].some((h) => MEANT.has(h.category))) covered++;
      else missing.set(token.form, (missing.get(token.form) ?? 0) + 1);
    });
  }
  return { verbs, covered, missing };
}

function show(name, { verbs, covered, missing }) {
  console.log(`${name}: ${covered} of ${verbs} verbs covered (${((100 * covered) / verbs).toFixed(1)} %)`);
  const ranked = [...missing]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, Number(values.most));
  console.log(ranked.map(([form, n]) => `${form} ${n}`).join('، '));
}

const pairs = readFileSync(values.headlines, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
show(
  'headlines',
  count([...new Set(pairs.flatMap((p) => [p.a, p.b]))], (document) => {
    const tags = tagWords(document.tokens, lexicon);
    return (i) => tags[i]?.tag === 'verb';
  }),
);

const gold = readFileSync(values.words, 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.trim().split('\t'));
const verbs = gold
  .filter(([, tags]) => tags?.split('+').includes('V'))
  .map(([word]) => word.replaceAll('+', ''));
show(
  'WikiNews',
  count(verbs, () => () => true),
);
