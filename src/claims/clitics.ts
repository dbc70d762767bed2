import type { Hit } from '../model/lexicon.js';

type Parts = Pick<Hit, 'proclitics' | 'enclitics'>;

/** Letters written on to an Arabic word before it: و ف join, ب ل ك govern, ال makes definite. */
const LETTERS = /^[وفبلك]*/;

/** How many letters before a word are particles and no part of its name. */
export const particleLength = ({ proclitics }: Parts): number => LETTERS.exec(proclitics)?.[0].length ?? 0;

/** Whether و or ف joins a word to what stands before it. */
export const isConjoined = ({ proclitics }: Parts): boolean => /^[وف]/.test(proclitics);

/** Whether و alone does, which puts one statement beside another (ف draws a consequence). */
export const isCoordinated = ({ proclitics }: Parts): boolean => proclitics.startsWith('و');

/** Whether the article stands on a word. */
export const isDefinite = ({ proclitics }: Parts): boolean => proclitics.includes('ال');

/** Whether ل alone stands before a word: لتعزيز. */
export const hasLam = ({ proclitics }: Parts): boolean => /^[وف]?ل$/.test(proclitics);

/** Whether a pronoun of the third person is attached: أكده, قوله. */
export const hasPronoun = ({ enclitics }: Parts): boolean => /(?:ه|ها|هم|هما)$/.test(enclitics);

/** Whether the ending of a verb is its plural subject, so that none follows: قالوا. */
export const hasPluralSubject = ({ enclitics }: Parts): boolean => /(?:وا|ون)(?:ه|ها|هم)?$/.test(enclitics);

/** Whether a word as folded begins like one with particles before it. */
export const looksParticled = (form: string): boolean => /^[وفبلك]/.test(form);

/** Whether a word as folded begins like one that a preposition is written on to. */
export const looksGoverned = (form: string): boolean => /^[بلك]/.test(form);

/** Whether a word as folded begins like one with the article, particles before it left out. */
export const looksDefinite = (form: string): boolean => form.replace(/^[وفبلك]/, '').startsWith('ال');

/** Whether an English word as folded is a possessive: the ministry's. */
export const isPossessive = (form: string): boolean => /'s?$/.test(form);
