import { areRelated } from '../concepts/lineage.js';
import type { Cluster } from '../model/alignment.js';
import { averageLink, cohesion } from './average-link.js';
import { type Bars, barAt, innerBars, outerBars } from './bars.js';
import { type Link, linksOf } from './links.js';
import { builtInScore, type PairScore } from './pair-score.js';
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
  score: PairScore = builtInScore(profiles),
): readonly Cluster[] {
  const clustering = apart(profiles, mayJoin, score);
  const { members, clusterOf } = clustering;
  const links = linksOf(profiles, score);
  join(clustering, links.outer, outerBars, (link) => link.clear);
  // What nothing has joined may still take its likeliest counterpart that nothing has joined either.
  const isLeft = (claim: number): boolean => members.get(clusterOf[claim] ?? claim)?.length === 1;
  join(
    clustering,
    links.outer,
    outerBars,
    ({ a, b }) => isLeft(a) && isLeft(b) && canTellOneThing(profiles[a], profiles[b]),
  );
  // What is told inside other claims joins what stands, and joins nothing else together.
  join(clustering, links.inner, innerBars, (link) => link.clear);
  return [...members.entries()]
    .sort((p, q) => p[0] - q[0])
    .map(([, list]) => ({ members: list, confidence: cohesion(score, list) }));
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

/** Makes one cluster of two along each link that reaches its bar. */
function join(
  { profiles, clusterOf, members, linkOf }: Clustering,
  links: readonly Link[],
  bars: Bars,
  isClear: (link: Link) => boolean,
): void {
  const holdsOuter = (list: readonly number[]): boolean => list.some((m) => profiles[m]?.inner !== true);
  for (const link of links) {
    const ends = [clusterOf[link.a] ?? link.a, clusterOf[link.b] ?? link.b];
    const [x, y] = [Math.min(...ends), Math.max(...ends)];
    const [xs, ys] = [members.get(x) ?? [], members.get(y) ?? []];
    if (x === y || (bars.inner && holdsOuter(xs) && holdsOuter(ys))) continue;
    if (linkOf(x, y) < barAt(bars, isClear(link), xs.length + ys.length)) continue;
    for (const m of ys) clusterOf[m] = x;
    members.set(
      x,
      [...xs, ...ys].sort((p, q) => p - q),
    );
    members.delete(y);
  }
}

/** Whether two claims of different sources are of one concept or of concepts that can speak of one thing. */
function canTellOneThing(a: Profile | undefined, b: Profile | undefined): boolean {
  if (a?.concept === undefined || b?.concept === undefined || a.sourceId === b.sourceId) return false;
  return a.concept === b.concept || areRelated(a.concept, b.concept);
}
