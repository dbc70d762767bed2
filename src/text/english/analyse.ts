import { englishTail } from '../../grammar/english/tail.js';
import { NO_LEAD } from '../../grammar/no-affixes.js';
import type { Analysis, WordForm } from '../../model/lexicon.js';

const VOWEL = /[aeiou]/;

function undoubled(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  return last === stem.charAt(stem.length - 2) && !VOWEL.test(last) ? stem.slice(0, -1) : stem;
}

/**
 * Every way to read a folded English word, least stripped first: possessive, plural, and the regular inflection of
 * verbs. Over-generates by design: only readings that a lexicon entry confirms are ever used.
 */
export function analyseEnglish(form: string): readonly Analysis[] {
  const out: Analysis[] = [];
  const add = (base: string, enclitics: string, wordForm: WordForm): void => {
    if (base.length < 2 && base !== form) return;
    if (!out.some((a) => a.base === base && a.form === wordForm))
      out.push({
        base,
        lead: NO_LEAD,
        tail: englishTail(enclitics),
        cost: enclitics.length,
        form: wordForm,
      });
  };
  add(form, '', 'word');
  add(form, '', 'present');
  add(form, '', 'past');
  const word = form.endsWith("'s") ? form.slice(0, -2) : form.endsWith("s'") ? form.slice(0, -1) : form;
  if (word !== form) add(word, "'s", 'word');
  if (word.endsWith('ies') && word.length > 4) {
    add(`${word.slice(0, -3)}y`, 'ies', 'word');
    add(`${word.slice(0, -3)}y`, 'ies', 'present');
  }
  if (/(?:s|x|z|ch|sh|o)es$/.test(word) && word.length > 4) {
    add(word.slice(0, -2), 'es', 'word');
    add(word.slice(0, -2), 'es', 'present');
  }
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) {
    add(word.slice(0, -1), 's', 'word');
    add(word.slice(0, -1), 's', 'present');
  }
  const stripped: readonly (readonly [string, WordForm])[] = [
    ['ed', 'past'],
    ['ing', 'active'],
  ];
  for (const [ending, wordForm] of stripped) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    add(stem, ending, wordForm);
    add(`${stem}e`, ending, wordForm);
    add(undoubled(stem), ending, wordForm);
    if (ending === 'ed' && stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, ending, wordForm);
  }
  return out;
}
