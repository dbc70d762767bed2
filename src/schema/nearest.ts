import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below it, names are not alike enough to be taken for one another: `signed` is near `sign`, `death` not near `depart`. */
const NEAR = 0.9;

/** The known name that a misspelt one is most like; undefined where it is like none. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = NEAR;
  for (const one of known) {
    const likeness = JaroWinklerDistance(name, one, { ignoreCase: true });
    if (likeness > most) [best, most] = [one, likeness];
  }
  return best;
}
