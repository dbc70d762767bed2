import { MUTUAL, SURE } from './alignment/bars.js';
import { figureIdentity } from './alignment/figures/figures.js';
import { barrierBetween } from './alignment/may-join.js';
import { builtInScore, identityOf } from './alignment/pair-score.js';
import type { Profile } from './alignment/profile.js';
import { profileClaims } from './alignment/profile-claims.js';
import { alignClaims, type ClaimsRead, compareClusters, readClaims } from './compare.js';
import { type LeftWords, leftWords } from './comparison/wording/wording.js';
import { invalidOption, noSuchPassage } from './errors.js';
import { factual } from './model/factual.js';
import type { Finding } from './model/finding.js';
import { sourceOf } from './read-documents.js';
import { comparableReports } from './read-source.js';
import { passage } from './schema/parse-options.js';
import type { Passage, ReadSource, Relation, Slot, Source } from './schema/types.js';

/** Of which event each of two claims tells: the main one of its report, or one before it. */
export type Happenings = Readonly<Record<'a' | 'b', 'main' | 'earlier'>>;

/**
 * What kept two passages apart, or unflagged. Narrow it by `gate`:
 * - `no-claim`: no claim was found in one of them (`passage` says which); `boilerplate` where its line was skipped;
 * - `story`: the reports are about different events, so that their claims are not held against one another;
 * - `years`: the claims are said of different times; `figures`: one source gives both figures, of two places or by two
 *   speakers who lie far apart; `office`: they say who holds an office, of two people; `measure`: they measure two things;
 * - `slots`: each states numbers, and no two of them count or measure one thing (`a` and `b` say what: the act or measure,
 *   then what is counted or the unit);
 * - `unlike`: the claims look too little alike (`score` under `bar`);
 * - `crowded`: they are alike enough, but each lies in a group whose other members are not;
 * - `agree`: they are in one group, which has a value that both give, and no rule found a difference between them;
 * - `similar`: they are in one group, and neither was found. `left`, where the two are nearly one sentence, are the words
 *   by which they differ all the same;
 * - `told`: they are in one group, and the report tells these differences.
 *
 * `happenings` says of claims that were kept apart whether each tells of the main event of its report or of an earlier one.
 */
export type Explanation =
  | { readonly gate: 'no-claim' | 'boilerplate'; readonly passage: 'a' | 'b' }
  | { readonly gate: 'story' | 'years' | 'figures' | 'office' | 'measure' }
  | {
      readonly gate: 'slots';
      readonly a: readonly string[];
      readonly b: readonly string[];
      readonly happenings: Happenings;
    }
  | {
      readonly gate: 'unlike' | 'crowded';
      readonly score: number;
      readonly bar: number;
      readonly happenings: Happenings;
    }
  | {
      readonly gate: 'agree' | 'similar';
      readonly score: number;
      readonly left?: { readonly a: readonly string[]; readonly b: readonly string[] };
    }
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
 * @example
 * const [a, b] = sources.map(({ id, text }) => ({ sourceId: id, start: 0, end: text.indexOf('.') }));
 * if (a && b) console.log(explainWhyNot(sources, a, b).gate);
 */
export function explainWhyNot(
  sources: readonly (Source | ReadSource)[],
  a: Passage,
  b: Passage,
): Explanation {
  const compared = comparableReports(sources);
  const texts = compared.map(sourceOf);
  inside(texts, passage(a, 'a'));
  inside(texts, passage(b, 'b'));
  if (a.sourceId === b.sourceId)
    throw invalidOption('b', 'it lies in the same source as a', 'Give passages of two sources.');
  const read = readClaims(compared);
  const left = claimsIn(read, a);
  const right = claimsIn(read, b);
  if (left.length === 0) return { gate: isSkipped(read, a) ? 'boilerplate' : 'no-claim', passage: 'a' };
  if (right.length === 0) return { gate: isSkipped(read, b) ? 'boilerplate' : 'no-claim', passage: 'b' };
  const profiles = profileClaims(read.claims, read.events);
  const score = builtInScore(profiles);
  const [x, y] = likeliest(left, right, score);
  const clusters = alignClaims(profiles);
  const together = clusters.findIndex(
    ({ members }) => left.some((i) => members.includes(i)) && right.some((i) => members.includes(i)),
  );
  const likeness = round(score(x, y));
  if (together >= 0) {
    const finding = compareClusters(read, clusters, identityOf(profiles, score))[together];
    const told = toldOf(finding, left, right);
    if (told !== undefined) return told;
    const words = wordsLeft(read, x, y);
    return {
      gate: agree(finding, left, right) ? 'agree' : 'similar',
      score: likeness,
      ...(words === undefined ? {} : { left: words }),
    };
  }
  const [p, q] = [profiles[x], profiles[y]];
  if (p === undefined || q === undefined) return { gate: 'no-claim', passage: p === undefined ? 'a' : 'b' };
  const barrier = barrierBetween(p, q);
  if (barrier !== undefined) return { gate: barrier };
  const happenings: Happenings = { a: happening(p), b: happening(q) };
  if (p.figures.length > 0 && q.figures.length > 0 && figureIdentity(p, q) === undefined)
    return { gate: 'slots', a: slotsOf(p), b: slotsOf(q), happenings };
  return {
    gate: likeness < MUTUAL ? 'unlike' : 'crowded',
    score: likeness,
    bar: likeness < MUTUAL ? MUTUAL : SURE,
    happenings,
  };
}

const happening = ({ past }: Profile): 'main' | 'earlier' => (past ? 'earlier' : 'main');

const slotsOf = ({ figures }: Profile): readonly string[] => [...new Set(figures.map(({ slot }) => slot))];

/** The words by which two claims differ that are nearly one sentence. */
function wordsLeft({ claims }: ClaimsRead, x: number, y: number): LeftWords | undefined {
  const [a, b] = [claims[x], claims[y]];
  return a === undefined || b === undefined ? undefined : leftWords({ ...a, index: x }, { ...b, index: y });
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
const agree = (finding: Finding | undefined, left: readonly number[], right: readonly number[]): boolean =>
  (finding?.agreements ?? []).some(
    ({ slot, claims }) =>
      factual[slot] && claims.some((c) => left.includes(c)) && claims.some((c) => right.includes(c)),
  );

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
