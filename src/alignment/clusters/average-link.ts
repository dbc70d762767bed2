import type { PairScore } from '../pair-score.js';

/** Members by which a large cluster is judged, so that a link costs 36 scores at most. */
const REPRESENTATIVES = 6;
/** Up to this many pairs of members, two clusters of twenty, every one is asked whether it may stand in one cluster; beyond, those of representatives are. */
const MOST_CHECKED = 400;

/** The members of a cluster, ascending. */
export interface Members {
  readonly length: number;
  readonly at: (index: number) => number | undefined;
  readonly [Symbol.iterator]: () => Iterator<number>;
}

/** Members that stand for a cluster: all of a small one, evenly spaced ones of a large one. */
function representatives(members: Members): readonly number[] {
  if (members.length <= REPRESENTATIVES) return [...members];
  return Array.from(
    { length: REPRESENTATIVES },
    (_, k) => members.at(Math.floor((k * members.length) / REPRESENTATIVES)) ?? 0,
  );
}

/** The mean score of the members of two clusters, by those that stand for them; 0 where two of them may not join. */
export function averageLink(
  score: PairScore,
  xs: Members,
  ys: Members,
  mayJoin: (a: number, b: number) => boolean,
): number {
  const [ps, qs] = [representatives(xs), representatives(ys)];
  const all = xs.length * ys.length <= MOST_CHECKED;
  const [checked, against] = all ? [[...xs], [...ys]] : [ps, qs];
  if (checked.some((x) => against.some((y) => !mayJoin(x, y)))) return 0;
  return mean(ps.flatMap((x) => qs.map((y) => score(x, y)))) ?? 0;
}

/** How sure it is that the members of a cluster are about one thing: their mean score; of one member, 1. */
export function cohesion(score: PairScore, members: Members): number {
  const some = representatives(members);
  return mean(some.flatMap((x, i) => some.slice(i + 1).map((y) => score(x, y)))) ?? 1;
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
