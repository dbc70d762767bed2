#!/usr/bin/env node
// Draws clauses for the reading test by a rule that knows nothing of the engine: pieces of sentences, cut at punctuation
// and at a closed list of words, then a sample with a fixed seed.
//   node scripts/draw-clauses.mjs [--text]      prints the sample as JSON; --text adds the words, for labelling
// The rule is described in test/fixtures/reading/README.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const seeds = 'seeds/morocco-israel-2021';
const others = '../shared/eval/events';
const perHalf = 100;
const seed = 20211124;

const leastWords = 4;
const breaks = /[،,؛;:.؟?!()[\]\u2013\u2014]+|(?<=\s)-(?=\s)/gu;
const openers = new Set(
  (
    'أن إن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها وأن وأنه وأنها الذي التي الذين اللذين اللتين حيث بينما فيما لكن ولكن لكنه ' +
    'لكنها لكنهم إذ عندما بعدما قبل بعد مشيرا مشيرة مؤكدا مؤكدة موضحا مضيفة مضيفا مما كما غير أثناء خلال إثر جراء بهدف'
  ).split(' '),
);
const pastVerbs = new Set(
  (
    'وقع أضاف قال زار التقى عبر ضمت كان كانت تم قضى جرح أعلنت أعلن ذكر ذكرت نقل نقلت أكد أكدت سقطت وقعت اختفت دخلت قامت شهدت ' +
    'وصلت حاولت كشفت رفعت ضم أوضح بين وعد وعدت جاء نشر نشرت مقتل راح تسبب سمحت حذا أثارت أشار شدد'
  ).split(' '),
);

const strip = (word) => word.replace(/[\u064B-\u0652\u0640"'“”«»]/gu, '');

/** Whether a word opens a piece: one of the openers, or و with a verb. */
function opens(word) {
  const bare = strip(word);
  if (openers.has(bare)) return true;
  if (!bare.startsWith('و')) return false;
  const rest = bare.slice(1);
  return pastVerbs.has(rest) || /^س?[يتن]\p{L}{3,}$/u.test(rest);
}

/** The pieces of a text: spans without the white space and punctuation round them. */
function pieces(text) {
  const found = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const stops = [...line[0].matchAll(breaks)]
      .filter(
        (m) =>
          !/\d[.,:]$/u.test(line[0].slice(Math.max(0, m.index - 1), m.index + 1)) ||
          !/^\d/u.test(line[0].slice(m.index + 1)),
      )
      .map((m) => ({ start: m.index, end: m.index + m[0].length, full: /[.؟?!]/u.test(m[0]) }));
    const words = [...line[0].matchAll(/[\p{L}\p{M}\p{N}"'“”«»/]+/gu)];
    let open = [];
    let last = 0;
    const close = (full) => {
      if (open.length === 0) return;
      const piece = {
        start: line.index + open[0].index,
        end: line.index + open.at(-1).index + open.at(-1)[0].length,
        words: open.length,
        full,
      };
      const before = found.at(-1);
      if (
        before &&
        before.line === line.index &&
        !before.full &&
        (before.words < leastWords || piece.words < leastWords)
      ) {
        found[found.length - 1] = { ...before, end: piece.end, words: before.words + piece.words, full };
      } else found.push({ ...piece, line: line.index });
      open = [];
    };
    for (const word of words) {
      const stop = stops.find((s) => s.start >= last && s.start < word.index);
      if (stop) close(stops.some((s) => s.full && s.start >= last && s.start < word.index));
      if (!stop && opens(word[0])) close(false);
      open.push(word);
      last = word.index;
    }
    close(true);
  }
  return found.filter((p) => p.words >= leastWords).map(({ start, end }) => ({ start, end }));
}

/** Mulberry32: a small generator, the same on every machine. */
function generator(state) {
  let s = state;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function sample(list, count, random) {
  const left = [...list];
  const taken = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

function piecesOf(folder, event) {
  const { sources } = JSON.parse(readFileSync(join(folder, 'event.json'), 'utf8'));
  return sources
    .filter((s) => s.language === 'ar')
    .flatMap((s) => {
      const text = readFileSync(join(folder, s.file), 'utf8');
      return pieces(text).map((span) => ({
        event,
        source: s.id,
        ...span,
        text: text.slice(span.start, span.end),
      }));
    });
}

const order = (a, b) =>
  a.event + a.source < b.event + b.source
    ? -1
    : a.event + a.source > b.event + b.source
      ? 1
      : a.start - b.start;
const show = ({ text, ...span }) => (process.argv.includes('--text') ? { ...span, text } : span);

const own = piecesOf(seeds, 'morocco-israel-2021');
const ids = existsSync(others)
  ? readdirSync(others).filter((id) => id.startsWith('ar-') && !id.includes('morocco'))
  : [];
const rest = ids.flatMap((id) => piecesOf(join(others, id), id));
console.error(`${own.length} pieces in the seeds, ${rest.length} in the other events`);
console.log(
  JSON.stringify(
    {
      seeds: sample(own, perHalf, generator(seed)).sort(order).map(show),
      others: sample(rest, perHalf, generator(seed + 1))
        .sort(order)
        .map(show),
    },
    null,
    1,
  ),
);
