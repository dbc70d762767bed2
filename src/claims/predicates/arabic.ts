import { arabicCarriedBy } from './carried-by-arabic.js';
import { arabicOpener } from './opener-arabic.js';
import type { PredicateReader } from './predicate-reader.js';
import { arabicInPlace, arabicStrength } from './strength-arabic.js';
import { arabicUnknownVerb } from './unknown-verb-arabic.js';

export const arabicPredicates: PredicateReader = {
  strengthOf: arabicStrength,
  inPlace: arabicInPlace,
  unknownVerbOf: arabicUnknownVerb,
  unknownVerbStates: true,
  opener: arabicOpener,
  carriedBy: arabicCarriedBy,
  participlesFollow: false,
  nounsDescribe: false,
};
