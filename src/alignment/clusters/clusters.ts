import type { Cluster, Outside } from '../../model/alignment.js';
import { barAt, TOLD } from '../bars.js';
import { visitCandidates } from '../candidates.js';
import { builtInScore, type PairScore, scoreWith } from '../pair-score.js';
import { areAcross, type Profile } from '../profile.js';
import { averageLink, cohesion } from './average-link.js';
import { type Link, linksOf, type VisitPairs } from './links.js';
import { type SortedMembers, sortedMembers } from './sorted-members.js';

/** A cluster as it grows. */
interface Growing {
  readonly members: SortedMembers;
  /** Whether a member is told by itself, and not inside another claim. */
  isOuter: boolean;
}

/** The clusters as they stand; one of two that merge lives on, so that the place of a cluster may change, never its members. */
interface Clustering {
  readonly clusters: (Growing | undefined)[];
  /** The place of the cluster that holds each claim. */
  readonly clusterOf: Int32Array;
  /** The mean score of the clusters at two places, the one with the lowest member first, along a link of two of their members; 0 where they may not join. */
  readonly linkOf: (x: number, y: number, along: Link) => number;
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
    outside?.isSettled(link.a, link.b) === true
      ? TOLD
      : barAt({ isClear: link.clear, isAcross: areAcross(profiles[link.a], profiles[link.b]) }, size);
  const links = linksOf(profiles, score, pairs);
  join(clustering, links.outer, bar, false);
  // What is told inside other claims joins what stands, and joins nothing else together.
  join(clustering, links.inner, bar, true);
  return clustering.clusters
    .flatMap((cluster) => (cluster === undefined ? [] : [cluster.members]))
    .sort((p, q) => p.first() - q.first())
    .map((members) => ({ members: members.all(), confidence: cohesion(score, members) }));
}

/** The pairs that share a key, and those that an outside model knows, each once. */
const worthATry =
  (profiles: readonly Profile[], outside: Outside | undefined): VisitPairs =>
  (visit) => {
    if (outside === undefined) return visitCandidates(profiles, visit);
    const seen = new Set<number>();
    visitCandidates(profiles, (a, b) => {
      seen.add(a * profiles.length + b);
      visit(a, b);
    });
    for (const [a, b] of outside.pairs) if (!seen.has(a * profiles.length + b)) visit(a, b);
  };

/** Every claim in a cluster of its own. */
function apart(
  profiles: readonly Profile[],
  mayJoin: (a: number, b: number) => boolean,
  score: PairScore,
): Clustering {
  const clusters = profiles.map(({ inner }, i): Growing | undefined => ({
    members: sortedMembers(i),
    isOuter: !inner,
  }));
  /** What was found of two clusters; these only grow, so that their size says whether it still holds. */
  const known = new Map<number, { readonly size: number; readonly link: number }>();
  const linkOf = (x: number, y: number, along: Link): number => {
    const [xs, ys] = [clusters[x]?.members, clusters[y]?.members];
    if (xs === undefined || ys === undefined) return 0;
    if (xs.length === 1 && ys.length === 1) return mayJoin(along.a, along.b) ? along.score : 0;
    const key = x * profiles.length + y;
    const size = xs.length + ys.length;
    const tried = known.get(key);
    if (tried?.size === size) return tried.link;
    const link = averageLink(score, xs, ys, mayJoin);
    known.set(key, { size, link });
    return link;
  };
  return { clusters, clusterOf: Int32Array.from(profiles, (_, i) => i), linkOf };
}

/** Makes one cluster of two along each link that reaches its bar; links of claims told inside others join no two clusters of claims told by themselves. */
function join(
  { clusters, clusterOf, linkOf }: Clustering,
  links: Iterable<Link>,
  bar: (link: Link, size: number) => number,
  inner: boolean,
): void {
  for (const link of links) {
    const [p, q] = [clusterOf[link.a] ?? link.a, clusterOf[link.b] ?? link.b];
    const [one, other] = [clusters[p], clusters[q]];
    if (one === undefined || other === undefined || one === other) continue;
    if (inner && one.isOuter && other.isOuter) continue;
    // The one with the lowest member comes first: what is summed is summed in one order.
    const [x, y] = one.members.first() < other.members.first() ? [p, q] : [q, p];
    if (linkOf(x, y, link) < bar(link, one.members.length + other.members.length)) continue;
    const [kept, merged] = one.members.length >= other.members.length ? [p, q] : [q, p];
    merge(clusters, clusterOf, kept, merged);
  }
}

/** Puts the members of one cluster into another, which is no smaller. */
function merge(clusters: (Growing | undefined)[], clusterOf: Int32Array, kept: number, merged: number): void {
  const [large, small] = [clusters[kept], clusters[merged]];
  if (large === undefined || small === undefined) return;
  for (const member of small.members.all()) {
    clusterOf[member] = kept;
    large.members.add(member);
  }
  large.isOuter ||= small.isOuter;
  clusters[merged] = undefined;
}
