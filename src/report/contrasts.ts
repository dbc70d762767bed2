import diff from 'fast-diff';
import type { ClaimInContext } from '../model/alignment.js';
import { codeUnits } from '../model/code-units.js';
import type { Token } from '../model/document.js';
import type { Finding } from '../model/finding.js';

/** A claim, by index, with the words that another one lacks. */
export interface ContrastDraft {
  readonly claim: number;
  readonly against: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Claims with a smaller share of the shorter one's words in common are told otherwise, not in other words: nothing would be left unmarked. */
const ALIKE = 0.5;
/** Sources whose words are held against one another: a bound of time, and more than stand side by side on a page. */
const MOST = 6;

/**
 * What the sources of a group say in other words, where they tell it in nearly the same: one claim of each is held against
 * that of the first. Those in which they differ go first.
 */
export function contrastsOf(
  members: readonly number[],
  { differences }: Finding,
  claims: readonly ClaimInContext[],
): readonly ContrastDraft[] {
  const read = differences.flatMap((d) => d.readings.flatMap((r) => r.claims));
  const bySource = new Map<string, number>();
  for (const index of [...read, ...members]) {
    const source = claims[index]?.claim.sourceId;
    if (source !== undefined && !bySource.has(source)) bySource.set(source, index);
  }
  const [base, ...others] = [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST);
  if (base === undefined) return [];
  let told = false;
  return others.flatMap(([, index]): readonly ContrastDraft[] => {
    const [before, after] = [wordsOf(claims[base[1]]), wordsOf(claims[index])];
    const only = differing(before, after);
    if (only === undefined) return [];
    const [lost, gained] = only;
    const own = { claim: index, against: base[1], spans: spansOf(after, gained) };
    const first = { claim: base[1], against: index, spans: spansOf(before, lost) };
    const both = told ? [own] : [first, own];
    told = true;
    return both.filter(({ spans }) => spans.length > 0);
  });
}

function wordsOf(one: ClaimInContext | undefined): readonly Token[] {
  if (one === undefined) return [];
  const { claim, document } = one;
  return document.tokens.filter(
    ({ start, end, kind }) => start >= claim.start && end <= claim.end && kind !== 'punctuation',
  );
}

/** Indexes of the words that only the first has, and only the second; nothing where they share too few. */
function differing(
  before: readonly Token[],
  after: readonly Token[],
): readonly [readonly number[], readonly number[]] | undefined {
  const codeOf = codeUnits();
  const encode = (words: readonly Token[]): string => words.map(({ form }) => codeOf(form)).join('');
  const [lost, gained]: [number[], number[]] = [[], []];
  let [i, k] = [0, 0];
  for (const [op, { length }] of diff(encode(before), encode(after))) {
    for (let n = 0; n < length; n++) {
      if (op === diff.DELETE) lost.push(i + n);
      if (op === diff.INSERT) gained.push(k + n);
    }
    if (op !== diff.INSERT) i += length;
    if (op !== diff.DELETE) k += length;
  }
  const shared = before.length - lost.length;
  return shared >= ALIKE * Math.min(before.length, after.length) && shared > 0 ? [lost, gained] : undefined;
}

/** Words that stand beside one another, as one span. */
function spansOf(words: readonly Token[], indexes: readonly number[]): ContrastDraft['spans'] {
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const index of indexes) {
    const word = words[index];
    const open = spans.at(-1);
    if (word === undefined) continue;
    if (open !== undefined && index === last + 1) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    last = index;
  }
  return spans;
}
