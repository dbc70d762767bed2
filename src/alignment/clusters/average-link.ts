import type { PairScore } from '../pair-score.js';

/** Members by which a large cluster is judged, so that a link costs 36 scores at most. */
const REPRESENTATIVES = 6;
/** Up to this many pairs of members, two clusters of twenty, every one is asked whether it may stand in one cluster; beyond, those of representatives are. */
const MOST_CHECKED = 400;

/** The members of a cluster, ascending. */
export interface Members {
  readonly length: number;
  readonly at: (index: number) => number | undefined;
  /** All of them; of a growing cluster, as it is now. */
  readonly all: () => readonly number[];
}

/** Members that stand for a cluster: all of a small one, evenly spaced ones of a large one. */
function representatives(members: Members): readonly number[] {
  if (members.length <= REPRESENTATIVES) return members.all();
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
  const ps = representatives(xs);
  const qs = representatives(ys);
  const isSmall = xs.length * ys.length <= MOST_CHECKED;
  if (!mayAllJoin(isSmall ? xs.all() : ps, isSmall ? ys.all() : qs, mayJoin)) return 0;
  let sum = 0;
  for (const x of ps) for (const y of qs) sum += score(x, y);
  return sum / (ps.length * qs.length);
}

function mayAllJoin(
  xs: readonly number[],
  ys: readonly number[],
  mayJoin: (a: number, b: number) => boolean,
): boolean {
  for (const x of xs) for (const y of ys) if (!mayJoin(x, y)) return false;
  return true;
}

/** How sure it is that the members of a cluster are about one thing: their mean score; of one member, 1. */
export function cohesion(score: PairScore, members: Members): number {
  const some = representatives(members);
  let [sum, pairs] = [0, 0];
  some.forEach((x, i) => {
    for (let k = i + 1; k < some.length; k++) {
      sum += score(x, some[k] ?? 0);
      pairs++;
    }
  });
  return pairs === 0 ? 1 : sum / pairs;
}
