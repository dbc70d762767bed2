import { AT, type Facts, factOf, HAS, NONE, shareNumber } from './facts.js';
import type { Figure } from './figures/figures.js';
import { namesOf } from './logistic.js';

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A year in common is half as much as a day, since reports tell of many things of one year. The weights are fitted with it. */
const ONLY_YEAR = 0.5;

/**
 * The evidence that two claims are about one thing, by the names of the fitted weights, and its places in a list. Chosen from
 * some hundred by leaving out what did not help on events left out: many features that tell much by themselves tell nothing
 * beside these.
 */
const PLACE = {
  gramCosine: 0,
  stemContainment: 1,
  stemMass: 2,
  relatedConcept: 3,
  conceptAndStem: 4,
  contextAndConcept: 5,
  rareConcept: 6,
  countAndConcept: 7,
  equalQuantity: 8,
  sameFigure: 9,
  rareNumber: 10,
  sameTime: 11,
  twoDays: 12,
  sameParty: 13,
  sameSpeaker: 14,
  bothHeadline: 15,
  later: 16,
  inner: 17,
  otherLanguage: 18,
  acrossStems: 19,
  acrossContext: 20,
} as const;

export type FeatureName = keyof typeof PLACE;

/** The names of the features, in their order. */
export const featureNames: readonly FeatureName[] = namesOf(PLACE);

/** Whether figures count one thing, and whether they count as many. */
type Counts = 'nothing' | 'one thing' | 'as many';

function countsOf(xs: readonly Figure[], ys: readonly Figure[]): Counts {
  let counts: Counts = 'nothing';
  for (const x of xs)
    for (const y of ys) {
      if (x.slotId !== y.slotId) continue;
      if (x.min === y.min && x.max === y.max) return 'as many';
      counts = 'one thing';
    }
  return counts;
}

/** How rare the rarest exact number is that both give, of whatever; 0 where they share none. */
function rareNumber(xs: readonly Figure[], ys: readonly Figure[]): number {
  let best = 0;
  for (const x of xs)
    for (const y of ys)
      if (x.exact && y.exact && x.amount === y.amount) best = Math.max(best, Math.min(x.rarity, y.rarity));
  return best;
}

/** How their event concepts stand to one another. */
type Kin = 'same' | 'related' | 'strange';

function kinOf(facts: Facts, a: number, b: number): Kin {
  const x = factOf(facts, a, AT.act);
  const y = factOf(facts, b, AT.act);
  if (x === NONE || y === NONE) return 'strange';
  if (x === y) return 'same';
  return facts.kinship.areKin(x, y) ? 'related' : 'strange';
}

/** Words of one language are held against one another by stems, those of two by senses. */
function writeWords(out: Float64Array, facts: Facts, a: number, b: number, kin: Kin): void {
  const across = factOf(facts, a, AT.language) !== factOf(facts, b, AT.language);
  const words = across ? facts.senses : facts.stems;
  const at = across ? AT.senses : AT.stems;
  const x = factOf(facts, a, at);
  const y = factOf(facts, b, at);
  const mass = words.sharedMass(x, y);
  const least = Math.min(words.masses[x] ?? 0, words.masses[y] ?? 0);
  out[PLACE.gramCosine] = facts.grams.cosine(factOf(facts, a, AT.grams), factOf(facts, b, AT.grams));
  out[PLACE.stemContainment] = least === 0 ? 0 : mass / least;
  out[PLACE.stemMass] = mass / facts.scale;
  out[PLACE.otherLanguage] = flag(across);
  const isAsked = across || kin === 'same';
  const likeness = isAsked && mass > 0 ? words.cosine(x, y) : 0;
  const around = isAsked ? likenessAround(facts, a, b, across) : 0;
  out[PLACE.conceptAndStem] = kin === 'same' ? likeness : 0;
  out[PLACE.contextAndConcept] = kin === 'same' ? around : 0;
  out[PLACE.acrossStems] = across ? likeness : 0;
  out[PLACE.acrossContext] = across ? around : 0;
}

/** Cosine of the words of the sentences around two claims. */
function likenessAround(facts: Facts, a: number, b: number, across: boolean): number {
  const at = across ? AT.contextSenses : AT.context;
  return (across ? facts.contextSenses : facts.context).cosine(factOf(facts, a, at), factOf(facts, b, at));
}

function writeFigures(
  out: Float64Array,
  { profiles }: Facts,
  a: number,
  b: number,
  kin: Kin,
  have: boolean,
): void {
  const xs = (have ? profiles[a]?.figures : undefined) ?? unstated;
  const ys = (have ? profiles[b]?.figures : undefined) ?? unstated;
  const counts = countsOf(xs, ys);
  out[PLACE.countAndConcept] = flag(counts !== 'nothing' && kin !== 'strange');
  out[PLACE.equalQuantity] = flag(counts === 'as many');
  out[PLACE.rareNumber] = rareNumber(xs, ys);
}

const unstated: readonly Figure[] = [];

function writeTimes(out: Float64Array, facts: Facts, a: number, b: number, hasOne: number): void {
  const x = factOf(facts, a, AT.day);
  const y = factOf(facts, b, AT.day);
  // Days of one calendar: by date, or counted from publication.
  const days = x !== NONE && y !== NONE && (hasOne & HAS.countedDay) === 0;
  const year = factOf(facts, a, AT.year);
  const sameYear = year !== NONE && year === factOf(facts, b, AT.year) ? ONLY_YEAR : 0;
  out[PLACE.sameTime] = days ? flag(x === y) : sameYear;
  out[PLACE.twoDays] = flag(days && x !== y);
}

/**
 * The features of a pair of claims, by index, in the order of `featureNames`. Symmetric.
 *
 * @param figure the probability that they state one figure (`figureIdentity`)
 */
export function featuresOf(facts: Facts, a: number, b: number, figure: number | undefined): Float64Array {
  const out = new Float64Array(featureNames.length);
  writeFeatures(out, facts, a, b, figure);
  return out;
}

/**
 * Writes them to a list, every one of them: millions of pairs are asked for them, so that nothing is looked at twice, and what
 * a pair cannot have is not looked for.
 */
export function writeFeatures(
  out: Float64Array,
  facts: Facts,
  a: number,
  b: number,
  figure: number | undefined,
): void {
  const { positions } = facts;
  const hasA = factOf(facts, a, AT.has);
  const hasB = factOf(facts, b, AT.has);
  const have = hasA & hasB;
  const kin = kinOf(facts, a, b);
  writeWords(out, facts, a, b, kin);
  writeTimes(out, facts, a, b, hasA ^ hasB);
  writeFigures(out, facts, a, b, kin, (have & HAS.figures) !== 0);
  out[PLACE.relatedConcept] = flag(kin === 'related');
  out[PLACE.rareConcept] = kin === 'same' ? (facts.conceptRarities[a] ?? 0) : 0;
  out[PLACE.sameFigure] = figure ?? 0;
  out[PLACE.sameParty] = flag((have & HAS.parties) !== 0 && shareNumber(facts.parties, a, b));
  const speakers = factOf(facts, a, AT.speakers);
  out[PLACE.sameSpeaker] = flag(speakers !== NONE && speakers === factOf(facts, b, AT.speakers));
  out[PLACE.bothHeadline] = flag((have & HAS.headline) !== 0);
  out[PLACE.later] = Math.max(positions[a] ?? 0, positions[b] ?? 0);
  out[PLACE.inner] = flag((hasA & HAS.inner) !== 0) + flag((hasB & HAS.inner) !== 0);
}
