import type { Token } from '../../model/document.js';
import type { ClauseScene } from '../clause-rules.js';
import { holdsPredicate } from './subject-verb.js';

/** Words of the longest name in a list of names. */
const LONGEST_NAME = 3;
/** A bracket that only glosses what stands before it holds no more words. */
const GLOSS = 6;
const CAPITAL = /^\p{Lu}/u;

const isCapitalised = (token: Token | undefined): boolean => CAPITAL.test(token?.text ?? '');

/** Whether a comma or bracket stands inside a clause: between names of a list, round a gloss. */
export const isInnerMark = (scene: ClauseScene, index: number): boolean =>
  isListComma(scene, index) || isGloss(scene, index);

/** Whether a comma parts two names of a list (Egypt, Italy and France), so that no clause ends there. */
function isListComma({ words }: ClauseScene, index: number): boolean {
  if (words[index]?.form !== ',' || !isCapitalised(words[index - 1])) return false;
  const isForm = (i: number, form: RegExp): boolean => form.test(words[i]?.form ?? '');
  let first = index + 1;
  while (isForm(first, /^(?:the|and|or)$/)) first++;
  let end = first;
  while (end < first + LONGEST_NAME && words[end]?.kind === 'word' && isCapitalised(words[end])) end++;
  return end > first && (isForm(index + 1, /^(?:and|or)$/) || isForm(end, /^(?:,|and|or)$/));
}

/** Whether a bracket encloses one word, or a few without a verb (a conversion, an acronym): then it ends no clause. */
function isGloss({ words, hitsAt }: ClauseScene, index: number): boolean {
  const step = words[index]?.form === '(' ? 1 : words[index]?.form === ')' ? -1 : 0;
  if (step === 0) return false;
  const partner = step === 1 ? ')' : '(';
  for (let i = index + step, size = 0; size <= GLOSS; i += step, size++) {
    if (words[i]?.form === partner) return size > 0;
    const alone = size === 0 && words[i + step]?.form === partner;
    if (words[i] === undefined || (holdsPredicate(hitsAt[i]) && !alone)) return false;
  }
  return false;
}
