import { describe, expect, it } from 'vitest';
import { setAside } from '../../src/claims/set-aside.js';
import { readMentions } from './claims-of.js';

/** What a text names only to set it aside. */
const aside = (text: string): readonly string[] => {
  const { document, mentions } = readMentions(text);
  return [...setAside(document, mentions)].map((m) => m.text);
};

describe('what is named to be set aside', () => {
  it.each([
    ['The vote will be held on Thursday, not Wednesday.', ['Wednesday']],
    ['The summit will be held in Amman, not in Cairo.', ['Cairo']],
    ['The summit will take place not in Cairo but in Amman.', ['Cairo']],
    ['He flew to Rabat instead of Tunis.', ['Tunis']],
    ['ستعقد القمة في عمان وليس في القاهرة.', ['القاهرة']],
    ['ستعقد القمة يوم الخميس لا الأربعاء.', ['الأربعاء']],
    ['وصل الوزير إلى الرباط بدلا من فاس.', ['فاس']],
  ])('%s', (text, expected) => expect(aside(text)).toEqual(expected));

  it.each([
    'The summit was not held in Cairo.',
    'He flew to Rabat but did not visit Tunis.',
    'The summit will be held not only in Cairo but in Amman.',
    'لم تعقد القمة في القاهرة الأربعاء.',
    'زار الرباط ولم يزر تونس.',
  ])('none: %s', (text) => expect(aside(text)).toEqual([]));
});
