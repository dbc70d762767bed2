import type { Preposition } from '../../concepts/markers.js';
import type { Mention } from '../../model/mention.js';
import type { Role } from '../../schema/types.js';

/** The role of what a preposition governs: by whether that is a place, and by the roles of the event where it is known. */
export type PrepositionRole = (place: boolean, roles: readonly Role[] | undefined) => Role;

/** The prepositions of a language that give a role; the others leave it to the place of the words. */
export type PrepositionRoles = Readonly<Partial<Record<Preposition, PrepositionRole>>>;

export const always =
  (role: Role): PrepositionRole =>
  () =>
    role;

/** One role for a place, another for anything else. */
export const placeOr =
  (place: Role, other: Role): PrepositionRole =>
  (isPlace) =>
    isPlace ? place : other;

const scene = placeOr('place', 'topic');
/** Where something comes down: an event that leads to a place and is told of no other. */
const end: PrepositionRole = (place, roles) =>
  place &&
  roles?.includes('destination') &&
  !['place', 'origin'].some((role) => roles.some((r) => r === role))
    ? 'destination'
    : scene(place, roles);
const goal = placeOr('destination', 'recipient');

/** What prepositions give in every language. */
export const prepositionRoles = {
  in: end,
  at: end,
  near: scene,
  inside: scene,
  off: scene,
  around: scene,
  over: scene,
  aboard: scene,
  outside: scene,
  to: goal,
  toward: goal,
  for: (place, roles) => (place && roles?.includes('destination') ? 'destination' : 'recipient'),
  from: always('origin'),
  with: always('partner'),
  about: always('topic'),
  'because-of': always('cause'),
} satisfies PrepositionRoles;

/** The role that a preposition of a language gives to a mention; nothing where it says none. */
export function roleOfPreposition(
  language: PrepositionRoles,
  preposition: string,
  mention: Mention,
  roles: readonly Role[] | undefined,
): Role | undefined {
  const table: Readonly<Record<string, PrepositionRole | undefined>> = language;
  return table[preposition]?.(mention.kind === 'place', roles);
}
