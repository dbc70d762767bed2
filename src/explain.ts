import { MUTUAL, SURE } from './alignment/bars.js';
import { mayJoin } from './alignment/may-join.js';
import { builtInScore } from './alignment/pair-score.js';
import { profileClaims } from './alignment/profile-claims.js';
import { yearsClash } from './alignment/said-of.js';
import { alignClaims, type ClaimsRead, compareClusters, readClaims } from './compare.js';
import { noSuchPassage } from './errors.js';
import { comparable } from './schema/parse.js';
import type { Relation, Slot, Source } from './schema/types.js';

/** A passage of one source: half-open UTF-16 offsets into its text. */
export interface Passage {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What kept two passages apart, or unflagged. Narrow it by `gate`:
 * - `no-claim`: no claim was found in one of them (`passage` says which); `boilerplate` where its line was skipped;
 * - `years`, `figures`: the claims are said of different times, or one source gives both figures by two speakers;
 * - `unlike`: the claims look too little alike (`score` under `bar`);
 * - `crowded`: they are alike enough, but each lies in a group whose other members are not;
 * - `agree`: they are in one group and no rule found a difference between them;
 * - `told`: they are in one group, and the report tells these differences.
 */
export type Explanation =
  | { readonly gate: 'no-claim' | 'boilerplate'; readonly passage: 'a' | 'b' }
  | { readonly gate: 'years' | 'figures' }
  | { readonly gate: 'unlike' | 'crowded'; readonly score: number; readonly bar: number }
  | { readonly gate: 'agree'; readonly score: number }
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
 * @throws CrossclaimError as `compareClaims`, and where a passage names no source or lies outside its text
 */
export function explainWhyNot(sources: readonly Source[], a: Passage, b: Passage): Explanation {
  const read = readClaims(comparable(sources));
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
    const differences = (compareClusters(read, clusters, score)[together]?.differences ?? [])
      .filter(
        (d) =>
          d.readings.some((r) => r.claims.some((c) => left.includes(c))) &&
          d.readings.some((r) => r.claims.some((c) => right.includes(c))),
      )
      .map(({ slot, relation, rule }) => ({ slot, relation, rule }));
    return differences.length > 0
      ? { gate: 'told', differences }
      : { gate: 'agree', score: round(score(x, y)) };
  }
  const [p, q] = [profiles[x], profiles[y]];
  if (p !== undefined && q !== undefined && yearsClash(p, q)) return { gate: 'years' };
  if (!mayJoin(p, q)) return { gate: 'figures' };
  const found = score(x, y);
  return {
    gate: found < MUTUAL ? 'unlike' : 'crowded',
    score: round(found),
    bar: found < MUTUAL ? MUTUAL : SURE,
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function claimsIn({ documents, claims }: ClaimsRead, passage: Passage): readonly number[] {
  const document = documents.find((d) => d.source.id === passage.sourceId);
  if (
    document === undefined ||
    passage.start < 0 ||
    passage.end > document.source.text.length ||
    passage.start >= passage.end
  )
    throw noSuchPassage(passage.sourceId, passage.start, passage.end);
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
