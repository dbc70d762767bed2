import type { bearingEvents } from '../../../../src/concepts/events/bearing.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/bearing.ts`. */
export const bearing: Record<keyof typeof bearingEvents, Phrases> = {
  affect: ['drought affects the crops'],
  face: ['the town faces a shortage'],
  'deal-with': ['crews handled the case'],
  depend: ['the plant depends on gas'],
  mean: ['it means that the season is over'],
  contradict: ['it contradicts the law'],
  coincide: ['the fair coincides with the feast'],
  cost: ['the project cost millions'],
  contribute: ['the town contributed to it'],
  attract: ['the fair attracts visitors'],
  shake: ['the blast shook the street'],
  restrict: ['the law restricts fishing'],
  protect: ['to protect the forests'],
  defend: ['a lawyer defends the man'],
  defy: ['fishermen defy the ban'],
  lead: ['she led the team'],
  manage: ['a board administers the fund'],
};
