/** A side or part of a place. */
export type Direction = 'north' | 'south' | 'east' | 'west' | 'north-east' | 'north-west' | 'south-east' | 'south-west' | 'centre';

/** Whether two sides have a point of the compass in common: the north and the north-west. */
export function shareSide(a: string, b: string): boolean {
  const points = b.split('-');
  return a.split('-').some((point) => points.includes(point));
}

/** Words that head a place name: city, province, airport … */
export type PlaceHead =
  | 'capital' | 'city' | 'town' | 'village' | 'province' | 'state' | 'district' | 'region' | 'neighbourhood' | 'camp' | 'outskirts'
  | 'airport' | 'base' | 'port' | 'crossing' | 'street' | 'square' | 'bridge' | 'road'
  | 'mountain' | 'valley' | 'river' | 'sea' | 'ocean' | 'lake' | 'gulf' | 'strait' | 'canal' | 'island' | 'desert' | 'peninsula'
  | 'coast' | 'border' | 'country' | 'kingdom' | 'republic' | 'emirate' | 'sultanate'
  /** A common word that begins names of two words. */
  | 'compound';

/** Heads under which a name belongs to a single spot; `the town` and `the airport` of one name are different places. */
export const spotHeads: ReadonlySet<PlaceHead> = new Set<PlaceHead>([
  'airport', 'base', 'port', 'crossing', 'street', 'square', 'bridge', 'road', 'mountain', 'valley', 'river', 'sea', 'ocean', 'lake',
  'gulf', 'strait', 'canal', 'island', 'desert', 'peninsula',
]);

/** Spots that one comes to by coming to the town whose name they bear: the airport or the port of a town. */
export const gateHeads: ReadonlySet<PlaceHead> = new Set<PlaceHead>(['airport', 'port']);

/** Heads that say what a state is (المملكة المغربية, the Republic of X): the name that follows is the state. */
export const stateHeads: ReadonlySet<PlaceHead> = new Set<PlaceHead>(['country', 'kingdom', 'republic', 'emirate', 'sultanate']);

/** Forms of state, for `the kingdom` said of the one kingdom among the states of an event. ISO 3166-1 codes. */
export const statesByForm: Readonly<Partial<Record<PlaceHead, ReadonlySet<string>>>> = {
  kingdom: new Set(['MA', 'SA', 'JO', 'BH', 'GB', 'ES', 'NL', 'BE', 'SE', 'NO', 'DK', 'TH', 'KH', 'BT', 'LS', 'SZ', 'TO']),
  sultanate: new Set(['OM', 'BN']),
};

/** Cities, not capitals in the lexicon, whose name news uses for the government of a state. */
const seats: ReadonlyMap<string, string> = new Map([
  ['IL/tel-aviv', 'IL'],
  ['PS/ramallah', 'PS'],
]);

/** The state of a place, by the ISO 3166-1 code that its id begins with: `FR`, `FR/paris`. */
export const stateOf = (placeId: string): string => placeId.slice(0, 'FR'.length);

/** Whether an id is that of a state as a whole. */
export const isState = (placeId: string): boolean => placeId === stateOf(placeId);

/** Whether an id is that of a place within a state. */
export const isInState = (placeId: string): boolean => placeId.indexOf('/') === 'FR'.length;

/** The id of the capital of a state. */
export function capitalOf(state: string): string {
  return `${state}/capital`;
}

/** The state for which the name of a place may stand when it acts (`Rabat broke off relations`), if any. */
export function stateSpokenFor(placeId: string): string | undefined {
  if (isState(placeId)) return placeId;
  if (placeId.endsWith('/capital')) return placeId.slice(0, -'/capital'.length);
  return seats.get(placeId);
}
