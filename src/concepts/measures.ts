import type { KindId } from './kinds.js';

/** What is measured of a thing: how old, how heavy, how strong it is, how many live there. */
export type MeasureId =
  | 'age'
  | 'weight'
  | 'strength'
  | 'speed'
  | 'length'
  | 'height'
  | 'width'
  | 'depth'
  | 'population';

/** The dimension of the units of each measure; empty where people are counted. */
export const measures: Readonly<Record<MeasureId, string>> = {
  age: 'age',
  weight: 'mass',
  strength: 'magnitude',
  speed: 'speed',
  length: 'length',
  height: 'length',
  width: 'length',
  depth: 'length',
  population: '',
};

const isMeasureId = (id: string): id is MeasureId => Object.hasOwn(measures, id);

/** The measure that an id names, where it is one told in units of a dimension. */
export const measureIn = (dimension: string, id: string): MeasureId | undefined =>
  isMeasureId(id) && measures[id] === dimension ? id : undefined;

/** The measures that a unit says by itself: tonnes are a weight. Of metres, a word has to say which. */
export const toldByUnit: ReadonlyMap<string, MeasureId> = new Map(
  (['age', 'weight', 'strength', 'speed'] as const).map((id) => [measures[id], id]),
);

/** Whether a measure is of what happens, so that an earlier one is another; a bridge weighs what it weighs. */
export const isOfEvent = (id: string): boolean => id === 'strength' || id === 'speed';

/** Things whose strength a bare number with a fraction tells: a 5.9 earthquake. */
const RANKED: ReadonlySet<string> = new Set<KindId>(['earthquake']);

/** Whether a bare number with a fraction before a kind tells how strong it is. */
export const isRanked = (kind: string): boolean => RANKED.has(kind);

/** Who is meant by one of these words of an attack is meant by the others. */
export const CULPRITS: readonly KindId[] = ['attacker', 'suspect', 'militant'];
