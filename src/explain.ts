import { MUTUAL, SURE } from './alignment/bars.js';
import { mayJoin } from './alignment/may-join.js';
import { builtInScore } from './alignment/pair-score.js';
import { profileClaims } from './alignment/profile-claims.js';
import { yearsClash } from './alignment/said-of.js';
import { alignClaims, type ClaimsRead, compareClusters, readClaims } from './compare.js';
import { invalidOption, noSuchPassage } from './errors.js';
import { factual } from './model/factual.js';
import type { Finding } from './model/finding.js';
import { comparable } from './schema/parse.js';
import { passage } from './schema/parse-options.js';
import type { Passage, Relation, Slot, Source } from './schema/types.js';

/**
 * What kept two passages apart, or unflagged. Narrow it by `gate`:
 * - `no-claim`: no claim was found in one of them (`passage` says which); `boilerplate` where its line was skipped;
 * - `years`, `figures`: the claims are said of different times, or one source gives both figures by two speakers;
 * - `unlike`: the claims look too little alike (`score` under `bar`);
 * - `crowded`: they are alike enough, but each lies in a group whose other members are not;
 * - `agree`: they are in one group, which has a value that both give, and no rule found a difference between them;
 * - `similar`: they are in one group, and neither was found;
 * - `told`: they are in one group, and the report tells these differences.
 */
export type Explanation =
  | { readonly gate: 'no-claim' | 'boilerplate'; readonly passage: 'a' | 'b' }
  | { readonly gate: 'years' | 'figures' }
  | { readonly gate: 'unlike' | 'crowded'; readonly score: number; readonly bar: number }
  | { readonly gate: 'agree' | 'similar'; readonly score: number }
  | {
      readonly gate: 'told';
      readonly differences: readonly {
        readonly slot: Slot;
        readonly relation: Relation;
        readonly rule: string;
      }[];
    };

/**
 * Tells which rule or gate kept two passages of different sources apart, or kept a difference between them unflagged.
 *
 * @param sources the sources as given to `compareClaims`
 * @param a a passage of one source
 * @param b a passage of another
 * @throws CrossclaimError as `compareClaims`, and where a passage is none, names no source, lies outside its text, or
 * both are of one source
 */
export function explainWhyNot(sources: readonly Source[], a: Passage, b: Passage): Explanation {
  const compared = comparable(sources);
  inside(compared, passage(a, 'a'));
  inside(compared, passage(b, 'b'));
  if (a.sourceId === b.sourceId)
    throw invalidOption('b', 'it lies in the same source as a', 'Give passages of two sources.');
  const read = readClaims(compared);
  const left = claimsIn(read, a);
  const right = claimsIn(read, b);
  if (left.length === 0) return { gate: isSkipped(read, a) ? 'boilerplate' : 'no-claim', passage: 'a' };
  if (right.length === 0) return { gate: isSkipped(read, b) ? 'boilerplate' : 'no-claim', passage: 'b' };
  const profiles = profileClaims(read.claims);
  const score = builtInScore(profiles);
  const [x, y] = likeliest(left, right, score);
  const clusters = alignClaims(profiles);
  const together = clusters.findIndex(
    ({ members }) => left.some((i) => members.includes(i)) && right.some((i) => members.includes(i)),
  );
  if (together >= 0) {
    const finding = compareClusters(read, clusters, score)[together];
    return toldOf(finding, left, right) ?? { gate: found(finding, left, right), score: round(score(x, y)) };
  }
  const [p, q] = [profiles[x], profiles[y]];
  if (p !== undefined && q !== undefined && yearsClash(p, q)) return { gate: 'years' };
  if (!mayJoin(p, q)) return { gate: 'figures' };
  const likeness = score(x, y);
  return {
    gate: likeness < MUTUAL ? 'unlike' : 'crowded',
    score: round(likeness),
    bar: likeness < MUTUAL ? MUTUAL : SURE,
  };
}

/** The differences that a report tells between claims of two passages, if any. */
function toldOf(
  finding: Finding | undefined,
  left: readonly number[],
  right: readonly number[],
): Explanation | undefined {
  const differences = (finding?.differences ?? [])
    .filter(({ readings }) => {
      const claims = readings.flatMap((r) => r.claims);
      return claims.some((c) => left.includes(c)) && claims.some((c) => right.includes(c));
    })
    .map(({ slot, relation, rule }) => ({ slot, relation, rule }));
  return differences.length === 0 ? undefined : { gate: 'told', differences };
}

/** Whether a value is found that claims of both passages give. */
function found(
  finding: Finding | undefined,
  left: readonly number[],
  right: readonly number[],
): 'agree' | 'similar' {
  const equal = (finding?.agreements ?? []).some(
    ({ slot, claims }) =>
      factual[slot] && claims.some((c) => left.includes(c)) && claims.some((c) => right.includes(c)),
  );
  return equal ? 'agree' : 'similar';
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function inside(sources: readonly Source[], { sourceId, start, end }: Passage): void {
  const source = sources.find(({ id }) => id === sourceId);
  if (source === undefined || end > source.text.length || start >= end)
    throw noSuchPassage(sourceId, start, end);
}

function claimsIn({ claims }: ClaimsRead, passage: Passage): readonly number[] {
  return claims.flatMap(({ claim }, i) =>
    claim.sourceId === passage.sourceId && claim.start < passage.end && passage.start < claim.end ? [i] : [],
  );
}

const isSkipped = ({ documents }: ClaimsRead, passage: Passage): boolean =>
  documents.some(
    (d) =>
      d.source.id === passage.sourceId &&
      d.sentences.some((s) => s.role === 'boilerplate' && s.start < passage.end && passage.start < s.end),
  );

/** The two claims, one of each passage, that look most alike. */
function likeliest(
  left: readonly number[],
  right: readonly number[],
  score: (a: number, b: number) => number,
): readonly [number, number] {
  let best: readonly [number, number] = [left[0] ?? 0, right[0] ?? 0];
  let most = -1;
  for (const i of left) {
    for (const k of right) {
      const found = score(i, k);
      if (found > most) [best, most] = [[i, k], found];
    }
  }
  return best;
}
