import type { Cluster, Outside } from '../../model/alignment.js';
import { flatMap } from '../../model/flat-map.js';
import { barAt, TOLD } from '../bars.js';
import { visitCandidates } from '../candidates.js';
import { builtInScore, type PairScore, scoreWith } from '../pair-score.js';
import { areAcross, type Profile } from '../profile.js';
import { averageLink, cohesion } from './average-link.js';
import { type Link, type Links, linksOf, type VisitPairs } from './links.js';
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
  const barFor =
    ({ a, b, isClear }: Links): Bar =>
    (rank, size) =>
      outside?.isSettled(a(rank), b(rank)) === true
        ? TOLD
        : barAt({ isClear: isClear(rank), isAcross: areAcross(profiles[a(rank)], profiles[b(rank)]) }, size);
  const { outer, inner } = linksOf(profiles, score, pairs);
  join(clustering, outer, barFor(outer), false);
  // What is told inside other claims joins what stands, and joins nothing else together.
  join(clustering, inner, barFor(inner), true);
  return flatMap(clustering.clusters, (cluster) => (cluster === undefined ? [] : [cluster.members]))
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
    const xs = clusters[x]?.members;
    const ys = clusters[y]?.members;
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

/** What a link, by its rank, must reach to make one cluster of so many members. */
type Bar = (rank: number, size: number) => number;

/** Makes one cluster of two along each link that reaches its bar; links of claims told inside others join no two clusters of claims told by themselves. */
function join({ clusters, clusterOf, linkOf }: Clustering, links: Links, bar: Bar, inner: boolean): void {
  for (let rank = 0; rank < links.size; rank++) {
    const p = clusterOf[links.a(rank)] ?? 0;
    const q = clusterOf[links.b(rank)] ?? 0;
    if (p === q) continue;
    const one = clusters[p];
    const other = clusters[q];
    if (one === undefined || other === undefined) continue;
    if (inner && one.isOuter && other.isOuter) continue;
    // The one with the lowest member comes first: what is summed is summed in one order.
    const [x, y] = one.members.first() < other.members.first() ? [p, q] : [q, p];
    if (linkOf(x, y, links.at(rank)) < bar(rank, one.members.length + other.members.length)) continue;
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
