import { englishCarriedBy } from './carried-by-english.js';
import type { PredicateReader } from './predicate-reader.js';
import { englishStrength } from './strength-english.js';

export const englishPredicates: PredicateReader = {
  strengthOf: englishStrength,
  inPlace: (_document, hit) => hit,
  unknownVerbOf: () => undefined,
  opener: () => undefined,
  carriedBy: englishCarriedBy,
  participlesFollow: true,
  nounsDescribe: true,
};
