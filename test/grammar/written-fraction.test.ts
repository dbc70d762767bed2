import { expect, test } from 'vitest';
import { writtenFractionAt } from '../../src/grammar/written-fraction.js';
import { documentOf } from '../mentions/quantities/check-quantities.js';

const readIn = (text: string): number | undefined => writtenFractionAt(documentOf(text).tokens, 0)?.value;

test.each([
  ['3½ tons', 3.5],
  ['3 ½ tons', 3.5],
  ['3 1/2 tons', 3.5],
  ['٣½ أطنان', 3.5],
  ['¾ of a mile', 0.75],
])('%s', (text, value) => expect(readIn(text)).toBe(value));

// Dates, seasons and scores are no parts, nor is a figure without one.
test.each([
  '3 tons',
  '1/2 was the date',
  '2023/24 season',
  '3 11/9 calls',
  '3 5/2 units',
  '3 1/2/2024',
  '10² metres',
])('%s', (text) => expect(readIn(text)).toBeUndefined());
