import type { Profile } from './profile.js';
import { similarity } from './similarity.js';

/** Probability that two claims, by index, are about one thing. Symmetric. */
export type PairScore = (a: number, b: number) => number;

/** The built-in engine's own score of a pair; an outside model may stand in for it where it is unsure. */
export function builtInScore(profiles: readonly Profile[]): PairScore {
  return (a, b) => {
    const x = profiles[a];
    const y = profiles[b];
    return x === undefined || y === undefined ? 0 : similarity(x, y);
  };
}
