import type { Outside } from '../model/alignment.js';
import { figureIdentity } from './figures/figures.js';
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

/** The score of the outside model where it has spoken, else the built-in one. */
export const scoreWith =
  (builtIn: PairScore, outside: Outside | undefined): PairScore =>
  (a, b) =>
    outside?.scoreOf(a, b) ?? builtIn(a, b);

/** From here on two claims say one thing in nearly the same words, so that their figures are of one slot, however far apart. */
const COPIED = 0.96;

/**
 * How sure it is that what two claims state may be held against one another: the probability that their figures are of
 * one slot, where they have such, else that the claims are about one thing.
 */
export function identityOf(profiles: readonly Profile[], score: PairScore): PairScore {
  return (a, b) => {
    const x = profiles[a];
    const y = profiles[b];
    const told = score(a, b);
    const figures = x === undefined || y === undefined ? undefined : figureIdentity(x, y);
    return figures === undefined || told >= COPIED ? told : figures;
  };
}
