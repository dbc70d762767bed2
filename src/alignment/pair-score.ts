import { areOpposed } from '../concepts/lineage.js';
import type { Outside } from '../model/alignment.js';
import { factsOf } from './facts.js';
import { figureIdentity, shareOnlyFigure } from './figures/figures.js';
import { inOneTime, type Profile, termsBetween } from './profile.js';
import { similarity } from './similarity.js';

/** Probability that two claims, by index, are about one thing. Symmetric. */
export type PairScore = (a: number, b: number) => number;

/** The built-in engine's own score of a pair; an outside model may stand in for it where it is unsure. */
export function builtInScore(profiles: readonly Profile[]): PairScore {
  const facts = factsOf(profiles);
  return (a, b) => similarity(facts, a, b);
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
    const told =
      x !== undefined && y !== undefined && areToldOnce(x, y)
        ? Math.max(score(a, b), TOLD_ONCE)
        : score(a, b);
    if (x !== undefined && y !== undefined && shareOnlyFigure(x, y)) return told;
    const figures = figureIdentity(x, y);
    if (figures === undefined || told >= COPIED || x?.measure !== undefined) return told;
    return differInFigures(x, y) ? Math.max(told, SAME_WORDS) : figures;
  };
}

/** What two sources say in the same words but for a number they say of one thing, as they do but for a day. */
const SAME_WORDS = 0.65;

/** Fewer words of content beside a number name nothing that is known to be one; one does, where it is definite: the fine. */
const LEAST_BESIDE = 2;

/** Whether two claims say the same but for their numbers, so that these are of one slot, however far apart. */
const differInFigures = (a: Profile | undefined, b: Profile | undefined): boolean =>
  a !== undefined &&
  a.concept === b?.concept &&
  a.unfigured.id === b?.unfigured.id &&
  a.unfigured.stems.length >= (a.namesOne && b.namesOne ? 1 : LEAST_BESIDE);

/**
 * How sure it is that two claims are about one thing where each of two reports tells it once, in words some of which are the
 * same: so it is in nine of ten such pairs of the open events, in two of three of those whose likeness alone is under a half.
 */
const TOLD_ONCE = 0.65;
/** The words that they share weigh more than one word that no third claim has; a word fewer, and it is so in four of ten. */
const MORE_THAN_A_WORD = 1.2;

/** Whether two sources each tell one thing once, by what happens and by some of the words for it. */
function areToldOnce(a: Profile, b: Profile): boolean {
  if (!a.sole || !b.sole || a.sourceId === b.sourceId) return false;
  if (a.concept === undefined || b.concept === undefined) return false;
  if (a.concept !== b.concept && !areOpposed(a.concept, b.concept)) return false;
  if (!inOneTime(a, b)) return false;
  const [x, y] = termsBetween(a, b);
  return x.of.sharedMass(x.list, y.list) > MORE_THAN_A_WORD * a.scale;
}
