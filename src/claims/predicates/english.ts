import { englishCarriedBy } from './carried-by-english.js';
import type { PredicateReader } from './predicate-reader.js';
import { englishStrength } from './strength-english.js';
import { englishUnknownVerb } from './unknown-verb-english.js';

export const englishPredicates: PredicateReader = {
  strengthOf: englishStrength,
  inPlace: (_document, hit) => hit,
  unknownVerbOf: englishUnknownVerb,
  unknownVerbStates: false,
  opener: () => undefined,
  carriedBy: englishCarriedBy,
  participlesFollow: true,
  nounsDescribe: true,
};
