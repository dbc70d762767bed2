import type { SharedPassage } from '../model/alignment.js';
import type { Document, Sentence } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';

/** Words in a row that two passages must share to be looked at: longer than most set phrases, short enough to outlive an edit. */
const SHINGLE = 5;
/** Share of the shorter passage's shingles that makes it a copy: a word changed in the middle costs five of them. */
const COPIED = 0.5;
/** Shorter sentences are alike by chance; of so many words there are four shingles. */
const LEAST_WORDS = 8;
/** Passages that are looked up under one shingle: a bound of time. */
const WINDOW = 40;

interface Passage {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly shingles: ReadonlySet<string>;
}

function shinglesOf(document: Document, sentence: Sentence): ReadonlySet<string> {
  const stems = document.tokens
    .slice(sentence.first, sentence.last)
    .filter((t) => t.kind !== 'punctuation')
    .map((t) => t.stem);
  const out = new Set<string>();
  if (stems.length >= LEAST_WORDS)
    for (let i = 0; i + SHINGLE <= stems.length; i++) out.add(stems.slice(i, i + SHINGLE).join(' '));
  return out;
}

/** Sentences that several sources print alike but for small edits, by shared runs of five words. Near-linear. */
export function findSharedPassages(documents: readonly Document[]): readonly SharedPassage[] {
  const passages = flatMap(documents, (document) =>
    document.sentences
      .filter((s) => s.role !== 'boilerplate')
      .map((sentence): Passage => ({ document, sentence, shingles: shinglesOf(document, sentence) })),
  );
  const holders = new Map<string, number[]>();
  passages.forEach((p, i) => {
    for (const s of p.shingles) {
      const list = holders.get(s);
      if (list === undefined) holders.set(s, [i]);
      else if (list.length < WINDOW) list.push(i);
    }
  });
  const root = passages.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  /** How many shingles each passage shares with that which is looked at. */
  const shared = new Int32Array(passages.length);
  passages.forEach((p, i) => {
    const met: number[] = [];
    for (const s of p.shingles)
      for (const k of holders.get(s) ?? []) {
        if (k >= i) break;
        if (shared[k] === 0) met.push(k);
        shared[k] = (shared[k] ?? 0) + 1;
      }
    for (const k of met) {
      const [n, other] = [shared[k] ?? 0, passages[k]];
      shared[k] = 0;
      if (other === undefined || other.document === p.document) continue;
      if (n / Math.min(other.shingles.size, p.shingles.size) >= COPIED)
        root[Math.max(find(i), find(k))] = Math.min(find(i), find(k));
    }
  });
  const sets = new Map<number, Passage[]>();
  passages.forEach((p, i) => {
    const list = sets.get(find(i));
    if (list) list.push(p);
    else sets.set(find(i), [p]);
  });
  return [...sets.values()]
    .filter((set) => new Set(set.map((p) => p.document)).size > 1)
    .map((set) => ({
      passages: set.map(({ document, sentence }) => ({
        sourceId: document.source.id,
        start: sentence.start,
        end: sentence.end,
      })),
    }));
}
