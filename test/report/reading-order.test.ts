import { expect, it } from 'vitest';
import type { ReadingDraft } from '../../src/model/finding.js';
import { inReadingOrder } from '../../src/report/reading-order.js';
import { claimOf } from '../alignment/claims.js';

const claims = ['early', 'late', 'week', 'undated'].map((id) => claimOf(id, 'وقّع الوزيران اتفاقية', {}));
const published = new Map([
  ['early', '2024-05-01T09:00:00+03:00'],
  ['late', '2024-05-01T08:00:00Z'],
  ['week', 'W-3'],
]);
const reading = (text: string, claim: number, min?: number): ReadingDraft => ({
  text,
  claims: [claim],
  ...(min === undefined ? {} : { value: { kind: 'quantity', min, max: min, approximate: false } }),
});
const order = (...readings: readonly ReadingDraft[]) =>
  inReadingOrder(readings, claims, published).map((index) => readings[index]?.text);

it('follows the time of publication, zones counted; what is undated goes last', () => {
  expect(order(reading('x', 3), reading('w', 2), reading('l', 1), reading('e', 0))).toEqual([
    'e',
    'l',
    'w',
    'x',
  ]);
});

it('follows the value at one time, then the words', () => {
  expect(order(reading('b', 0, 66), reading('a', 0, 66), reading('c', 0, 7))).toEqual(['c', 'a', 'b']);
});
