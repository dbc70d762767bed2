import type { Token } from '../../model/document.js';
import type { Scene } from '../clause-rules.js';
import { holdsPredicate } from './subject-verb.js';

/** Words of the longest name in a list of names. */
const LONGEST_NAME = 3;
/** A bracket that only glosses what stands before it holds no more words. */
const GLOSS = 6;
const CAPITAL = /^\p{Lu}/u;

const isCapitalised = (token: Token | undefined): boolean => CAPITAL.test(token?.text ?? '');

/** Whether a comma parts two names of a list (Egypt, Italy and France), so that no clause ends there. */
export function isListComma({ tokens }: Scene, index: number): boolean {
  if (tokens[index]?.form !== ',' || !isCapitalised(tokens[index - 1])) return false;
  const isForm = (i: number, form: RegExp): boolean => form.test(tokens[i]?.form ?? '');
  let first = index + 1;
  while (isForm(first, /^(?:the|and|or)$/)) first++;
  let end = first;
  while (end < first + LONGEST_NAME && tokens[end]?.kind === 'word' && isCapitalised(tokens[end])) end++;
  return end > first && (isForm(index + 1, /^(?:and|or)$/) || isForm(end, /^(?:,|and|or)$/));
}

/** Whether a bracket encloses one word, or a few without a verb (a conversion, an acronym): then it ends no clause. */
export function isGloss({ tokens, hitsAt }: Scene, index: number): boolean {
  const step = tokens[index]?.form === '(' ? 1 : tokens[index]?.form === ')' ? -1 : 0;
  if (step === 0) return false;
  const partner = step === 1 ? ')' : '(';
  for (let i = index + step, words = 0; words <= GLOSS; i += step, words++) {
    if (tokens[i]?.form === partner) return words > 0;
    const alone = words === 0 && tokens[i + step]?.form === partner;
    if (tokens[i] === undefined || (holdsPredicate(hitsAt[i]) && !alone)) return false;
  }
  return false;
}
