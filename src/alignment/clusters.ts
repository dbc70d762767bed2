import { areRelated } from '../concepts/lineage.js';
import type { Cluster } from '../model/alignment.js';
import { candidatePairs } from './candidates.js';
import { haveOneJourney } from './journeys.js';
import { meets } from './meets.js';
import { builtInScore, type PairScore } from './pair-score.js';
import type { Profile } from './profile.js';

/** Mean probability at which two clusters become one whatever else stands near. */
export const SURE = 0.3;
/** Mean probability at which they do where two of their members are one another's clear best match. */
export const MUTUAL = 0.08;
/** The more members, the surer a clear match must be: beyond so many, as sure as any other. */
const LARGE = 20;
/** A best match is clear where it is this many times as likely as the next one in the same source. */
const CLEAR = 1.25;
/** A pair below this is no reason to try a merge. */
const LEAST_EDGE = 0.1;
/** What two clusters must reach to become one: `clear` where two members are one another's clear best match. */
interface Bars {
  readonly clear: number;
  readonly sure: number;
  /** Whether the links are those of claims told inside others, which join no two clusters of claims told by themselves. */
  readonly inner?: boolean;
}

const OUTER: Bars = { clear: MUTUAL, sure: SURE };
const INNER: Bars = { clear: 0.15, sure: 0.35, inner: true };
/** Members by which a large cluster is judged. */
const REPRESENTATIVES = 6;
/** Up to this many pairs of members, every one is asked whether it may stand in one cluster. */
const MOST_CHECKED = 400;

interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Edge extends Scored {
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
  if (a === undefined || b === undefined || a.sourceId === b.sourceId) return false;
  if (haveOneJourney(a, b)) return true;
  if (a.roles.has('order') !== b.roles.has('order')) return false;
  return a.concept !== undefined && a.concept === b.concept && meets(a.actors, b.agents);
}

/** The likeliest and the next likeliest score of a claim with the claims of one other source. */
interface Best {
  first: number;
  second: number;
}

const none: Best = { first: 0, second: 0 };

/** The best scores of each claim by the number of the other source. */
function bestBySource(
  sources: readonly number[],
  edges: readonly Scored[],
): (claim: number, source: number) => Best {
  const best: (Map<number, Best> | undefined)[] = [];
  const note = (claim: number, other: number, score: number): void => {
    const source = sources[other] ?? 0;
    const row = best[claim] ?? new Map<number, Best>();
    best[claim] = row;
    const known = row.get(source);
    if (known === undefined) row.set(source, { first: score, second: 0 });
    else if (score > known.first) [known.first, known.second] = [score, known.first];
    else if (score > known.second) known.second = score;
  };
  for (const { a, b, score } of edges) {
    note(a, b, score);
    note(b, a, score);
  }
  return (claim, source) => best[claim]?.get(source) ?? none;
}

/** A number for the source of each claim. */
function sourceNumbers(profiles: readonly Profile[]): readonly number[] {
  const numbers = new Map<string, number>();
  return profiles.map(({ sourceId }) => {
    const number = numbers.get(sourceId) ?? numbers.size;
    numbers.set(sourceId, number);
    return number;
  });
}

/** The scores of the pairs worth comparing: those of claims told by themselves, and those with one told inside another. */
function scoredPairs(
  profiles: readonly Profile[],
  score: PairScore,
): { readonly outer: readonly Scored[]; readonly inner: readonly Scored[] } {
  const [outer, inner]: [Scored[], Scored[]] = [[], []];
  for (const [a, b] of candidatePairs(profiles)) {
    const found = score(a, b);
    if (found < LEAST_EDGE / 2) continue;
    (profiles[a]?.inner || profiles[b]?.inner ? inner : outer).push({ a, b, score: found });
  }
  return { outer, inner };
}

function edgesOf(profiles: readonly Profile[], scored: readonly Scored[]): readonly Edge[] {
  const sources = sourceNumbers(profiles);
  const best = bestBySource(sources, scored);
  const isBest = (claim: number, source: number, found: number): boolean => {
    const { first, second } = best(claim, source);
    return found >= first && found >= second * CLEAR;
  };
  const isClear = ({ a, b, score: found }: Scored): boolean => {
    const [x, y] = [sources[a] ?? 0, sources[b] ?? 0];
    return x !== y && isBest(a, y, found) && isBest(b, x, found);
  };
  return scored
    .filter((e) => e.score >= LEAST_EDGE)
    .map((e) => ({
      a: e.a,
      b: e.b,
      score: e.score,
      mutual: isClear(e) || inOneAct(profiles[e.a], profiles[e.b]),
    }))
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
  /** Links that did not suffice; clusters only grow, so that their size says whether a link still holds. */
  const refused = new Map<number, { readonly size: number; readonly link: number }>();
  const isOuter = (m: number): boolean => profiles[m]?.inner !== true;
  const join = (
    edges: readonly Edge[],
    isClear: (edge: Edge) => boolean,
    { clear, sure, inner = false }: Bars = OUTER,
  ): void => {
    for (const edge of edges) {
      const { a, b } = edge;
      const x = Math.min(clusterOf[a] ?? a, clusterOf[b] ?? b);
      const y = Math.max(clusterOf[a] ?? a, clusterOf[b] ?? b);
      if (x === y) continue;
      const xs = members.get(x) ?? [];
      const ys = members.get(y) ?? [];
      if (inner && xs.some(isOuter) && ys.some(isOuter)) continue;
      const key = x * profiles.length + y;
      const size = xs.length + ys.length;
      const bar = isClear(edge) ? clear + (sure - clear) * Math.min(1, (size - 2) / LARGE) : sure;
      const tried = refused.get(key);
      const link = tried?.size === size ? tried.link : linkage(score, xs, ys, mayJoin);
      if (link < bar) {
        refused.set(key, { size, link });
        continue;
      }
      for (const m of ys) clusterOf[m] = x;
      members.set(
        x,
        [...xs, ...ys].sort((p, q) => p - q),
      );
      members.delete(y);
    }
  };
  const scored = scoredPairs(profiles, score);
  const edges = edgesOf(profiles, scored.outer);
  join(edges, (edge) => edge.mutual);
  // What nothing has joined may still take its likeliest counterpart that nothing has joined either.
  const isLeft = (claim: number): boolean => members.get(clusterOf[claim] ?? claim)?.length === 1;
  join(edges, ({ a, b }) => isLeft(a) && isLeft(b) && canTellOneThing(profiles[a], profiles[b]));
  // What is told inside other claims joins what stands, and joins nothing else together.
  refused.clear();
  join(edgesOf(profiles, scored.inner), (edge) => edge.mutual, INNER);
  return [...members.entries()]
    .sort((p, q) => p[0] - q[0])
    .map(([, list]) => ({ members: list, confidence: confidence(score, list) }));
}

/** Whether two claims of different sources are of one concept or of concepts that can speak of one thing. */
function canTellOneThing(a: Profile | undefined, b: Profile | undefined): boolean {
  if (a?.concept === undefined || b?.concept === undefined || a.sourceId === b.sourceId) return false;
  return a.concept === b.concept || areRelated(a.concept, b.concept);
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
