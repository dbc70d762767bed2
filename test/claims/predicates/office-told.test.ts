import { describe, expect, test } from 'vitest';
import { argumentsIn, claimsOf } from '../../claims/claims-of.js';

const served = (text: string): boolean => claimsOf(text).some((c) => c.predicate.concept === 'serve-as');

describe('who holds an office', () => {
  test.each([
    ['Velmor Tarnavo is the mayor of Zarnok.', ['agent Velmor Tarnavo', 'office the mayor of Zarnok']],
    ['The bank’s governor is Velmor Tarnavo.', ['office The bank’s governor', 'agent Velmor Tarnavo']],
    ['رئيس الشركة هو كريم صالح.', ['office رئيس الشركة', 'agent كريم صالح']],
    ['كريم صالح هو مدير المتحف.', ['agent كريم صالح', 'office مدير المتحف']],
    ['كان محمود ناصر مدير المتحف.', ['agent محمود ناصر', 'office مدير المتحف']],
  ])('%s', (text, expected) => {
    expect(argumentsIn(text, 'serve-as')).toEqual(expected);
  });

  test.each([
    'Velmor Tarnavo is a lawyer in Zarnok.',
    'The harbour is near the office of the mayor.',
    'The mayor is in hospital.',
    'كريم صالح هو من كتب الرسالة.',
    'كان محمود ناصر في منزل الوزير.',
  ])('is not said by: %s', (text) => {
    expect(served(text)).toBe(false);
  });

  test('and that somebody does not', () => {
    const [claim] = claimsOf('Velmor Tarnavo is not the mayor of Zarnok.');
    expect(claim?.predicate.concept).toBe('serve-as');
    expect(claim?.polarity).toBe('negated');
  });
});
