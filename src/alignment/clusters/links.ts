import { meets } from '../../model/meets.js';
import { AT, factOf, factsOf, HAS, NONE } from '../facts.js';
import { growing } from '../growing.js';
import { haveOneJourney } from '../journeys.js';
import type { PairScore } from '../pair-score.js';
import type { Profile } from '../profile.js';

/** A pair of claims, by index, with the probability that they are about one thing. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Links worth trying, the likeliest first: there may be millions, so that each is made when it is asked for. */
export interface Links {
  readonly size: number;
  readonly at: (rank: number) => Link;
  /** The claims of a link alone. */
  readonly a: (rank: number) => number;
  readonly b: (rank: number) => number;
  /** Whether each of a link is the other's clear best match in its source, or both give one act to one actor. */
  readonly isClear: (rank: number) => boolean;
}

/** A best match is clear where it is this many times as likely as the next one in the same source: scores nearer than a quarter are a draw. */
const CLEAR = 1.25;
/** A pair below this is no reason to try a merge: hardly more likely than any two claims of an event. */
const LEAST = 0.1;
/** A pair below this leaves every match that is worth a try clear. */
const LEAST_KNOWN = LEAST / CLEAR;

/** Visits pairs of claims, each once, the lower index first. */
export type VisitPairs = (visit: (a: number, b: number) => void) => void;

/** Pairs with their scores, as parallel lists: there may be millions. */
interface Scored {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly scores: Float64Array;
}

/**
 * The links worth trying, the likeliest first: `outer` those of claims told by themselves, `inner` those with one told
 * inside another.
 */
export function linksOf(
  profiles: readonly Profile[],
  score: PairScore,
  visitPairs: VisitPairs,
): { readonly outer: Links; readonly inner: Links } {
  const [outer, inner] = [gathering(), gathering()];
  const isInner = Uint8Array.from(profiles, (profile) => (profile.inner ? 1 : 0));
  visitPairs((a, b) => {
    const found = score(a, b);
    if (found < LEAST_KNOWN) return;
    (isInner[a] === 1 || isInner[b] === 1 ? inner : outer).add(a, b, found);
  });
  return { outer: ranked(profiles, outer.all()), inner: ranked(profiles, inner.all()) };
}

/** Pairs as they are found. */
function gathering(): {
  readonly add: (a: number, b: number, score: number) => void;
  readonly all: () => Scored;
} {
  const [a, b] = [growing(), growing()];
  let scores = new Float64Array(1 << 10);
  return {
    add: (one, other, score) => {
      if (a.size() === scores.length) {
        const longer = new Float64Array(2 * scores.length);
        longer.set(scores);
        scores = longer;
      }
      scores[a.size()] = score;
      a.push(one);
      b.push(other);
    },
    all: () => ({
      a: a.from(0, a.size()),
      b: b.from(0, b.size()),
      scores: scores.subarray(0, a.size()),
    }),
  };
}

function ranked(profiles: readonly Profile[], scored: Scored): Links {
  const isBest = clearBest(profiles, scored);
  const isOneAct = inOneAct(profiles);
  const order = likeliestFirst(scored);
  let size = 0;
  while (size < order.length && (scored.scores[order[size] ?? 0] ?? 0) >= LEAST) size++;
  const a = (rank: number): number => scored.a[order[rank] ?? 0] ?? 0;
  const b = (rank: number): number => scored.b[order[rank] ?? 0] ?? 0;
  return {
    size,
    at: (rank) => ({ a: a(rank), b: b(rank), score: scored.scores[order[rank] ?? 0] ?? 0 }),
    a,
    b,
    isClear: (rank) => isBest(order[rank] ?? 0) || isOneAct(a(rank), b(rank)),
  };
}

/** As many parts of a score are told apart at first, where there are as many pairs; what falls into one box is sorted in it. */
const MOST_BOXES = 1 << 16;

/** The places of pairs, the likeliest first, those of one score in their order. Linear but for what lies in one box. */
function likeliestFirst({ a, b, scores }: Scored): Int32Array {
  const boxes = Math.min(MOST_BOXES, scores.length + 1);
  const boxOf = (i: number): number => Math.floor((1 - (scores[i] ?? 0)) * (boxes - 1));
  const ends = new Int32Array(boxes + 1);
  for (let i = 0; i < scores.length; i++) ends[boxOf(i) + 1] = (ends[boxOf(i) + 1] ?? 0) + 1;
  for (let box = 0; box < boxes; box++) ends[box + 1] = (ends[box + 1] ?? 0) + (ends[box] ?? 0);
  const next = ends.slice();
  const order = new Int32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const box = boxOf(i);
    const place = next[box] ?? 0;
    order[place] = i;
    next[box] = place + 1;
  }
  const inOrder = (x: number, y: number): number =>
    (scores[y] ?? 0) - (scores[x] ?? 0) || (a[x] ?? 0) - (a[y] ?? 0) || (b[x] ?? 0) - (b[y] ?? 0);
  for (let box = 0; box < boxes; box++) {
    const [start, end] = [ends[box] ?? 0, ends[box + 1] ?? 0];
    sortPart(order, start, end, inOrder);
  }
  return order;
}

/** Of so many numbers each is put in its place among those before; sorting them as a list costs more. */
const FEW = 24;

