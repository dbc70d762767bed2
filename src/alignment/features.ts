import { areOpposed, areRelated } from '../concepts/family.js';
import type { Role } from '../schema/types.js';
import { type Profile, yearsClash } from './profile.js';

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
] as const;

export type FeatureName = (typeof featureNames)[number];

function cosine(
  a: ReadonlyMap<string, number>,
  aNorm: number,
  b: ReadonlyMap<string, number>,
  bNorm: number,
): number {
  if (aNorm === 0 || bNorm === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, w] of small) {
    const other = large.get(term);
    if (other !== undefined) dot += w * other;
  }
  return dot / (aNorm * bNorm);
}

/** The weight of the rarest term two profiles share. */
function rarestOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const [term, w] of a) if (w > most && b.has(term)) most = w;
  return most;
}

const both = (a: Profile, b: Profile, role: Role): number => (a.roles.has(role) && b.roles.has(role) ? 1 : 0);

function dayOf(p: Profile): string | undefined {
  const t = p.time;
  if (t === undefined) return undefined;
  if (t.start !== undefined && t.start.length >= 10) return t.start.slice(0, 10);
  return t.day === undefined ? undefined : `d${t.day}`;
}

/** The features of a pair of claims, in the order of `featureNames`. Symmetric. */
export function featuresOf(a: Profile, b: Profile): readonly number[] {
  const stemCosine = cosine(a.stems, a.stemNorm, b.stems, b.stemNorm);
  const meaningCosine = cosine(a.meanings, a.meaningNorm, b.meanings, b.meaningNorm);
  const contextCosine = cosine(a.context, a.contextNorm, b.context, b.contextNorm);
  let shared = 0;
  let rarest = 0;
  for (const [term, w] of a.stems) {
    if (b.stems.has(term)) {
      shared += w;
      if (w > rarest) rarest = w;
    }
  }
  const least = Math.min(a.stemMass, b.stemMass);
  const known = a.concept !== undefined && b.concept !== undefined;
  const same = known && a.concept === b.concept ? 1 : 0;
  const related = known && !same && areRelated(a.concept ?? '', b.concept ?? '') ? 1 : 0;
  const opposed = known && !same && areOpposed(a.concept ?? '', b.concept ?? '') ? 1 : 0;
  const near = Math.max(same, related);
  const sameActor = [...a.agents].some((key) => !key.startsWith('state:') && b.agents.has(key)) ? 1 : 0;
  const nested =
    !same &&
    ((a.concept !== undefined && b.concepts.has(a.concept)) ||
      (b.concept !== undefined && a.concepts.has(b.concept)))
      ? 1
      : 0;
  const entityCosine = cosine(a.entities, a.entityNorm, b.entities, b.entityNorm);
  const agents = a.agents.size > 0 && b.agents.size > 0;
  const sameAgent = agents && [...a.agents].some((x) => b.agents.has(x)) ? 1 : 0;
  let sameCount = 0;
  let equal = 0;
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (x.slot !== y.slot) continue;
      sameCount = 1;
      if (x.min === y.min && x.max === y.max) equal = 1;
    }
  }
  const [da, db] = [dayOf(a), dayOf(b)];
  const sameYear = a.year !== undefined && a.year === b.year;
  const days = da !== undefined && db !== undefined && (da.charAt(0) === 'd') === (db.charAt(0) === 'd');
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  return [
    stemCosine,
    cosine(a.grams, a.gramNorm, b.grams, b.gramNorm),
    least === 0 ? 0 : shared / least,
    rarest / a.scale,
    same,
    related,
    opposed,
    nested,
    known && !same && !related && !nested ? 1 : 0,
    entityCosine,
    a.entityNorm > 0 && b.entityNorm > 0 && entityCosine === 0 ? 1 : 0,
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
    rarestOf(a.meanings, b.meanings) / a.scale,
    rarestOf(a.entities, b.entities) / a.scale,
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
  ];
}
