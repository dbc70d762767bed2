import { expect, test } from 'vitest';
import { compareClaims } from '../../../src/index.js';

/** The events of a text, each with the number that hangs on it. */
const counted = (text: string): readonly string[] =>
  compareClaims([
    { id: 'a', text },
    { id: 'b', text },
  ])
    .claims.filter(({ sourceId }) => sourceId === 'a')
    .flatMap(({ predicate, arguments: args }) =>
      args.flatMap(({ role, text: number }) =>
        role === 'quantity' ? [`${predicate.concept} ${number}`] : [],
      ),
    );

test.each([
  ['الإفراج عن خمسة معتقلين', ['release خمسة معتقلين']],
  ['أعلنت الوزارة وفاة ثلاثة مرضى.', ['die ثلاثة مرضى']],
  ['مقتل ثلاثة نازحين', ['kill ثلاثة نازحين']],
  // those whose noun tells a toll are told for themselves
  ['وفاة ثلاثة جرحى', ['wound ثلاثة جرحى']],
  // nothing befalls those counted but what their noun says
  ['خمسة معتقلين في السجن', ['arrest خمسة معتقلين']],
])('a number hangs on the noun that takes it, not on whom it counts: %s', (text, expected) =>
  expect(counted(text)).toEqual(expected),
);
