import { always, type PrepositionRoles, placeOr, prepositionRoles } from './preposition-roles.js';

export const englishPrepositionRoles: PrepositionRoles = {
  ...prepositionRoles,
  // Of an event that is not known, those between whom it is are taken for its parties.
  between: (place, roles) =>
    place && roles !== undefined && !roles.includes('partner') ? 'place' : 'partner',
  by: always('agent'),
  via: always('agent'),
  on: placeOr('place', 'patient'),
  against: placeOr('place', 'patient'),
};
