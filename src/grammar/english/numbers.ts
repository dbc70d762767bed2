import type { NumberGrammar } from '../number-grammar.js';

/** How English writes numbers: words joined by hyphens and `and`, the noun after them. */
export const englishNumbers: NumberGrammar = {
  onesFollow: false,
  dotGroups: false,
  partitives: new Set(['of']),
  partsCounted: true,
  leadOfFigures: () => undefined,
  looksSymbol: (form) => /^[^aeiou]+$/.test(form),
  looksConstruct: () => false,
  looksDualCompound: () => false,
  looksSingular: () => false,
  dualOf: () => undefined,
  isUninflected: ({ letters }) => letters === 0,
};
