import type { Role } from '../schema/types.js';
import { meets } from './meets.js';
import { haveOneActor, type Pair, pairOf } from './pair.js';
import type { Profile } from './profile.js';
import { yearsClash } from './said-of.js';
import { overlap } from './terms.js';

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A value where the condition holds, 0 elsewhere. */
const where = (holds: boolean, value: number): number => (holds ? value : 0);

const bothFill = ({ a, b }: Pair, role: Role): boolean => a.roles.has(role) && b.roles.has(role);

/** Whether the two may tell of one kind of act: one concept, or concepts that can speak of one thing. */
const isNear = ({ concepts }: Pair): boolean => concepts.same || concepts.related;

const haveOneAgent = ({ a, b, agents }: Pair): boolean => agents && meets(a.agents, b.agents);

/** A year in common is half as much as a day, since reports tell of many things of one year. The weights are fitted with it. */
const ONLY_YEAR = 0.5;

function sameTime({ a, b, days }: Pair): number {
  if (days) return flag(a.ownDay === b.ownDay);
  return where(a.year !== undefined && a.year === b.year, ONLY_YEAR);
}

function stemContainment({ a, b, stems }: Pair): number {
  const least = Math.min(a.stems.mass, b.stems.mass);
  return least === 0 ? 0 : stems.mass / least;
}

/** The evidence that two claims are about one thing, each between 0 and 1; the names are those of the fitted weights. */
const features = {
  stemCosine: ({ stems }) => stems.cosine,
  gramCosine: ({ a, b }) => overlap(a.grams, b.grams).cosine,
  stemContainment,
  rarestShared: ({ a, stems }) => stems.rarest / a.scale,
  sameConcept: ({ concepts }) => flag(concepts.same),
  relatedConcept: ({ concepts }) => flag(concepts.related),
  opposedConcept: ({ concepts }) => flag(concepts.opposed),
  nestedConcept: ({ concepts }) => flag(concepts.nested),
  conceptClash: (pair) => flag(pair.concepts.known && !isNear(pair) && !pair.concepts.nested),
  entityCosine: ({ entities }) => entities.cosine,
  entityClash: ({ a, b, entities }) =>
    flag(a.entities.norm > 0 && b.entities.norm > 0 && entities.cosine === 0),
  sameAgent: (pair) => flag(haveOneAgent(pair)),
  agentClash: (pair) => flag(pair.agents && !haveOneAgent(pair)),
  sameCount: ({ counts }) => flag(counts.shared),
  equalQuantity: ({ counts }) => flag(counts.equal),
  countClash: ({ a, b, counts }) =>
    flag(a.quantities.length > 0 && b.quantities.length > 0 && !counts.shared),
  sameTime,
  dayClash: ({ a, b, days }) => flag(days && a.ownDay !== b.ownDay),
  yearClash: ({ a, b }) => flag(yearsClash(a, b)),
  backgroundClash: ({ a, b }) => flag((a.past && b.year === undefined) || (b.past && a.year === undefined)),
  bothHeadline: ({ a, b }) => flag(a.headline && b.headline),
  conceptAndEntity: ({ concepts, entities }) => where(concepts.same, entities.cosine),
  conceptAndStem: ({ concepts, stems }) => where(concepts.same, stems.cosine),
  countAndConcept: (pair) => flag(pair.counts.shared && isNear(pair)),
  lengthRatio: ({ a, b }) => Math.min(a.length, b.length) / Math.max(a.length, b.length, 1),
  sameQuote: ({ a, b, stems }) => where(a.quoted && b.quoted, stems.cosine),
  meaningCosine: ({ meanings }) => meanings.cosine,
  rarestMeaning: ({ a, meanings }) => meanings.rarest / a.scale,
  rarestEntity: ({ a, entities }) => entities.rarest / a.scale,
  rareConcept: ({ a, concepts }) => where(concepts.same, a.conceptRarity),
  contextCosine: ({ context }) => context,
  contextAndConcept: ({ context, concepts }) => where(concepts.same, context),
  contextAndStem: ({ context, stems }) => context * stems.cosine,
  meaningAndStem: ({ meanings, stems }) => meanings.cosine * stems.cosine,
  unknownConcept: ({ concepts }) => flag(!concepts.known),
  bothPlace: (pair) => flag(isNear(pair) && bothFill(pair, 'place')),
  bothDestination: (pair) => flag(isNear(pair) && bothFill(pair, 'destination')),
  bothDuration: (pair) => flag(bothFill(pair, 'duration')),
  otherPolarity: (pair) => flag(isNear(pair) && pair.a.negated !== pair.b.negated),
  sameAct: (pair) => flag(isNear(pair) && haveOneActor(pair)),
  bothRanked: (pair) => flag(isNear(pair) && bothFill(pair, 'order')),
  rankClash: (pair) => flag(isNear(pair) && pair.a.roles.has('order') !== pair.b.roles.has('order')),
} as const satisfies Readonly<Record<string, (pair: Pair) => number>>;

export type FeatureName = keyof typeof features;

/** The names of the features, in their order. */
export const featureNames = Object.keys(features) as readonly FeatureName[];

const inOrder: readonly ((pair: Pair) => number)[] = Object.values(features);

/** The features of a pair of claims, in the order of `featureNames`. Symmetric. */
export function featuresOf(a: Profile, b: Profile): readonly number[] {
  const pair = pairOf(a, b);
  return inOrder.map((feature) => feature(pair));
}
