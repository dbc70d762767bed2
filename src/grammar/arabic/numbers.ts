import type { Ending } from '../../model/lexicon.js';
import type { Dual, NumberGrammar } from '../number-grammar.js';
import { arabicLead } from './lead.js';

const DUALS: Readonly<Partial<Record<Ending, Dual>>> = {
  an: 'absolute',
  tan: 'absolute',
  tayn: 'absolute',
  ta: 'construct',
  tay: 'construct',
  in: 'open',
};
/** Tatweel shows the article where a space follows it: «الـ 20» and not «إل 76», a make. */
const DRAWN_ARTICLE = /^[وفبلك]?ال\u0640+$/u;
const PARTICLE = /^[وف]?[بلك]?(?:ال)?$/;

/** How Arabic writes numbers: particles on to figures, duals, one and two after their noun. */
export const arabicNumbers: NumberGrammar = {
  onesFollow: true,
  dotGroups: true,
  partitives: new Set(['from']),
  partsCounted: false,
  leadOfFigures: ({ text, form }, glued) =>
    DRAWN_ARTICLE.test(text) || (glued && PARTICLE.test(form)) ? arabicLead(form) : undefined,
  looksSymbol: () => false,
  looksConstruct: (form) => form.endsWith('ا'),
  looksDualCompound: (noun, end) => /(?:ا|تي)$/.test(noun) && !end.endsWith('ا'),
  looksSingular: (text) => text.endsWith('ة'),
  dualOf: ({ ending, pronoun }) =>
    ending === undefined || pronoun !== undefined ? undefined : DUALS[ending],
  isUninflected: ({ letters, ending, pronoun }) => letters === 0 || (ending === 'a' && pronoun === undefined),
};
