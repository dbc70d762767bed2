import type { Toward } from '../expression.js';
import { type Read, type TimeReader, wordAt } from './time-reader.js';

const DIRECTIONS = { 'last-but-one': -2, last: -1, this: 0, next: 1 } as const satisfies Record<
  Toward,
  number
>;

/** Last, next or this, at a token. */
export function readToward(reader: TimeReader, index: number): Read<Toward> | undefined {
  const id = (['last-but-one', 'last', 'next', 'this'] as const).find((word) => wordAt(reader, index, word));
  const hit = id && wordAt(reader, index, id);
  return id && hit ? { value: id, last: hit.last } : undefined;
}

/** Years, months … from publication for last, next and this. */
export function stepOf(toward: Toward): -2 | -1 | 0 | 1 {
  return DIRECTIONS[toward];
}
