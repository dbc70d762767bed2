import { expect, it } from 'vitest';
import { compareParticipants } from '../../../src/comparison/parties/participants.js';
import type { ClaimArgument } from '../../../src/model/claim.js';
import { member, members, office, person, place, rulings } from '../members.js';

const compared = (a: ClaimArgument, b: ClaimArgument): readonly string[] =>
  rulings(
    compareParticipants(members(member('a', { arguments: [a] }), member('b', { arguments: [b] })), () => 0.9),
  );

const table: readonly (readonly [
  expected: string,
  pairs: readonly (readonly [ClaimArgument, ClaimArgument])[],
])[] = [
  [
    'framing participant-part',
    [
      [office('minister', 'FR'), place('FR', {}, 'agent')],
      [office('minister', 'FR'), office('president', 'FR')],
      [person('Dupont', 'FR'), office('minister', 'FR')],
    ],
  ],
  [
    'complementary participant-other',
    [
      [person('Dupont', 'FR'), person('Rossi', 'IT')],
      [person('Dupont'), person('Rossi')],
      [place('FR', {}, 'agent'), place('IT', {}, 'agent')],
    ],
  ],
];
for (const [expected, pairs] of table) {
  it.each(pairs)(`${expected} (%#)`, (a, b) => {
    expect(compared(a, b)).toEqual([expected]);
    expect(compared(b, a)).toEqual([expected]);
  });
}

const none: readonly (readonly [why: string, a: ClaimArgument, b: ClaimArgument])[] = [
  ['one person', person('Dupont', 'FR'), person('Dupont', 'FR')],
  ['an office and its holder', office('minister', 'FR', 'person:Dupont'), person('Dupont', 'FR')],
  ['a capital and its state', place('FR/paris', {}, 'agent'), place('FR', {}, 'agent')],
  ['agent here, patient there', person('Dupont'), person('Rossi', undefined, 'patient')],
];
it.each(none)('no difference: %s', (_, a, b) => expect(compared(a, b)).toEqual([]));

it('never makes a conflict: silence about a participant contradicts nobody', () => {
  const found = [...table.flatMap(([, pairs]) => pairs)].flatMap(([a, b]) => compared(a, b));
  expect(found.some((r) => /^(?:contradiction|update|attributed-dispute)/.test(r))).toBe(false);
});
