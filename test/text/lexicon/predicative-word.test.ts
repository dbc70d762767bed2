import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Where the words stand that make one predicate with an event verb of a text. */
const companyIn = (text: string): readonly string[] => {
  const { tokens, hitsAt } = read(text);
  return hitsAt.flatMap((hits, i) =>
    hits.flatMap(({ category, company }) =>
      category === 'concept' && company > 0 ? [`${tokens[i]?.text} + ${tokens[i + company]?.text}`] : [],
    ),
  );
};

describe('the word of an idiom that makes one predicate with its verb', () => {
  it.each([
    ['أطلق الشرطي النار', ['أطلق + النار']],
    ['شن الجيش هجوما', ['شن + هجوما']],
    ['The gunman opened fire', ['opened + fire']],
    ['طردت الحكومة السفير', []],
    ['وقع الوزير الاتفاق', []],
    ['Pirates seized a ship', []],
  ])('%s', (text, expected) => expect(companyIn(text)).toEqual(expected));
});
