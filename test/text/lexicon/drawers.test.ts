import { expect, it } from 'vitest';
import { drawerFinder, drawersText, inDrawers } from '../../../src/text/lexicon/drawers.js';

const words = ['war', 'w', 'want', 'وصل', 'و', 'وصف', 'peace talks'];
const drawers = inDrawers(words);

it('puts words together that begin alike', () =>
  expect(drawers).toEqual([['war', 'want'], ['w'], ['وصل', 'وصف'], ['و'], ['peace talks']]));

it('finds what stands with a word, and fills its drawer once, when it is first looked for', () => {
  const filled: number[] = [];
  const drawerOf = drawerFinder(drawersText(drawers), (some, place) => {
    filled.push(place);
    return new Map(some.map((word) => [word, word.length]));
  });
  expect(filled).toEqual([]);
  expect([drawerOf('want').get('want'), drawerOf('war').get('war'), drawerOf('wax').get('wax')]).toEqual([
    4,
    3,
    undefined,
  ]);
  expect(filled).toEqual([0]);
  expect(words.filter((word) => drawerOf(word).get(word) !== word.length)).toEqual([]);
  expect(drawerOf('zoo').get('zoo')).toBeUndefined();
  expect(filled).toEqual([0, 1, 2, 3, 4]);
});
