import { describe, expect, it } from 'vitest';
import { mostTelling } from '../../src/report/most-telling.js';
import { readMentions } from '../claims/claims-of.js';

const wording = (id: string, text: string, keys: readonly string[] = [], leaning = false) => {
  const { document } = readMentions(text);
  return {
    document: { ...document, source: { id, text } },
    first: 0,
    last: document.tokens.length,
    keys,
    leaning,
  };
};

it('takes the words that the others use most', () => {
  const told = [
    'وذلك بعد وقت قصير',
    'وصل الوزير إلى العاصمة',
    'وصل الوزير مساء إلى العاصمة برفقة وفد كبير من رجال الأعمال والصحفيين والخبراء',
  ];
  expect(mostTelling(told.map((text, i) => wording(String(i), text)))).toBe(1);
});

it('counts what is meant, in whatever words', () =>
  expect(
    mostTelling([
      wording('a', 'و هذا ما جرى', ['person:x']),
      wording('b', 'The minister arrived', ['arrive', 'person:x']),
      wording('c', 'وصل الوزير', ['arrive']),
    ]),
  ).toBe(1));

it('passes over what tells nothing without the words before it', () =>
  expect(
    mostTelling([
      wording('a', 'لكن هذا لم يحدث', ['promise'], true),
      wording('b', 'وعدت بالاعتراف', ['promise']),
    ]),
  ).toBe(1));

describe('what a wording shares, for its length', () => {
  const word = (prefix: string, i: number): string =>
    `${prefix}${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}x`;
  const words = (prefix: string, n: number): readonly string[] =>
    Array.from({ length: n }, (_, i) => word(prefix, i));
  const best = (...texts: readonly (readonly string[])[]): number =>
    mostTelling(texts.map((list, i) => wording(String(i), list.join(' '))));
  /** A wording of so many words of which so many are those that all share. */
  const of = (shared: number, all: number, own: string): readonly string[] => [
    ...words('q', shared),
    ...words(own, all - shared),
  ];
  /** One that shares whatever is shared, and says so much more that it is never the best. */
  const endless = (shared: number) => of(shared, 80, 'z');

  it('nothing shared, the one nearest to twelve tokens reads best', () =>
    expect(best(words('r', 20), words('s', 12), words('t', 5))).toBe(1));

  it('a word in common is worth more than forty tokens too many, and less than fifty', () => {
    const longer = (marks: number) => [...of(2, 2, 'r'), ...Array.from({ length: 10 + marks }, () => '!')];
    const plain = [...of(1, 1, 's'), ...Array.from({ length: 11 }, () => '!')];
    const other = [...of(2, 2, 't'), ...Array.from({ length: 99 }, () => '!')];
    expect(best(longer(40), plain, other)).toBe(0);
    expect(best(longer(50), plain, other)).toBe(1);
  });

  it('few words are not taken for nearer to what all share', () =>
    expect(best(of(4, 4, 'r'), of(5, 8, 's'), endless(5))).toBe(1));

  it('more are', () => expect(best(of(4, 8, 'r'), of(5, 16, 's'), endless(5))).toBe(0));

  it('twice as many words want a third more in common', () => {
    expect(best(of(4, 8, 'r'), of(6, 16, 's'), endless(6))).toBe(0);
    expect(best(of(4, 8, 'r'), of(8, 16, 's'), endless(8))).toBe(1);
  });

  it('the first sixty are looked at', () => {
    const strangers = Array.from({ length: 58 }, (_, i) => [word('r', i)]);
    expect(best(...strangers, endless(4), of(4, 8, 's'))).toBe(59);
    expect(best(['q'], ...strangers, endless(4), of(4, 8, 's'))).not.toBe(60);
  });
});
