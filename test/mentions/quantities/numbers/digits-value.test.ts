import { expect, test } from 'vitest';
import { digitsValue } from '../../../../src/mentions/quantities/numbers/digits-value.js';

test.each<[form: string, plain: number | undefined, dotted: number | undefined]>([
  ['5000', 5000, 5000],
  ['5,000', 5000, 5000],
  ['5.000', 5, 5000],
  ['5,5', 5.5, 5.5],
  ['1.5', 1.5, 1.5],
  ['5.000,5', 5000.5, 5000.5],
  ['1,234,567.8', 1234567.8, 1234567.8],
  ['1.234.567', 1234567, 1234567],
  ['1,23,456', undefined, undefined],
  ['08:00', undefined, undefined],
  ['007', undefined, undefined],
  ['123456789012345', 123456789012345, 123456789012345],
  ['1234567890123456', undefined, undefined],
])('%s', (form, plain, dotted) => {
  expect(digitsValue(form, false)).toBe(plain);
  expect(digitsValue(form, true)).toBe(dotted);
});
