import type { Role } from '../schema/types.js';
import { meets } from './meets.js';
import { type Profile, yearsClash } from './profile.js';
import { UNRELATED } from './relations.js';
import { overlap } from './terms.js';

/** The evidence that two claims are about one thing, each between 0 and 1; the names are those of the fitted weights. */
export const featureNames = [
  'stemCosine',
  'gramCosine',
  'stemContainment',
  'rarestShared',
  'sameConcept',
  'relatedConcept',
  'opposedConcept',
  'nestedConcept',
  'conceptClash',
  'entityCosine',
  'entityClash',
  'sameAgent',
  'agentClash',
  'sameCount',
  'equalQuantity',
  'countClash',
  'sameTime',
  'dayClash',
  'yearClash',
  'backgroundClash',
  'bothHeadline',
  'conceptAndEntity',
  'conceptAndStem',
  'countAndConcept',
  'lengthRatio',
  'sameQuote',
  'meaningCosine',
  'rarestMeaning',
  'rarestEntity',
  'rareConcept',
  'contextCosine',
  'contextAndConcept',
  'contextAndStem',
  'meaningAndStem',
  'unknownConcept',
  'bothPlace',
  'bothDestination',
  'bothDuration',
  'otherPolarity',
  'sameAct',
  'bothRanked',
  'rankClash',
] as const;

export type FeatureName = (typeof featureNames)[number];

const both = (a: Profile, b: Profile, role: Role): number => (a.roles.has(role) && b.roles.has(role) ? 1 : 0);

/** The features of a pair of claims, in the order of `featureNames`. Symmetric. */
export function featuresOf(a: Profile, b: Profile): readonly number[] {
  const stems = overlap(a.stems, b.stems);
  const meanings = overlap(a.meanings, b.meanings);
  const entities = overlap(a.entities, b.entities);
  const stemCosine = stems.cosine;
  const meaningCosine = meanings.cosine;
  const entityCosine = entities.cosine;
  const contextCosine = overlap(a.context, b.context).cosine;
  const least = Math.min(a.stems.mass, b.stems.mass);
  const known = a.concept !== undefined && b.concept !== undefined;
  const same = known && a.concept === b.concept ? 1 : 0;
  const relation = known && !same ? a.relations(a.concept ?? '', b.concept ?? '') : UNRELATED;
  const related = relation.related ? 1 : 0;
  const opposed = relation.opposed ? 1 : 0;
  const near = Math.max(same, related);
  const sameActor = meets(a.actors, b.agents) ? 1 : 0;
  const nested =
    !same &&
    ((a.concept !== undefined && b.concepts.has(a.concept)) ||
      (b.concept !== undefined && a.concepts.has(b.concept)))
      ? 1
      : 0;
  const agents = a.agents.size > 0 && b.agents.size > 0;
  const sameAgent = agents && meets(a.agents, b.agents) ? 1 : 0;
  let sameCount = 0;
  let equal = 0;
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (x.slot !== y.slot) continue;
      sameCount = 1;
      if (x.min === y.min && x.max === y.max) equal = 1;
    }
  }
  const { ownDay: da } = a;
  const { ownDay: db } = b;
  const sameYear = a.year !== undefined && a.year === b.year;
  const days = da !== undefined && db !== undefined && (da.charAt(0) === 'd') === (db.charAt(0) === 'd');
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  return [
    stemCosine,
    overlap(a.grams, b.grams).cosine,
    least === 0 ? 0 : stems.mass / least,
    stems.rarest / a.scale,
    same,
    related,
    opposed,
    nested,
    known && !same && !related && !nested ? 1 : 0,
    entityCosine,
    a.entities.norm > 0 && b.entities.norm > 0 && entityCosine === 0 ? 1 : 0,
    sameAgent,
    agents && !sameAgent ? 1 : 0,
    sameCount,
    equal,
    a.quantities.length > 0 && b.quantities.length > 0 && !sameCount ? 1 : 0,
    days && da === db ? 1 : sameYear && !days ? 0.5 : 0,
    days && da !== db ? 1 : 0,
    yearsClash(a, b) ? 1 : 0,
    (a.past && b.year === undefined) || (b.past && a.year === undefined) ? 1 : 0,
    a.headline && b.headline ? 1 : 0,
    same * entityCosine,
    same * stemCosine,
    sameCount * Math.max(same, related),
    ratio,
    a.quoted && b.quoted ? stemCosine : 0,
    meaningCosine,
    meanings.rarest / a.scale,
    entities.rarest / a.scale,
    same * a.conceptRarity,
    contextCosine,
    contextCosine * same,
    contextCosine * stemCosine,
    meaningCosine * stemCosine,
    known ? 0 : 1,
    near * both(a, b, 'place'),
    near * both(a, b, 'destination'),
    both(a, b, 'duration'),
    near * (a.negated === b.negated ? 0 : 1),
    near * sameActor,
    near * both(a, b, 'order'),
    near * (a.roles.has('order') === b.roles.has('order') ? 0 : 1),
  ];
}
