import type { Pair } from '../model/alignment.js';
import { haveOneJourney } from './journeys.js';
import { meets } from './meets.js';
import type { PairScore } from './pair-score.js';
import type { Profile } from './profile.js';

/** A pair of claims, by index, with the probability that they are about one thing. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Whether each is the other's clear best match in its source, or both give one act to one actor. */
  readonly clear: boolean;
}

type Scored = Omit<Link, 'clear'>;

/** A best match is clear where it is this many times as likely as the next one in the same source: scores nearer than a quarter are a draw. */
const CLEAR = 1.25;
/** A pair below this is no reason to try a merge: hardly more likely than any two claims of an event. */
const LEAST = 0.1;
/** A pair below this leaves every match that is worth a try clear. */
const LEAST_KNOWN = LEAST / CLEAR;

/**
 * The links worth trying, the likeliest first: `outer` those of claims told by themselves, `inner` those with one told
 * inside another.
 */
export function linksOf(
  profiles: readonly Profile[],
  score: PairScore,
  pairs: Iterable<Pair>,
): { readonly outer: readonly Link[]; readonly inner: readonly Link[] } {
  const [outer, inner]: [Scored[], Scored[]] = [[], []];
  for (const [a, b] of pairs) {
    const found = score(a, b);
    if (found < LEAST_KNOWN) continue;
    (profiles[a]?.inner || profiles[b]?.inner ? inner : outer).push({ a, b, score: found });
  }
  return { outer: ranked(profiles, outer), inner: ranked(profiles, inner) };
}

function ranked(profiles: readonly Profile[], scored: readonly Scored[]): readonly Link[] {
  const isBest = clearBest(profiles, scored);
  return scored
    .filter((pair) => pair.score >= LEAST)
    .map((pair) => ({ ...pair, clear: isBest(pair) || inOneAct(profiles[pair.a], profiles[pair.b]) }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Whether each of a pair of different sources is the other's clear best match there. */
function clearBest(profiles: readonly Profile[], scored: readonly Scored[]): (pair: Scored) => boolean {
  const sources = sourceNumbers(profiles);
  const best = bestBySource(sources, scored);
  const isBest = (claim: number, source: number, found: number): boolean => {
    const { first, second } = best(claim, source);
    return found >= first && found >= second * CLEAR;
  };
  return ({ a, b, score }) => {
    const [x, y] = [sources[a] ?? 0, sources[b] ?? 0];
    return x !== y && isBest(a, y, score) && isBest(b, x, score);
  };
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
  scored: readonly Scored[],
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
  for (const { a, b, score } of scored) {
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

/** Whether two claims give one act to one person or body, by name: then looking alike is not asked of them as well. */
function inOneAct(a: Profile | undefined, b: Profile | undefined): boolean {
  if (a === undefined || b === undefined || a.sourceId === b.sourceId) return false;
  if (haveOneJourney(a, b)) return true;
  if (a.roles.has('order') !== b.roles.has('order')) return false;
  return a.concept !== undefined && a.concept === b.concept && meets(a.actors, b.agents);
}
