import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/registry.js';
import { idsIn } from './ids-in.js';
import { phrases } from './phrases/phrases.js';

describe.each(languages)('in $language', ({ language, script }) => {
  const all = Object.entries(phrases[language]);

  test.each(all)('%s is read in each of its phrases', (id, list) => {
    const misread = list
      .map((phrase) => ({ phrase, concepts: idsIn(phrase, 'concept') }))
      .filter(({ concepts }) => !concepts.includes(id));
    expect(misread).toEqual([]);
  });

  test('no phrase is given twice', () => {
    const given = all.flatMap(([, list]) => list);
    expect(given.filter((phrase, at) => given.indexOf(phrase) !== at)).toEqual([]);
  });

  test('every phrase is in the script of the language', () => {
    const own = new RegExp(`^[\\p{Script=${script}}\\p{Script=Inherited}\\p{Nd}\\s’',-]+$`, 'u');
    expect(all.flatMap(([, list]) => list).filter((phrase) => !own.test(phrase))).toEqual([]);
  });
});
