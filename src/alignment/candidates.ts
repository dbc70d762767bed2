import type { Pair } from '../model/alignment.js';
import { areAcross, type Profile } from './profile.js';
import { type Terms, termsIn } from './terms.js';

/**
 * About this many pairs are made under one key, all of a list of 120 claims; each of a longer list reaches the nearest in
 * order, at least so many. Bounds of time alone: halved or doubled, they change no open event.
 */
const PAIRS = 7_200;
const NEAREST = 10;
/** A claim is looked up under its rarest words only: commoner ones bring pairs that share nothing else. Twice as many changed 3 of 24 events. */
const RAREST = 8;

/** How many claims hold each term of one kind, by its number. */
function holdersOf(all: readonly Terms[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  for (const terms of all) for (const { id } of termsIn(terms)) holders.set(id, (holders.get(id) ?? 0) + 1);
  return holders;
}

/** How many claims hold each word, and each meaning where they are of more than one language. */
interface Holders {
  readonly stems: ReadonlyMap<number, number>;
  readonly senses: ReadonlyMap<number, number>;
}

function holdersIn(profiles: readonly Profile[]): Holders {
  const across = profiles.some((profile) => areAcross(profile, profiles[0]));
  return {
    stems: holdersOf(profiles.map(({ stems }) => stems)),
    senses: holdersOf(across ? profiles.map(({ senses }) => senses) : []),
  };
}

/** The rarest terms of a claim that another claim holds too, ties in the order of their letters. */
const rarestOf = (terms: Terms, holders: ReadonlyMap<number, number>): readonly string[] =>
  termsIn(terms)
    .filter(({ id }) => (holders.get(id) ?? 0) > 1)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, RAREST)
    .map(({ word }) => word);

/** Keys under which a claim may meet another: its rarest words and meanings, its concept with each entity, what it counts. */
function keysOf(profile: Profile, holders: Holders): readonly string[] {
  const keys = rarestOf(profile.stems, holders.stems).map((stem) => `s:${stem}`);
  for (const sense of rarestOf(profile.senses, holders.senses)) keys.push(`m:${sense}`);
  if (profile.concept !== undefined) {
    keys.push(`c:${profile.concept}`);
    for (const { word } of termsIn(profile.entities)) keys.push(`c:${profile.concept}|${word}`);
  }
  for (const answer of profile.answers) keys.push(`a:${answer}`);
  for (const journey of profile.journeys) keys.push(`j:${journey}`);
  for (const q of profile.figures) keys.push(`q:${q.slot}`);
  return keys;
}

/** Whether one of two claims of one source is told inside another: such claims are held against other sources alone. */
const isIdle = (a: Profile | undefined, b: Profile | undefined): boolean =>
  a?.sourceId === b?.sourceId && (a?.inner === true || b?.inner === true);

/** Where a claim stands in the list of a key. */
interface Posting {
  readonly list: readonly number[];
  readonly at: number;
}

/** The claims under each key, and where each claim stands in them; claims of different stories never meet. */
function postingsOf(profiles: readonly Profile[]): readonly (readonly Posting[])[] {
  const holders = holdersIn(profiles);
  const byStory = new Map<number, Map<string, number[]>>();
  return profiles.map((profile, i) => {
    const lists = byStory.get(profile.story) ?? new Map<string, number[]>();
    byStory.set(profile.story, lists);
    return keysOf(profile, holders).flatMap((key): readonly Posting[] => {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [i]);
      // A key that a claim has twice brings nothing more.
      else if (list.at(-1) !== i) list.push(i);
      const known = list ?? lists.get(key) ?? [];
      return [{ list: known, at: known.length - 1 }];
    });
  });
}

/**
 * Visits the pairs of claims worth comparing, by an inverted index: each once, the lower index first, claim by claim, so
 * that no pair is held. Near-linear: windows bound each list.
 */
export function visitCandidates(profiles: readonly Profile[], visit: (a: number, b: number) => void): void {
  const postings = postingsOf(profiles);
  /** The last claim to which each was a candidate. */
  const seen = new Int32Array(profiles.length).fill(-1);
  for (const [a, own] of postings.entries()) {
    for (const { list, at } of own) {
      const end = Math.min(list.length, at + 1 + Math.max(NEAREST, Math.floor(PAIRS / list.length)));
      for (let k = at + 1; k < end; k++) {
        const b = list[k] ?? 0;
        if (seen[b] === a || isIdle(profiles[a], profiles[b])) continue;
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
