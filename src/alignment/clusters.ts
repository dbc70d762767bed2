import type { Cluster } from '../model/alignment.js';
import { candidatePairs } from './candidates.js';
import type { Profile } from './profile.js';
import { similarity } from './similarity.js';

/** Mean probability at which two clusters become one. */
const THRESHOLD = 0.2;
/** A pair below this is no reason to try a merge. */
const LEAST_EDGE = 0.15;
/** Members by which a large cluster is judged. */
const REPRESENTATIVES = 6;

/** Members that stand for a cluster: all of a small one, evenly spaced ones of a large one. */
function representatives(members: readonly number[]): readonly number[] {
  if (members.length <= REPRESENTATIVES) return members;
  return Array.from({ length: REPRESENTATIVES }, (_, k) => members[Math.floor((k * members.length) / REPRESENTATIVES)] ?? 0);
}

/**
 * Clusters claims by average link: the likeliest pairs first, two clusters merge where their members are alike on the
 * whole. `order` gives each claim a rank that does not depend on the order of the sources; ties are broken by it.
 */
export function clusterClaims(profiles: readonly Profile[], mayJoin: (a: number, b: number) => boolean): readonly Cluster[] {
  const edges = candidatePairs(profiles)
    .map(([a, b]) => ({ a, b, score: score(profiles, a, b) }))
    .filter((e) => e.score >= LEAST_EDGE)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const clusterOf = profiles.map((_, i) => i);
  const members = new Map<number, readonly number[]>(profiles.map((_, i) => [i, [i]]));
  for (const { a, b } of edges) {
    const x = clusterOf[a] ?? a;
    const y = clusterOf[b] ?? b;
    if (x === y) continue;
    const xs = members.get(x) ?? [];
    const ys = members.get(y) ?? [];
    if (linkage(profiles, xs, ys, mayJoin) < THRESHOLD) continue;
    const joined = [...xs, ...ys].sort((p, q) => p - q);
    const [keep, drop] = x < y ? [x, y] : [y, x];
    for (const m of members.get(drop) ?? []) clusterOf[m] = keep;
    members.set(keep, joined);
    members.delete(drop);
  }
  return [...members.entries()].sort((p, q) => p[0] - q[0]).map(([, list]) => ({ members: list, confidence: confidence(profiles, list) }));
}

const score = (profiles: readonly Profile[], a: number, b: number): number => {
  const x = profiles[a];
  const y = profiles[b];
  return x === undefined || y === undefined ? 0 : similarity(x, y);
};

function linkage(profiles: readonly Profile[], xs: readonly number[], ys: readonly number[], mayJoin: (a: number, b: number) => boolean): number {
  let sum = 0;
  let n = 0;
  for (const x of representatives(xs)) {
    for (const y of representatives(ys)) {
      if (!mayJoin(x, y)) return 0;
      sum += score(profiles, x, y);
      n++;
    }
  }
  return n === 0 ? 0 : sum / n;
}

function confidence(profiles: readonly Profile[], list: readonly number[]): number {
  const some = representatives(list);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < some.length; i++) {
    for (let k = i + 1; k < some.length; k++) {
      sum += score(profiles, some[i] ?? 0, some[k] ?? 0);
      n++;
    }
  }
  return n === 0 ? 1 : sum / n;
}
