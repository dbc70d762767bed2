import { expect, test } from 'vitest';
import { compareClaims } from '../../../../src/index.js';

/** The units of the quantities that a text tells. */
const units = (text: string): readonly (string | undefined)[] =>
  compareClaims([
    { id: 'a', text },
    { id: 'b', text },
  ])
    .claims.filter(({ sourceId }) => sourceId === 'a')
    .flatMap((claim) =>
      claim.arguments.flatMap(({ value }) => (value?.kind === 'quantity' ? [value.unit] : [])),
    );

test.each([
  'The attacker was 24.',
  'The suspect is 24, police said.',
  'The victim, who was 24, lived in Leeds.',
])('digits behind a verb of being are the age of one person: %s', (text) =>
  expect(units(text)).toContain('year-of-age'),
);

test.each([
  'The toll was 24.',
  'The victims were 24.',
  'He was 24 points ahead.',
  'The attackers, who were 24, fled.',
  'The score was 24.',
])('but not %s', (text) => expect(units(text)).not.toContain('year-of-age'));
