// Cuts texts into pieces and draws a sample of them, by rules that know nothing of the engine.

const leastWords = 4;

/**
 * The pieces of a text: spans without the white space and punctuation round them. `breaks` are the marks that part them,
 * `ends` says which of these end a sentence, `word` what a word is, `opens` which words begin a piece, and `isStop` may
 * say of a mark that it parts nothing (`before` and `after`: the line on both its sides).
 */
export function pieces(text, { breaks, ends, word: words, opens, isStop = () => true }) {
  const found = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const stops = [...line[0].matchAll(breaks)]
      .filter(
        (m) =>
          !/\d[.,:]$/u.test(line[0].slice(Math.max(0, m.index - 1), m.index + 1)) ||
          !/^\d/u.test(line[0].slice(m.index + 1)),
      )
      .filter((m) => isStop(line[0].slice(0, m.index), m[0], line[0].slice(m.index + m[0].length)))
      .map((m) => ({ start: m.index, end: m.index + m[0].length, full: ends.test(m[0]) }));
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
    const all = [...line[0].matchAll(words)];
    for (const [i, word] of all.entries()) {
      const stop = stops.find((s) => s.start >= last && s.start < word.index);
      if (stop) close(stops.some((s) => s.full && s.start >= last && s.start < word.index));
      if (!stop && opens(word[0], all[i + 1]?.[0] ?? '')) close(false);
      open.push(word);
      last = word.index;
    }
    close(true);
  }
  return found.filter((p) => p.words >= leastWords).map(({ start, end }) => ({ start, end }));
}

/** Mulberry32: a small generator, the same on every machine. */
export function generator(state) {
  let s = state;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` of a list, by chance, in the order in which they were drawn. */
export function sample(list, count, random) {
  const left = [...list];
  const taken = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

/** By event, source and place. */
export const inOrder = (a, b) =>
  a.event + a.source < b.event + b.source
    ? -1
    : a.event + a.source > b.event + b.source
      ? 1
      : a.start - b.start;
