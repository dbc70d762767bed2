import { expect, it } from 'vitest';
import { withResidue } from '../../../../src/comparison/wording/residue/residue.js';
import { leadMembers, wordedMembers } from '../../read-members.js';

/** Sentences of invented words, of which the first `shared` are in both, and the rest in one each. */
const words = (shared: number, own: number, mark: string): string =>
  [
    ...Array.from({ length: shared }, (_, i) => `${'bdfgklmprs'[i]}orbitan`),
    ...Array.from({ length: own }, (_, i) => `${mark}${'bdfgklmprs'[i]}elustor`),
  ].join(' ');
const found = (a: string, b: string) =>
  withResidue(wordedMembers([a, b]), { agreements: [], differences: [] });
const rules = (a: string, b: string): readonly string[] => found(a, b).differences.map((d) => d.rule);

it('three in four words make two claims agree, and fewer do not', () => {
  expect(found(words(3, 0, ''), words(3, 1, 'zamu')).agreements).toHaveLength(1);
  expect(found(words(7, 0, ''), words(7, 3, 'zamu')).agreements).toHaveLength(0);
});

it('six in ten words make near copies, and fewer do not', () => {
  expect(
    rules(
      `${words(6, 0, '')} seven ${words(0, 2, 'zamu')}`,
      `${words(6, 0, '')} nine ${words(0, 2, 'pokiv')}`,
    ),
  ).toEqual(['substituted-open']);
  expect(
    rules(
      `${words(4, 0, '')} seven ${words(0, 3, 'zamu')}`,
      `${words(4, 0, '')} nine ${words(0, 3, 'pokiv')}`,
    ),
  ).toEqual([]);
});

it('four shared words make a copy in which two numbers exclude one another, and three do not', () => {
  expect(rules(`${words(4, 0, '')} seven`, `${words(4, 0, '')} nine`)).toEqual(['substituted']);
  expect(rules(`${words(3, 0, '')} seven`, `${words(3, 0, '')} nine`)).toEqual(['substituted-open']);
});

it('three shared words make a word that no list types stand for another, and two do not', () => {
  expect(rules(words(3, 1, 'zamu'), words(3, 1, 'pokiv'))).toEqual(['word-other']);
  expect(rules(words(2, 1, 'zamu'), words(2, 1, 'pokiv'))).toEqual([]);
});

it('in whole reports a clause of fewer than six shared words is a copy where its sentence is', () => {
  const differ = (shared: number, beside: number, sentences: number): readonly string[] => {
    const members = leadMembers([words(shared, 1, 'zamu'), words(shared, 1, 'pokiv')], sentences, [
      words(0, beside, 'teni'),
      words(0, beside, 'valo'),
    ]);
    return withResidue(members, { agreements: [], differences: [] }).differences.map((d) => d.rule);
  };
  expect(differ(5, 2, 4)).toEqual(['word-other']);
  expect(differ(5, 4, 4)).toEqual([]);
  expect(differ(6, 6, 4)).toEqual(['word-other']);
  expect(differ(5, 4, 0)).toEqual(['word-other']);
});
