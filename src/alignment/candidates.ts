import type { Pair } from '../model/alignment.js';
import { flatMap } from '../model/flat-map.js';
import { AT, type Facts, factOf, factsOf, HAS, NONE } from './facts.js';
import { type Growing, growing } from './growing.js';
import type { Profile } from './profile.js';
import { type Terms, termsIn, vocabulary } from './terms.js';

/**
 * About this many pairs are made under one key, all of a list of 120 claims; each of a longer list reaches the nearest in
 * order, at least so many. Bounds of time alone: halved or doubled, they change no open event.
 */
const PAIRS = 7_200;
const NEAREST = 10;
/** A claim is looked up under its rarest words only: commoner ones bring pairs that share nothing else. Twice as many changed 3 of 24 events. */
const RAREST = 8;

/** How many claims hold each term of one kind, by its number. */
function holdersOf(all: readonly Terms[]): Int32Array {
  const [one] = all;
  const holders = new Int32Array(one?.of.words.length ?? 0);
  for (const { of, list } of all) for (const id of of.at(list)) holders[id] = (holders[id] ?? 0) + 1;
  return holders;
}

/** The rarest terms of a list that another claim holds too, ties in the order of their letters; found once for all claims that have it. */
function rarestIn(all: readonly Terms[]): (terms: Terms) => readonly number[] {
  const holders = holdersOf(all);
  const known: (readonly number[])[] = [];
  return (terms) => {
    known[terms.list] ??= termsIn(terms)
      .filter(({ id }) => (holders[id] ?? 0) > 1)
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, RAREST)
      .map(({ id }) => id);
    return known[terms.list] ?? none;
  };
}

const none: readonly number[] = [];

/**
 * The keys under which a claim may meet another, as numbers: its rarest words and meanings, its concept with each entity, what it counts,
 * and what befell nobody, or some, where another says that it befell nobody: the two need not have a word in common.
 */
function keysIn(profiles: readonly Profile[]): (profile: Profile) => readonly number[] {
  const [one] = profiles;
  const across = profiles.some(({ language }) => language !== one?.language);
  // what only measures a thing has its words from another claim
  const worded = profiles.filter(({ measure }) => measure === undefined);
  const rarestStems = rarestIn(worded.map(({ stems }) => stems));
  const rarestSenses = across ? rarestIn(worded.map(({ senses }) => senses)) : () => none;
  // Each kind of key has numbers of its own, one kind after another.
  const senses = one?.stems.of.words.length ?? 0;
  const acts = senses + (one?.senses.of.words.length ?? 0);
  const named = acts + profiles.reduce((most, { act = NONE }) => Math.max(most, act + 1), 0);
  const entities = one?.entities.of.words.length ?? 0;
  const others = named + (named - acts) * entities;
  const { idOf } = vocabulary();
  const spared = new Set(flatMap(profiles, (one) => one.spared));
  const count =
    others +
    profiles.reduce(
      (n, { answers, journeys, figures, measure }) =>
        n + answers.size + journeys.size + figures.length + (measure?.of.length ?? 0),
      spared.size,
    );
  // Claims of different stories never meet.
  const inStory = ({ story }: Profile, keys: readonly number[]): readonly number[] =>
    keys.map((key) => story * count + key);
  return (profile) => {
    const { measure } = profile;
    if (measure !== undefined)
      return inStory(
        profile,
        measure.of.map((key) => others + idOf(`v:${measure.id} ${key}`)),
      );
    const keys = [...rarestStems(profile.stems)];
    for (const sense of rarestSenses(profile.senses)) keys.push(senses + sense);
    const { act, entities: own } = profile;
    if (act !== undefined) {
      keys.push(acts + act);
      for (const entity of own.of.at(own.list)) keys.push(named + act * entities + entity);
    }
    for (const answer of profile.answers) keys.push(others + idOf(`a:${answer}`));
    for (const journey of profile.journeys) keys.push(others + idOf(`j:${journey}`));
    for (const { slot } of profile.figures) keys.push(others + idOf(`q:${slot}`));
    for (const fate of profile.spared) keys.push(others + idOf(`f:${fate}`));
    for (const fate of profile.suffered) if (spared.has(fate)) keys.push(others + idOf(`f:${fate}`));
    return inStory(profile, keys);
  };
}

/** The claims under each key. */
interface Index {
  readonly lists: readonly (readonly number[])[];
  /** Of each claim, one after another, the numbers of its lists, and where it stands in them. */
  readonly own: Growing;
  readonly places: Growing;
  /** Where those of each claim begin, and those of the last end. */
  readonly starts: Int32Array;
}

function indexOf(profiles: readonly Profile[]): Index {
  const keysOf = keysIn(profiles);
  const lists: number[][] = [];
  const numbers = new Map<number, number>();
  const [own, places] = [growing(), growing()];
  const starts = new Int32Array(profiles.length + 1);
  profiles.forEach((profile, i) => {
    for (const key of keysOf(profile)) {
      const number = numbers.get(key) ?? lists.length;
      const list = lists[number] ?? [];
      // A key that a claim has twice brings nothing more.
      if (list.at(-1) === i) continue;
      if (number === lists.length) {
        numbers.set(key, number);
        lists.push(list);
      }
      own.push(number);
      places.push(list.length);
      list.push(i);
    }
    starts[i + 1] = own.size();
  });
  return { lists, own, places, starts };
}

/** Whether one of two claims of one source is told inside another: such claims are held against other sources alone. */
const areIdle = (facts: Facts, a: number, b: number): boolean =>
  factOf(facts, a, AT.source) === factOf(facts, b, AT.source) &&
  ((factOf(facts, a, AT.has) | factOf(facts, b, AT.has)) & HAS.inner) !== 0;

/**
 * Visits the pairs of claims worth comparing, by an inverted index: each once, the lower index first, claim by claim, so
 * that no pair is held. Near-linear: windows bound each list.
 */
export function visitCandidates(profiles: readonly Profile[], visit: (a: number, b: number) => void): void {
  const facts = factsOf(profiles);
  const { lists, own, places, starts } = indexOf(profiles);
  /** The last claim to which each was a candidate. */
  const seen = new Int32Array(profiles.length).fill(-1);
  for (let a = 0; a < profiles.length; a++) {
    for (let k = starts[a] ?? 0; k < (starts[a + 1] ?? 0); k++) {
      const list = lists[own.at(k)] ?? none;
      const next = places.at(k) + 1;
      const end = Math.min(list.length, next + Math.max(NEAREST, Math.floor(PAIRS / list.length)));
      for (let at = next; at < end; at++) {
        const b = list[at] ?? 0;
        if (seen[b] === a || areIdle(facts, a, b)) continue;
        seen[b] = a;
        visit(a, b);
      }
    }
  }
}

/** All of them. */
export function candidatePairs(profiles: readonly Profile[]): readonly Pair[] {
  const pairs: Pair[] = [];
  visitCandidates(profiles, (a, b) => pairs.push([a, b]));
  return pairs;
}
