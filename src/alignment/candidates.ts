import type { Profile } from './profile.js';
import type { Terms } from './terms.js';

/**
 * About this many pairs are made under one key, all of a list of 170 claims; each of a longer list reaches the nearest in
 * order, at least so many. Bounds of time alone: halved, they change no open event.
 */
const PAIRS = 14_400;
const NEAREST = 10;
/** A claim is looked up under its rarest words only: commoner ones bring pairs that share nothing else. Twice as many changed 3 of 24 events. */
const RAREST = 8;

/** How many claims hold each stem, by its number. */
function holdersOf(profiles: readonly Profile[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  for (const { stems } of profiles) for (const id of stems.ids) holders.set(id, (holders.get(id) ?? 0) + 1);
  return holders;
}

/** The rarest stems of a claim that another claim holds too, ties in the order of their letters. */
function rarestOf({ ids, weights, words }: Terms, holders: ReadonlyMap<number, number>): readonly string[] {
  return Array.from(ids, (id, i) => ({ id, stem: words[id] ?? '', weight: weights[i] ?? 0 }))
    .filter(({ id }) => (holders.get(id) ?? 0) > 1)
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, RAREST)
    .map(({ stem }) => stem);
}

/** Keys under which a claim may meet another: its rarest stems, its concept with each entity, what it counts. */
function keysOf(profile: Profile, holders: ReadonlyMap<number, number>): readonly string[] {
  const keys = rarestOf(profile.stems, holders).map((stem) => `s:${stem}`);
  if (profile.concept !== undefined) {
    const { ids, words } = profile.entities;
    keys.push(`c:${profile.concept}`);
    for (const id of ids) keys.push(`c:${profile.concept}|${words[id]}`);
  }
  for (const answer of profile.answers) keys.push(`a:${answer}`);
  for (const journey of profile.journeys) keys.push(`j:${journey}`);
  for (const q of profile.figures) keys.push(`q:${q.slot}`);
  return keys;
}

/** Whether one of two claims of one source is told inside another: such claims are held against other sources alone. */
const isIdle = (a: Profile | undefined, b: Profile | undefined): boolean =>
  a?.sourceId === b?.sourceId && (a?.inner === true || b?.inner === true);

/** Pairs of claims worth comparing, by an inverted index; each once, the lower index first. Near-linear: windows bound each list. */
export function candidatePairs(profiles: readonly Profile[]): readonly (readonly [number, number])[] {
  const holders = holdersOf(profiles);
  const postings = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    for (const key of keysOf(profile, holders)) {
      const list = postings.get(key);
      if (list) list.push(i);
      else postings.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const out: (readonly [number, number])[] = [];
  for (const list of postings.values()) {
    const window = Math.max(NEAREST, Math.floor(PAIRS / list.length));
    for (let i = 0; i < list.length; i++) {
      for (let k = i + 1; k < list.length && k <= i + window; k++) {
        const a = list[i] ?? 0;
        const b = list[k] ?? 0;
        if (isIdle(profiles[a], profiles[b])) continue;
        const id = a * profiles.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        out.push([a, b]);
      }
    }
  }
  return out;
}
