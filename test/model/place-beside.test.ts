import { expect, it } from 'vitest';
import type { ClaimArgument } from '../../src/model/claim.js';
import { placeBeside } from '../../src/model/place-beside.js';
import { place, quantity } from '../comparison/members.js';

/** An argument at a place of the text, and what it names there. */
function at(start: number, argument: ClaimArgument): ClaimArgument {
  const span = { start, end: start + 1 };
  const { mention } = argument;
  return { ...argument, ...span, ...(mention === undefined ? {} : { mention: { ...mention, ...span } }) };
}
const number = (start: number): ClaimArgument => at(start, quantity(12));
const town = (start: number, id: string, role: ClaimArgument['role'] = 'place'): ClaimArgument =>
  at(start, place(id, {}, role));

it.each([
  ['the one behind it', [town(0, 'FR/paris'), number(10), town(20, 'FR/lyon')], 'FR/lyon'],
  ['the one before it, where none stands behind', [town(0, 'FR/paris'), number(10)], 'FR/paris'],
  [
    'not the one behind the next number',
    [town(0, 'FR/paris'), number(10), number(20), town(30, 'FR/lyon')],
    'FR/paris',
  ],
  ['none that takes another part', [number(10), town(20, 'FR/lyon', 'destination')], undefined],
])('the place of a number is %s', (_, ordered, expected) => {
  const first = ordered.find((a) => a.mention?.kind === 'quantity');
  expect(first && placeBeside(ordered, first)?.value.id).toBe(expected);
});
