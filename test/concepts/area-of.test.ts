import { expect, it } from 'vitest';
import { areaOf, WHOLE } from '../../src/concepts/area-of.js';
import { place } from '../comparison/members.js';

const mentionOf = (id: string) => {
  const { mention } = place(id);
  if (mention?.kind !== 'place') throw new Error('no place');
  return mention;
};

it('the area of a number is its place below a state', () => {
  expect(areaOf(mentionOf('FR/lyon'))).toBe('FR/lyon');
  expect(areaOf(mentionOf('FR'))).toBe(WHOLE);
  expect(areaOf(undefined)).toBe(WHOLE);
  const { id: _, ...unlisted } = mentionOf('FR/lyon').value;
  const mention = { ...mentionOf('FR/lyon'), value: unlisted, entity: 'place:?xrgr' };
  expect(areaOf(mention)).toBe('place:?xrgr');
});
