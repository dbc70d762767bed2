import { expect, test } from 'vitest';
import { entityRecords } from '../../../../src/mentions/names/entities/entities.js';
import { documentOf } from '../names-read.js';

/** The label of a body that a report calls by some names. */
function labelOf(...names: readonly string[]): string | undefined {
  const text = names.join(' | ');
  const mentions = names.map((name) => {
    const start = text.indexOf(name);
    const span = { start, end: start + name.length, text: name };
    const value = { kind: 'organisation' as const, name };
    const mention = { kind: 'organisation' as const, ...span, first: 0, last: 1, value, entity: 'x' };
    return { mention, named: span };
  });
  return entityRecords([documentOf(text)], [mentions])[0]?.label;
}

const long = 'Velmora National Agency for the Rescue of Ships';
const longest = 'Velmora National Agency for the Rescue of Ships and the Safety of All at Sea';

test('a body goes by its fullest name', () => {
  expect(labelOf('Velmora Agency', long)).toBe(long);
});

test('but by none that runs on', () => {
  expect(labelOf('Velmora Agency', longest)).toBe('Velmora Agency');
  expect(labelOf(longest)).toBe(longest);
});
