import type { Cluster } from '../model/alignment.js';
import { candidatePairs } from './candidates.js';
import { builtInScore, type PairScore } from './pair-score.js';
import type { Profile } from './profile.js';

/** Mean probability at which two clusters become one whatever else stands near. */
export const SURE = 0.35;
/** Mean probability at which they do where two of their members are one another's clear best match. */
export const MUTUAL = 0.14;
/** A best match is clear where it is this many times as likely as the next one in the same source. */
const CLEAR = 1.25;
/** A pair below this is no reason to try a merge. */
const LEAST_EDGE = 0.14;
/** Members by which a large cluster is judged. */
const REPRESENTATIVES = 6;
/** Up to this many pairs of members, every one is asked whether it may stand in one cluster. */
const MOST_CHECKED = 400;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Whether each is the other's clear best match in its source. */
  readonly mutual: boolean;
}

/** Members that stand for a cluster: all of a small one, evenly spaced ones of a large one. */
function representatives(members: readonly number[]): readonly number[] {
  if (members.length <= REPRESENTATIVES) return members;
  return Array.from(
    { length: REPRESENTATIVES },
    (_, k) => members[Math.floor((k * members.length) / REPRESENTATIVES)] ?? 0,
  );
}

/** Whether two claims give one act to one person or body, by name: then looking alike is not asked of them as well. */
function inOneAct(a: Profile | undefined, b: Profile | undefined): boolean {
  if (a === undefined || b === undefined || a.concept === undefined || a.concept !== b.concept) return false;
  return (
    a.sourceId !== b.sourceId && [...a.agents].some((key) => !key.startsWith('state:') && b.agents.has(key))
  );
}

/** The likeliest and the next likeliest score of each claim with the claims of each other source. */
function bestBySource(
  profiles: readonly Profile[],
  edges: readonly Omit<Edge, 'mutual'>[],
): (claim: number, source: string) => readonly [number, number] {
  const best = new Map<string, [number, number]>();
  const note = (claim: number, other: number, score: number): void => {
    const key = `${claim} ${profiles[other]?.sourceId ?? ''}`;
    const known = best.get(key);
    if (known === undefined) best.set(key, [score, 0]);
    else if (score > known[0]) best.set(key, [score, known[0]]);
    else if (score > known[1]) known[1] = score;
  };
  for (const { a, b, score } of edges) {
    note(a, b, score);
    note(b, a, score);
  }
  return (claim, source) => best.get(`${claim} ${source}`) ?? [0, 0];
}

function edgesOf(profiles: readonly Profile[], score: PairScore): readonly Edge[] {
  const scored = candidatePairs(profiles)
    .map(([a, b]) => ({ a, b, score: score(a, b) }))
    .filter((e) => e.score >= LEAST_EDGE / 2);
  const best = bestBySource(profiles, scored);
  const clear = (e: Omit<Edge, 'mutual'>): boolean =>
    profiles[e.a]?.sourceId !== profiles[e.b]?.sourceId &&
    [[e.a, e.b] as const, [e.b, e.a] as const].every(([x, y]) => {
      const [first, second] = best(x, profiles[y]?.sourceId ?? '');
      return e.score >= first && e.score >= second * CLEAR;
    });
  return scored
    .filter((e) => e.score >= LEAST_EDGE)
    .map((e) => ({ ...e, mutual: clear(e) || inOneAct(profiles[e.a], profiles[e.b]) }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
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
  const clusterOf = profiles.map((_, i) => i);
  const members = new Map<number, readonly number[]>(profiles.map((_, i) => [i, [i]]));
  for (const { a, b, mutual } of edgesOf(profiles, score)) {
    const x = clusterOf[a] ?? a;
    const y = clusterOf[b] ?? b;
    if (x === y) continue;
    const xs = members.get(x) ?? [];
    const ys = members.get(y) ?? [];
    if (linkage(score, xs, ys, mayJoin) < (mutual ? MUTUAL : SURE)) continue;
    const joined = [...xs, ...ys].sort((p, q) => p - q);
    const [keep, drop] = x < y ? [x, y] : [y, x];
    for (const m of members.get(drop) ?? []) clusterOf[m] = keep;
    members.set(keep, joined);
    members.delete(drop);
  }
  return [...members.entries()]
    .sort((p, q) => p[0] - q[0])
    .map(([, list]) => ({ members: list, confidence: confidence(score, list) }));
}

function linkage(
  score: PairScore,
  xs: readonly number[],
  ys: readonly number[],
  mayJoin: (a: number, b: number) => boolean,
): number {
  let sum = 0;
  let n = 0;
  if (
    xs.length * ys.length <= MOST_CHECKED
      ? xs.some((x) => ys.some((y) => !mayJoin(x, y)))
      : representatives(xs).some((x) => representatives(ys).some((y) => !mayJoin(x, y)))
  )
    return 0;
  for (const x of representatives(xs)) {
    for (const y of representatives(ys)) {
      sum += score(x, y);
      n++;
    }
  }
  return n === 0 ? 0 : sum / n;
}

function confidence(score: PairScore, list: readonly number[]): number {
  const some = representatives(list);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < some.length; i++) {
    for (let k = i + 1; k < some.length; k++) {
      sum += score(some[i] ?? 0, some[k] ?? 0);
      n++;
    }
  }
  return n === 0 ? 1 : sum / n;
}
