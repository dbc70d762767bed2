import { describe, expect, it } from 'vitest';
import { sumOfParts } from '../../../src/comparison/quantities/sum-of-parts.js';
import { readMembers } from '../read-members.js';

/** What the sorts of people that a report counts as killed come to. */
function sumIn(text: string): number | undefined {
  const [member] = readMembers('kill', text, text);
  if (member === undefined) throw new Error('no such claim');
  return sumOfParts(member)?.value.min;
}

describe('sorts of people counted side by side', () => {
  it.each<[string, number]>([
    ['The crash killed 12 passengers and 3 crew members.', 15],
    ['قتل 6 رجال و4 نساء في الحادث.', 10],
  ])('%s', (text, sum) => expect(sumIn(text)).toBe(sum));

  it.each([
    'The crash killed 12 people and 3 crew members.',
    'The crash killed 12 passengers, including 3 children.',
    'The crash killed 12 passengers.',
    'The crash killed four men, two women and a child.',
    'The crash killed more than 12 passengers and 3 crew members.',
  ])('come to none: %s', (text) => expect(sumIn(text)).toBeUndefined());
});
