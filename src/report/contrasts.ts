import type { ClaimInContext } from '../model/alignment.js';
import type { Token } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import { tokensIn } from '../model/tokens-in.js';
import { type EditedRange, editedRanges } from './word-diff.js';

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
  const read = flatMap(differences, (d) => flatMap(d.readings, (r) => r.claims));
  const bySource = new Map<string, number>();
  for (const index of [...read, ...members]) {
    const source = claims[index]?.claim.sourceId;
    if (source !== undefined && !bySource.has(source)) bySource.set(source, index);
  }
  const [base, ...others] = [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST);
  if (base === undefined) return [];
  const before = wordsOf(claims[base[1]]);
  let told = false;
  return flatMap(others, ([, index]): readonly ContrastDraft[] => {
    const after = wordsOf(claims[index]);
    const only = differing(before, after);
    if (only === undefined) return [];
    const own = { claim: index, against: base[1], spans: spansOf(after, only.after) };
    const first = { claim: base[1], against: index, spans: spansOf(before, only.before) };
    const both = told ? [own] : [first, own];
    told = true;
    return both.filter(({ spans }) => spans.length > 0);
  });
}

function wordsOf(one: ClaimInContext | undefined): readonly Token[] {
  if (one === undefined) return [];
  const { claim, document } = one;
  return tokensIn(document, claim).filter(({ end, kind }) => end <= claim.end && kind !== 'punctuation');
}

type Ranges = readonly (readonly [from: number, to: number])[];

/** The ranges of words that only the one has, and only the other; nothing where they share too few. */
function differing(
  before: readonly Token[],
  after: readonly Token[],
): { readonly before: Ranges; readonly after: Ranges } | undefined {
  const forms = (words: readonly Token[]): readonly string[] => words.map(({ form }) => form);
  const ranges = editedRanges(forms(before), forms(after));
  const of = (op: EditedRange['op']): readonly EditedRange[] => ranges.filter((range) => range.op === op);
  const shared = of('equal').reduce((sum, { before: [from, to] }) => sum + to - from, 0);
  if (shared === 0 || shared < ALIKE * Math.min(before.length, after.length)) return undefined;
  return { before: of('delete').map((r) => r.before), after: of('insert').map((r) => r.after) };
}

/** Each range of words as one span. */
const spansOf = (words: readonly Token[], ranges: Ranges): ContrastDraft['spans'] =>
  flatMap(ranges, ([from, to]) => {
    const [first, last] = [words[from], words[to - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
