import { meets } from './meets.js';
import { likenessAround, type Pair, pairOf } from './pair.js';
import type { Profile } from './profile.js';
import { cosine } from './terms.js';

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A value where the condition holds, 0 elsewhere. */
const where = (holds: boolean, value: number): number => (holds ? value : 0);

/** Whether the two may tell of one kind of act: one concept, or concepts that can speak of one thing. */
const isNear = ({ concepts }: Pair): boolean => concepts.same || concepts.related;

/** A year in common is half as much as a day, since reports tell of many things of one year. The weights are fitted with it. */
const ONLY_YEAR = 0.5;

function sameTime({ a, b, days }: Pair): number {
  if (days) return flag(a.ownDay === b.ownDay);
  return where(a.year !== undefined && a.year === b.year, ONLY_YEAR);
}

function stemContainment({ a, b, across, stems }: Pair): number {
  const least = across ? Math.min(a.senses.mass, b.senses.mass) : Math.min(a.stems.mass, b.stems.mass);
  return least === 0 ? 0 : stems.mass / least;
}

/** How rare the rarest exact number is that both give, of whatever; 0 where they share none. */
function rareNumber({ a, b }: Pair): number {
  let best = 0;
  for (const x of a.figures)
    for (const y of b.figures)
      if (x.exact && y.exact && x.amount === y.amount) best = Math.max(best, Math.min(x.rarity, y.rarity));
  return best;
}

/**
 * The evidence that two claims are about one thing; the names are those of the fitted weights. Chosen from some hundred by
 * leaving out what did not help on events left out: many features that tell much by themselves tell nothing beside these.
 */
export const features = {
  gramCosine: ({ a, b }) => cosine(a.grams, b.grams),
  stemContainment,
  stemMass: ({ a, stems }) => stems.mass / a.scale,
  relatedConcept: ({ concepts }) => flag(concepts.related),
  conceptAndStem: ({ concepts, stems }) => where(concepts.same, stems.cosine),
  contextAndConcept: ({ a, b, concepts }) => (concepts.same ? likenessAround(a, b) : 0),
  rareConcept: ({ a, concepts }) => where(concepts.same, a.conceptRarity),
  countAndConcept: (pair) => flag(pair.counts.shared && isNear(pair)),
  equalQuantity: ({ counts }) => flag(counts.equal),
  sameFigure: ({ figure }) => figure,
  rareNumber,
  sameTime,
  twoDays: ({ a, b, days }) => flag(days && a.ownDay !== b.ownDay),
  sameParty: ({ a, b }) => flag(meets(a.parties, b.parties)),
  sameSpeaker: ({ a, b }) => flag(a.speakers !== '' && a.speakers === b.speakers),
  bothHeadline: ({ a, b }) => flag(a.headline && b.headline),
  later: ({ a, b }) => Math.max(a.position, b.position),
  inner: ({ a, b }) => flag(a.inner) + flag(b.inner),
  otherLanguage: ({ across }) => flag(across),
  acrossStems: ({ across, stems }) => where(across, stems.cosine),
  acrossContext: ({ a, b, across }) => (across ? likenessAround(a, b) : 0),
} as const satisfies Readonly<Record<string, (pair: Pair) => number>>;

export type FeatureName = keyof typeof features;

/** The names of the features, in their order. */
export const featureNames = Object.keys(features) as readonly FeatureName[];

const inOrder: readonly ((pair: Pair) => number)[] = Object.values(features);

/**
 * The features of a pair of claims, in the order of `featureNames`. Symmetric.
 *
 * @param figure the probability that they state one figure (`figureIdentity`)
 */
export function featuresOf(a: Profile, b: Profile, figure: number | undefined): readonly number[] {
  const pair = pairOf(a, b, figure);
  return inOrder.map((feature) => feature(pair));
}
