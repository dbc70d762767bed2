import type { Mention, PlaceMention } from '../../model/mention.js';
import type { Filler } from '../units-arabic.js';

/** A place takes part only where it is a state or its capital; a town or a side of the country is where it happens. */
export function partyOf(filler: Filler | undefined): Filler | undefined {
  return filler?.unit?.mention.kind === 'place' && !isState(filler.unit.mention) ? undefined : filler;
}

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
