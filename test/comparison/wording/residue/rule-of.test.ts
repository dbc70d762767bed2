import { expect, test } from 'vitest';
import { compareClaims } from '../../../../src/index.js';

/** What is told of the participants of two texts. */
const parties = (...texts: readonly string[]): readonly string[] =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text })))
    .groups.flatMap(({ differences }) => differences)
    .filter(({ slot }) => slot === 'participant')
    .map(({ relation, readings }) => `${relation} ${readings.map((r) => r.text).join(' / ')}`);

test.each([
  [
    'The police said 12 people were killed in the attack on the market',
    'Gunmen killed 12 people in the attack on the market',
  ],
  ['The mayor said the bridge was closed on Friday', 'Engineers closed the bridge on Friday'],
])('who says it does not stand in the place of who did it: %s', (one, other) =>
  expect(parties(one, other)).toEqual([]),
);

test('who did it does', () =>
  expect(
    parties(
      'Soldiers killed 12 people in the attack on the market',
      'Gunmen killed 12 people in the attack on the market',
    ),
  ).toEqual(['contradiction Gunmen / Soldiers']));

test('two numbers that stand in two places leave no agreement', () => {
  const { groups } = compareClaims(
    ['The army killed 12 militants.', 'The militants killed 4 soldiers.'].map((text, i) => ({
      id: String(i),
      text,
    })),
  );
  expect(groups.map(({ verdict }) => verdict)).not.toContain('agreement');
});