/** Sorts a part of a list. Most hold few numbers, or stand in order already, being of one score. */
function sortPart(
  order: Int32Array,
  start: number,
  end: number,
  inOrder: (x: number, y: number) => number,
): void {
  let sorted = start + 1;
  while (sorted < end && inOrder(order[sorted - 1] ?? 0, order[sorted] ?? 0) <= 0) sorted++;
  if (sorted >= end) return;
  if (end - start > FEW) {
    order.subarray(start, end).sort(inOrder);
    return;
  }
  for (let i = sorted; i < end; i++) {
    const one = order[i] ?? 0;
    let at = i;
    while (at > start && inOrder(order[at - 1] ?? 0, one) > 0) {
      order[at] = order[at - 1] ?? 0;
      at--;
    }
    order[at] = one;
  }
}

/** Whether each of a pair, by its place, is the other's clear best match in its source, which is another one. */
function clearBest(profiles: readonly Profile[], scored: Scored): (place: number) => boolean {
  const sources = sourceNumbers(profiles);
  const { a, b, scores } = scored;
  const [best, next] = bestBySource(sources, scored);
  const isBest = (end: Best, i: number): boolean => {
    const found = scores[i] ?? 0;
    return found >= (end.first[i] ?? 0) && found >= (end.second[i] ?? 0) * CLEAR;
  };
  return (i) => sources[a[i] ?? 0] !== sources[b[i] ?? 0] && isBest(best, i) && isBest(next, i);
}

/** Of each pair, the likeliest and the next likeliest score of one of its claims with the claims of the other's source. */
interface Best {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** The best scores of the first claims of pairs and of the second ones. Linear: claim by claim, source by source. */
function bestBySource(sources: Int32Array, { a, b, scores }: Scored): readonly [Best, Best] {
  const places = (): Best => ({
    first: new Float64Array(scores.length),
    second: new Float64Array(scores.length),
  });
  const found: readonly [Best, Best] = [places(), places()];
  const pairsOf = byClaim(sources.length, { a, b });
  const count = sources.reduce((most, number) => Math.max(most, number + 1), 0);
  const [first, second] = [new Float64Array(count), new Float64Array(count)];
  const other = (claim: number, i: number): number => sources[(a[i] === claim ? b[i] : a[i]) ?? 0] ?? 0;
  for (let claim = 0; claim < sources.length; claim++) {
    const own = pairsOf(claim);
    for (let at = 0; at < own.length; at++) {
      const i = own[at] ?? 0;
      const source = other(claim, i);
      const score = scores[i] ?? 0;
      if (score > (first[source] ?? 0)) {
        second[source] = first[source] ?? 0;
        first[source] = score;
      } else if (score > (second[source] ?? 0)) second[source] = score;
    }
    for (let at = 0; at < own.length; at++) {
      const i = own[at] ?? 0;
      const end = found[a[i] === claim ? 0 : 1];
      const source = other(claim, i);
      end.first[i] = first[source] ?? 0;
      end.second[i] = second[source] ?? 0;
    }
    for (let at = 0; at < own.length; at++) {
      const source = other(claim, own[at] ?? 0);
      first[source] = 0;
      second[source] = 0;
    }
  }
  return found;
}

/** The places of the pairs that each claim is in. */
function byClaim(claims: number, { a, b }: Pick<Scored, 'a' | 'b'>): (claim: number) => Int32Array {
  const ends = new Int32Array(claims + 1);
  const each = (visit: (claim: number, place: number) => void): void => {
    for (let i = 0; i < a.length; i++) {
      visit(a[i] ?? 0, i);
      visit(b[i] ?? 0, i);
    }
  };
  each((claim) => {
    ends[claim + 1] = (ends[claim + 1] ?? 0) + 1;
  });
  for (let claim = 0; claim < claims; claim++) ends[claim + 1] = (ends[claim + 1] ?? 0) + (ends[claim] ?? 0);
  const next = ends.slice();
  const places = new Int32Array(2 * a.length);
  each((claim, place) => {
    const at = next[claim] ?? 0;
    places[at] = place;
    next[claim] = at + 1;
  });
  return (claim) => places.subarray(ends[claim], ends[claim + 1]);
}

/** A number for the source of each claim. */
function sourceNumbers(profiles: readonly Profile[]): Int32Array {
  const facts = factsOf(profiles);
  return Int32Array.from(profiles, (_, i) => factOf(facts, i, AT.source));
}

/** Whether two claims, by index, give one act to one person or body, by name: then looking alike is not asked of them as well. */
function inOneAct(profiles: readonly Profile[]): (a: number, b: number) => boolean {
  const facts = factsOf(profiles);
  return (i, k) => {
    const hasA = factOf(facts, i, AT.has);
    const hasB = factOf(facts, k, AT.has);
    if (factOf(facts, i, AT.source) === factOf(facts, k, AT.source)) return false;
    const mayJourney = (hasA & hasB & HAS.journeys) !== 0;
    const act = factOf(facts, i, AT.act);
    const mayAct =
      (hasA & HAS.actors) !== 0 &&
      (hasB & HAS.agents) !== 0 &&
      ((hasA ^ hasB) & HAS.order) === 0 &&
      act !== NONE &&
      act === factOf(facts, k, AT.act);
    const [a, b] = mayJourney || mayAct ? [profiles[i], profiles[k]] : [];
    if (a === undefined || b === undefined) return false;
    return (mayJourney && haveOneJourney(a, b)) || (mayAct && meets(a.actors, b.agents));
  };
}
