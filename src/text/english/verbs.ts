import type { DerivedWord } from '../text-reader.js';

/**
 * The stems of an English verb given as folded `base [past [participle]]`. Regular inflection is undone when a text is
 * analysed, so the base stands for past and present alike.
 */
export function englishVerbWords(parts: readonly string[]): readonly DerivedWord[] {
  const [base, past, participle] = parts;
  if (base === undefined || base === '') return [];
  const out: DerivedWord[] = [
    { base, form: 'present' },
    { base, form: 'active' },
  ];
  if (past === undefined) out.push({ base, form: 'past' });
  else out.push({ base: past, form: 'past' });
  if (participle !== undefined && participle !== past) out.push({ base: participle, form: 'past' });
  return out;
}
