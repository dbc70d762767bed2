/** Coarse parts of speech. Particles hold conjunctions, adverbs and negations; `foreign` is any word in another script. */
export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'preposition'
  | 'particle'
  | 'pronoun'
  | 'number'
  | 'punctuation'
  | 'foreign';

/** The tags that weights decide between, in the order of their letters; the others are read off the script. */
export const FITTED_TAGS = [
  'noun',
  'adjective',
  'verb',
  'preposition',
  'particle',
  'pronoun',
  'number',
] as const satisfies readonly PartOfSpeech[];
