#!/usr/bin/env node
// Lists, by frequency, the verbs and verbal nouns of Arabic news that no meaning of the lexicon covers, and the share covered.
//   node scripts/uncovered.mjs [--most 60] [--context] [--write] [--headlines FILE.jsonl] [--words FILE.tsv]
// A word is covered where an event concept, an act of speech, a light verb, or a word of certainty, negation or measure
// (يتجاوز before a number) is met on it, alone or inside a phrase, or where it is the word on which an idiom hangs. Both
// sets are read as running text, so that idioms are met.
// - WikiNews: the verbs are the words tagged V in the gold, every one of them.
// - headlines (both of each pair) have no gold. The verbs are those that the tagger finds, without words that are none by
//   what else is known of them: in a name or a time that the engine reads there, cut after an article or before ة, or
//   filed in the lexicon as something else than an event with no verb met on it (تونس، غاز).
// - verbal nouns, in both: words that the tagger takes for nouns, in a shape of the verbal nouns of derived verbs (SHAPES;
//   إفعال where its hamza is printed), with the same exceptions, without NO_VERBAL_NOUNS, which only look like them.
// With --write the table goes to docs/quality.md; --context prints a place where each word stands.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageVersion, table, writeBlock } from './lib/blocks.mjs';
import { load } from './lib/engine.mjs';

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '60' },
    context: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    headlines: { type: 'string', default: '../shared/eval/pairs/ar-headlines-train.jsonl' },
    words: { type: 'string', default: '../shared/data/ar-wikinews-segmentation-pos.tsv' },
  },
});
for (const file of [values.headlines, values.words]) {
  if (existsSync(file)) continue;
  console.error(`uncovered: no file ${file}; give another with --headlines and --words`);
  process.exit(2);
}
const { arabicMemory, readClaims, readDocument, tagWords } = await load(`
  export { readClaims } from './src/compare.ts';
  export { readDocument } from './src/text/document.ts';
  export { arabicMemory } from './src/text/arabic/arabic-memory.ts';
  export { tagWords } from './src/text/arabic/segment-tags.ts';
`);

const MEANT = new Set(['concept', 'speech', 'according', 'light', 'certainty', 'negation', 'hedge']);
const FINITE = new Set(['past', 'present', 'future']);
/** Categories whose words may be anything beside: to be filed there makes a word no name of a thing. */
const LOOSE = new Set(['stop', 'marker', 'preposition', 'reference', 'determiner', 'givenName', 'speaker']);
const NAMES = new Set(['person', 'organisation', 'place', 'office', 'time']);
const SHAPES = /^(?:است..?ا.|است.ا.ه|ان..ا.|ان.ا.|ا[^ا]ت.ا.|ا[ضص]ط.ا.|ازد.ا.|ت.ا.[^ا]|ت..ي.|م.ا..ه|ت...ه)$/u;
const NO_VERBAL_NOUNS = new Set([
  'تاريخ',
  'انباء',
  'انحاء',
  'انظار',
  'انوار',
  'انفاق',
  'اطار',
  'ازاء',
  'اسلام',
  'محاضره',
  'تمثال',
  'ترامب',
]);
const CAUSING = /^[وف]?(?:ال|لل|بال|[بلك])?إ..?ا[^ا]ة?(?:ها?|هم|هما)?$/u;

/** What each token of a document counts as: `verb`, `noun` for verbal nouns, or nothing. */
function counted(document, mentions, goldVerbs) {
  const { tokens, hitsAt, sentences } = document;
  const tags = tagWords(tokens, arabicMemory(document.lexicon), (i) => sentences.some((s) => s.first === i));
  const named = new Set();
  for (const m of mentions) if (NAMES.has(m.kind)) for (let i = m.first; i < m.last; i++) named.add(i);
  return tokens.map((token, i) => {
    const tagged = tags[i];
    if (token.kind !== 'word' || tagged === undefined) return undefined;
    if (goldVerbs?.has(token.start)) return 'verb';
    const { prefixes, stem, suffixes } = tagged.word.segmentation;
    const isThing =
      hitsAt[i].some((h) => !MEANT.has(h.category) && !LOOSE.has(h.category)) &&
      !hitsAt[i].some((h) => MEANT.has(h.category) && FINITE.has(h.form));
    if (named.has(i) || isThing) return undefined;
    if (tagged.tag === 'verb')
      return goldVerbs || prefixes.includes('ال') || suffixes.includes('ة') ? undefined : 'verb';
    const base = suffixes[0] === 'ة' || (suffixes[0] === 'ت' && suffixes.length > 1) ? `${stem}ه` : stem;
    if (NO_VERBAL_NOUNS.has(base)) return undefined;
    return tagged.tag === 'noun' && (SHAPES.test(base) || CAUSING.test(token.text)) ? 'noun' : undefined;
  });
}

