import { always, type PrepositionRoles, placeOr, prepositionRoles } from './preposition-roles.js';

const means = placeOr('place', 'instrument');

export const arabicPrepositionRoles: PrepositionRoles = {
  ...prepositionRoles,
  between: (place, roles) => (place && !roles?.includes('partner') ? 'place' : 'partner'),
  by: placeOr('place', 'agent'),
  through: means,
  via: means,
  on: (place, roles) => (place && !roles?.includes('patient') ? 'place' : 'patient'),
  about: (place, roles) =>
    !place && roles?.includes('patient') && !roles.includes('topic') ? 'patient' : 'topic',
  against: always('patient'),
  during: always('topic'),
  following: always('topic'),
};
