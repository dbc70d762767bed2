import { expect, it } from 'vitest';
import { claimWords } from '../../../src/comparison/wording/wording.js';
import { wordedMembers } from '../read-members.js';

const words = (text: string) => wordedMembers([text]).map(claimWords)[0];

it('an event stands beside what it is said of', () => {
  const beside = (text: string) =>
    [...(words(text)?.events.entries() ?? [])].map(([id, e]) => [id, e.beside]);
  expect(beside('Gold rises')).toEqual([['rise', 'gold']]);
  expect(beside('Rise of gold')).toEqual([['rise', 'gold']]);
});

it('a word that takes something back reaches three words of content', () => {
  const undone = words('The council fails to repair the old stone bridge')?.undone.map((u) => u.stems);
  expect(undone).toEqual([['repair', 'old', 'stone']]);
});
