// Holds the names that the engine reads against names marked in BIO columns. docs/quality.md says what counts as right.

export const types = ['person', 'organisation', 'place', 'office'];

/** What the tags of Wojood are called here. Tags that are not listed say nothing about names. */
const typeOf = { PERS: 'person', ORG: 'organisation', GPE: 'place', LOC: 'place', OCC: 'office' };
/** Tags under which a name of a type may stand, and need not be found. */
const allowedOf = { FAC: 'place', NORP: 'organisation' };
/** Types whose inner names are part of them: what stands inside need not be found by itself. */
const whole = new Set(['PERS', 'ORG', 'GPE', 'LOC', 'FAC']);

/** Marks the end of a text in the sample; no word. */
const END = '$#$';

/**
 * Reads sentences of lines `word TAG TAG …`, parted by empty lines, into their words and marked spans: `{ tag, first,
 * last }` over words, half open. Names of one tag may nest: what a tag `I-` goes on with is the one begun first.
 */
export function readBio(text) {
  return text
    .split(/\r?\n\s*\r?\n/u)
    .map((block) =>
      block
        .split(/\r?\n/u)
        .map((line) => line.trim().split(/\s+/u))
        .filter(([word]) => word && word !== END),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ words: lines.map(([word]) => word), marked: markedIn(lines) }));
}

function markedIn(lines) {
  const marked = [];
  let open = [];
  for (const [at, [, ...tags]] of lines.entries()) {
    const going = [];
    for (const tag of tags.filter((t) => t.startsWith('I-'))) {
      const name = open.find((o) => `I-${o.tag}` === tag && !going.includes(o));
      if (name) going.push(name);
    }
    for (const name of going) name.last = at + 1;
    const begun = tags
      .filter((t) => t.startsWith('B-'))
      .map((t) => ({ tag: t.slice(2), first: at, last: at + 1 }));
    marked.push(...begun);
    open = [...going, ...begun];
  }
  return marked;
}

/** A text made of words, with marks set as they are printed, and where each word starts and ends in it. */
export function asText(words) {
  let text = '';
  const places = words.map((word, i) => {
    const tight = /^[.,،؛:;!؟?)\]»]+$/u.test(word) || /^[([«]$/u.test(words[i - 1] ?? '');
    if (text !== '' && !tight) text += ' ';
    const start = text.length;
    text += word;
    return { start, end: text.length };
  });
  return { text, places };
}

/** The words that a span of the text touches. */
function wordsIn({ start, end }, places) {
  const touched = places.flatMap((p, i) => (p.start < end && start < p.end ? [i] : []));
  return { first: touched[0] ?? 0, last: (touched.at(-1) ?? -1) + 1 };
}

const shared = (a, b) => Math.min(a.last, b.last) - Math.max(a.first, b.first);
const same = (a, b) => a.first === b.first && a.last === b.last;
/** Half of the words of the shorter one. */
const alike = (a, b) => shared(a, b) > 0 && 2 * shared(a, b) >= Math.min(a.last - a.first, b.last - b.first);
const inside = (a, b) => a.first >= b.first && a.last <= b.last && !same(a, b);

/** The names wanted in a sentence: of each whether it must be found, or may be. */
export function wantedNames(marked) {
  return marked.flatMap((m) => {
    const type = typeOf[m.tag] ?? allowedOf[m.tag];
    if (type === undefined) return [];
    const inner = marked.some((o) => whole.has(o.tag) && inside(m, o));
    return [{ type, first: m.first, last: m.last, needed: m.tag in typeOf && !inner }];
  });
}

/** The names that the engine has read in a text, over its words. */
export function readNames(mentions, places) {
  return mentions.filter((m) => types.includes(m.kind)).map((m) => ({ type: m.kind, ...wordsIn(m, places) }));
}

/**
 * Counts of one sentence by type, for one measure of likeness: names read that are right or wrong, names wanted that are
 * met or missed. A name that gold calls a body and the engine a place, in the same words, is a state that acts: it counts
 * for neither.
 */
function judgeBy(meets, wanted, read) {
  const acts = (name, other) => name.type === 'organisation' && other.type === 'place' && same(name, other);
  return Object.fromEntries(
    types.map((type) => {
      const own = wanted.filter((w) => w.type === type);
      const needed = own.filter((w) => w.needed && !read.some((r) => acts(w, r)));
      const given = read.filter((r) => r.type === type);
      const met = needed.filter((w) => given.some((r) => meets(r, w)));
      const right = given.filter((r) => own.some((w) => meets(r, w)));
      const wrong = given.filter((r) => !right.includes(r) && !wanted.some((w) => acts(w, r)));
      const missed = needed.filter((w) => !met.includes(w));
      return [type, { right, wrong, met, missed }];
    }),
  );
}

/** What one sentence gives by type: `exact` asks for the same words, `overlap` for half of the shorter name. */
export function judgeNames(wanted, read) {
  return { exact: judgeBy(same, wanted, read), overlap: judgeBy(alike, wanted, read) };
}

/** Precision, recall and F1 over judged sentences; null where there is nothing to count. Without a type, of all. */
export function sumNames(judged, measure, type) {
  const chosen = type === undefined ? types : [type];
  const sum = (name) =>
    judged.reduce((n, j) => n + chosen.reduce((k, t) => k + j[measure][t][name].length, 0), 0);
  const share = (part, rest) => (part + rest === 0 ? null : part / (part + rest));
  const p = share(sum('right'), sum('wrong'));
  const r = share(sum('met'), sum('missed'));
  return { p, r, f1: p === null || r === null ? null : p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
