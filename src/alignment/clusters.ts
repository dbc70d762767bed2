import type { Cluster, Outside, Pair } from '../model/alignment.js';
import { averageLink, cohesion } from './average-link.js';
import { barAt, TOLD } from './bars.js';
import { candidatePairs } from './candidates.js';
import { type Link, linksOf } from './links.js';
import { builtInScore, type PairScore, scoreWith } from './pair-score.js';
import type { Profile } from './profile.js';

/** The clusters as they stand, by the lowest index among their members. */
interface Clustering {
  readonly profiles: readonly Profile[];
  readonly clusterOf: number[];
  readonly members: Map<number, readonly number[]>;
  /** The mean score of two clusters, 0 where they may not join. */
  readonly linkOf: (x: number, y: number) => number;
}

/**
 * Clusters claims by average link: the likeliest pairs first, two clusters merge where their members are alike on the
 * whole, or less alike where two members are one another's clear best match (competitive linking, Melamed 2000). The
 * claims stand in an order that does not depend on the order of the sources; ties are broken by it.
 */
export function clusterClaims(
  profiles: readonly Profile[],
  mayJoin: (a: number, b: number) => boolean,
  outside?: Outside,
): readonly Cluster[] {
  const score = scoreWith(builtInScore(profiles), outside);
  const clustering = apart(profiles, mayJoin, score);
  const pairs = worthATry(profiles, outside);
  const bar = (link: Link, size: number): number =>
    outside?.isSettled(link.a, link.b) === true ? TOLD : barAt(link.clear, size);
  const { members } = clustering;
  const links = linksOf(profiles, score, pairs);
  join(clustering, links.outer, bar, false);
  // What is told inside other claims joins what stands, and joins nothing else together.
  join(clustering, links.inner, bar, true);
  return [...members.entries()]
    .sort((p, q) => p[0] - q[0])
    .map(([, list]) => ({ members: list, confidence: cohesion(score, list) }));
}

/** The pairs that share a key, and those that an outside model knows, each once. */
function worthATry(profiles: readonly Profile[], outside: Outside | undefined): readonly Pair[] {
  const candidates = candidatePairs(profiles);
  if (outside === undefined) return candidates;
  const seen = new Set(candidates.map(([a, b]) => a * profiles.length + b));
  return [...candidates, ...outside.pairs.filter(([a, b]) => !seen.has(a * profiles.length + b))];
}

/** Every claim in a cluster of its own. */
function apart(
  profiles: readonly Profile[],
  mayJoin: (a: number, b: number) => boolean,
  score: PairScore,
): Clustering {
  const members = new Map<number, readonly number[]>(profiles.map((_, i) => [i, [i]]));
  /** What was found of two clusters; these only grow, so that their size says whether it still holds. */
  const known = new Map<number, { readonly size: number; readonly link: number }>();
  const linkOf = (x: number, y: number): number => {
    const [xs, ys] = [members.get(x) ?? [], members.get(y) ?? []];
    const key = x * profiles.length + y;
    const size = xs.length + ys.length;
    const tried = known.get(key);
    if (tried?.size === size) return tried.link;
    const link = averageLink(score, xs, ys, mayJoin);
    known.set(key, { size, link });
    return link;
  };
  return { profiles, clusterOf: profiles.map((_, i) => i), members, linkOf };
}

/** Makes one cluster of two along each link that reaches its bar; links of claims told inside others join no two clusters of claims told by themselves. */
function join(
  { profiles, clusterOf, members, linkOf }: Clustering,
  links: readonly Link[],
  bar: (link: Link, size: number) => number,
  inner: boolean,
): void {
  const holdsOuter = (list: readonly number[]): boolean => list.some((m) => profiles[m]?.inner !== true);
  for (const link of links) {
    const ends = [clusterOf[link.a] ?? link.a, clusterOf[link.b] ?? link.b];
    const [x, y] = [Math.min(...ends), Math.max(...ends)];
    const [xs, ys] = [members.get(x) ?? [], members.get(y) ?? []];
    if (x === y || (inner && holdsOuter(xs) && holdsOuter(ys))) continue;
    if (linkOf(x, y) < bar(link, xs.length + ys.length)) continue;
    for (const m of ys) clusterOf[m] = x;
    members.set(
      x,
      [...xs, ...ys].sort((p, q) => p - q),
    );
    members.delete(y);
  }
}
