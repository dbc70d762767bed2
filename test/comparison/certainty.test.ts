import { describe, expect, it, test } from 'vitest';
import { compareCertainty } from '../../src/comparison/certainty.js';
import { compareClaims } from '../../src/index.js';
import { member, members, rulings, type Said } from './members.js';

const compared = (a: Said, b: Said, sure = 0.9): readonly string[] =>
  rulings(compareCertainty(members(member('a', a), member('b', b)), () => sure));
const sign = (certainty: Said['certainty'], more: Said = {}): Said => ({
  concept: 'sign',
  ...(certainty === undefined ? {} : { certainty }),
  ...more,
});

describe('how sure', () => {
  it.each([
    ['detail certainty-planned-done', sign('planned'), sign('asserted')],
    ['detail certainty-implies', sign('possible'), sign('asserted')],
    ['detail certainty-implies', sign('alleged'), sign('asserted')],
    ['detail certainty-implies', sign('possible'), sign('planned')],
    ['attributed-dispute certainty-denied', sign('denied'), sign('asserted')],
  ])('%s (%#)', (expected, a, b) => {
    expect(compared(a, b)).toEqual([expected]);
    expect(compared(b, a)).toEqual([expected]);
  });
});

describe('no difference', () => {
  it.each([
    ['equally sure', sign('planned'), sign('planned')],
    ['another event', sign('planned'), { concept: 'visit' }],
    ['no concept known', { certainty: 'planned' }, { certainty: 'asserted' }],
    ['opposite polarity, which is another slot', sign('planned'), sign('asserted', { polarity: 'negated' })],
  ] as readonly (readonly [string, Said, Said])[])('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));

  it('is never an agreement of its own', () => {
    expect(
      compareCertainty(
        members(member('a', sign('planned')), member('b', sign('planned'))),
        () => 0.9,
      ).flatMap((f) => f.agreements),
    ).toEqual([]);
  });
});

it('is told only of claims that are all but surely one', () => {
  expect(compared(sign('planned'), sign('asserted'), 0.9)).toEqual(['detail certainty-planned-done']);
  expect(compared(sign('planned'), sign('asserted'), 0.89)).toEqual([]);
});

it('tells a denial of claims that are likely enough one', () => {
  expect(compared(sign('denied'), sign('asserted'), 0.36)).toEqual(['attributed-dispute certainty-denied']);
  expect(compared(sign('denied'), sign('asserted'), 0.35)).toEqual([]);
});

const rulesOf = (...texts: readonly string[]): readonly string[] =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text })))
    .groups.flatMap(({ differences }) => differences)
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'certainty-denied' || rule === 'lead-denied');

test('what is denied is not said by who only asks for it', () =>
  expect(rulesOf('نفت الوزارة استقالة الوزير.', 'طالبت المعارضة الوزير بالاستقالة.')).toEqual([]));

test('what is denied is said by who says that it is so', () =>
  expect(rulesOf('نفت الوزارة استقالة الوزير.', 'استقال الوزير.').length).toBeGreaterThan(0));
