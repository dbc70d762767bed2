import { expect, test } from 'vitest';
import { NO_LEAD } from '../../../../src/grammar/no-affixes.js';
import { linkPeople } from '../../../../src/mentions/names/entities/link-people.js';

/** How many people some names are, one a line. */
function peopleOf(names: readonly string[]): number {
  const placed = names.map((name, i) => ({
    draft: { kind: 'person' as const, first: i, last: i + 1, lead: NO_LEAD, parts: name.split(' ') },
    document: 0,
  }));
  return new Set(linkPeople(placed, () => false)).size;
}

/** As many people as asked for who have one surname, and as many who have one given name; all sort before the others. */
const others = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const letters = [i % 5, Math.floor(i / 5) % 5, Math.floor(i / 25)].map((k) => 'bdlmr'.charAt(k));
    return letters.join('an');
  }).flatMap((word) => [`a${word}at zarnok`, `zulia za${word}at`]);

test('spellings of one name are one person', () => {
  expect(peopleOf(['zulia zarnok', 'zulya zarnok'])).toBe(1);
  expect(peopleOf(['zulia zarnok', 'zumia zarnok'])).toBe(2);
});

test('are sought among so many of one name as a report can have, and no more', () => {
  expect(peopleOf([...others(30), 'zulia zarnok', 'zulya zarnok'])).toBe(61);
  expect(peopleOf([...others(60), 'zulia zarnok', 'zulya zarnok'])).toBe(122);
});