/** Whether a word has a meaning where it stands alone: the word of an idiom is no event of its own beside its verb. */
function isMeantAlone(form, lexicon) {
  const { hits } = readDocument({ id: 'x', text: form }, 'ar', lexicon);
  return hits.some((h) => MEANT.has(h.category));
}

const tally = () => ({ all: 0, covered: 0, missing: new Map() });

/** Counts the verbs and verbal nouns of texts that are read together, into `sums`. */
function count(sums, texts) {
  const sources = texts.map(({ text }, i) => ({ id: String(i), text, language: 'ar' }));
  const { documents, mentions } = readClaims(sources);
  documents.forEach((document, d) => {
    const { verbs, skip } = texts[Number(document.source.id)];
    if (skip) return;
    const meant = new Set();
    for (const hit of document.hits)
      if (MEANT.has(hit.category)) for (let i = hit.first; i < hit.last; i++) meant.add(i);
    counted(document, mentions[d], verbs).forEach((kind, i) => {
      if (kind === undefined) return;
      const sum = sums[kind];
      sum.all++;
      const { form } = document.tokens[i];
      if (meant.has(i) || (kind === 'noun' && isMeantAlone(form, document.lexicon))) sum.covered++;
      else {
        const places = sum.missing.get(form) ?? [];
        const { start, end } = document.tokens[i];
        places.push(document.source.text.slice(Math.max(0, start - 30), end + 30).replaceAll('\n', ' '));
        sum.missing.set(form, places);
      }
    });
  });
}

/** The headlines of every pair, both read together, each counted once. */
function countHeadlines() {
  const sums = { verb: tally(), noun: tally() };
  const met = new Set();
  for (const line of readFileSync(values.headlines, 'utf8').trim().split('\n')) {
    const { a, b } = JSON.parse(line);
    count(
      sums,
      [a, b].map((text, i) => ({ text, skip: met.has(text) || (i === 1 && a === b) })),
    );
    met.add(a).add(b);
  }
  return sums;
}

/** The parts of the gold, a line each for its `#`, as running text, with the places of the verbs. */
function countWords() {
  const parts = [];
  for (const line of readFileSync(values.words, 'utf8').split('\n').slice(1).filter(Boolean)) {
    const [word, tags = ''] = line.trim().split('\t');
    if (word === '#' || parts.length === 0) parts.push({ text: '', verbs: new Set() });
    if (word === '#') continue;
    const part = parts.at(-1);
    if (tags.split('+').includes('V')) part.verbs.add(part.text.length);
    part.text += `${word.replaceAll('ل+ال+', 'لل').replaceAll('كن+نا', 'كنا').replaceAll('+', '')} `;
  }
  const sums = { verb: tally(), noun: tally() };
  for (const part of parts) count(sums, [part]);
  return sums;
}

const share = ({ all, covered }) => `${((100 * covered) / all).toFixed(1)} %`;

function show(name, { all, covered, missing }) {
  console.log(`${name}: ${covered} of ${all} covered (${share({ all, covered })})`);
  const ranked = [...missing]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, Number(values.most));
  const line = ([form, places]) => `${form} ${places.length}${values.context ? `\t${places[0]}` : ''}`;
  console.log(ranked.map(line).join(values.context ? '\n' : '، '));
}

const sets = [
  ['headlines', countHeadlines()],
  ['WikiNews', countWords()],
];
const kinds = [
  ['verb', 'verbs'],
  ['noun', 'verbal nouns'],
];
for (const [name, sums] of sets) for (const [kind, plural] of kinds) show(`${plural}, ${name}`, sums[kind]);

if (values.write) {
  const rows = sets.flatMap(([name, sums]) =>
    kinds.map(([kind, plural]) => [
      `${plural}, ${name}`,
      sums[kind].all,
      sums[kind].covered,
      share(sums[kind]),
    ]),
  );
  const text = `crossclaim ${packageVersion()} on the words of Arabic news.\n\n${table(['words', 'met', 'covered', 'share'], rows)}`;
  writeBlock('docs/quality.md', 'uncovered', text);
}
