import { hasHumanPatient, hasPatient } from '../../concepts/traits.js';
import type { Mention, PlaceMention } from '../../model/mention.js';
import type { Filler } from '../units-arabic.js';
import type { Frame } from './frame.js';

/**
 * A place takes part where it is a state or its capital, or was built and stands by itself beside what befalls things; a
 * town or a side of the country is where it happens.
 */
export function partyOf(frame: Frame, filler: Filler | undefined): Filler | undefined {
  const mention = filler?.unit?.mention;
  if (filler === undefined || mention?.kind !== 'place' || isState(mention)) return filler;
  return isCalledBuilt(frame, filler) && befallsThings(frame) ? filler : undefined;
}

/** Whether one who takes part is a place that was built: no other place but a state does (`partyOf`). */
export const isBuilt = ({ unit }: Filler): boolean =>
  unit?.mention.kind === 'place' && !isState(unit.mention);

const befallsThings = ({ predicate: { concept } }: Frame): boolean =>
  hasPatient(concept) && !hasHumanPatient(concept);

const isCalledBuilt = ({ document }: Frame, { first }: Filler): boolean =>
  document.hitsAt[first]?.some((h) => h.category === 'placeHead' && BUILT.has(h.id)) ?? false;

/** Places that were built, and can be closed, bombed, opened, or fall in. */
const BUILT: ReadonlySet<string> = new Set(['airport', 'base', 'port', 'crossing', 'bridge', 'road', 'camp']);

/** A country goes by the two letters of ISO 3166, with which the ids of its places begin. */
const COUNTRY_CODE = 2;

/** Whether the id of a place is that of a country. */
const isCountry = (id: string): boolean => id.length === COUNTRY_CODE;

/** The id of the country that a place is or lies in. */
export const countryOf = (id: string): string => id.slice(0, COUNTRY_CODE);

/** Whether a mention is a country, its capital left out. */
export const isCountryMention = ({ value }: PlaceMention): boolean =>
  value.id !== undefined && isCountry(value.id);

/** Whether a mention is a state or its capital. */
export function isState(mention: Mention): boolean {
  if (mention.kind !== 'place' || mention.value.direction !== undefined) return false;
  const { id } = mention.value;
  return id !== undefined && (isCountry(id) || id.endsWith('/capital'));
}
