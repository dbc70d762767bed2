import { expect, it } from 'vitest';
import { argumentsIn, claimsIn, claimsOf } from '../claims-of.js';

it('an office beside a name is a fact, its evidence the words of both', () => {
  const text = 'وصل وزير الخارجية الأميركي أنتوني بلينكن إلى القاهرة';
  expect(claimsIn(text)).toContain('hold-office: وزير الخارجية الأميركي أنتوني بلينكن');
  expect(argumentsIn(text, 'hold-office')).toEqual(['office وزير الخارجية الأميركي', 'agent أنتوني بلينكن']);
});

it('is stated once in a source', () => {
  const text = 'وصل وزير الخارجية الأميركي أنتوني بلينكن. وغادر وزير الخارجية الأميركي أنتوني بلينكن.';
  expect(claimsOf(text).filter((c) => c.predicate.concept === 'hold-office')).toHaveLength(1);
});

it('is not stated by an office alone', () => {
  expect(
    claimsIn('وصل وزير الخارجية الأميركي إلى القاهرة').filter((c) => c.startsWith('hold-office')),
  ).toEqual([]);
});
