import { expect, test } from 'vitest';
import { compareClaims } from '../../src/index.js';

const rulesOf = (...texts: readonly string[]): readonly string[] =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text })))
    .groups.flatMap(({ differences }) => differences)
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'certainty-denied' || rule === 'lead-denied');

test('what is denied is not said by who only asks for it', () =>
  expect(rulesOf('نفت الوزارة استقالة الوزير.', 'طالبت المعارضة الوزير بالاستقالة.')).toEqual([]));

test('what is denied is said by who says that it is so', () =>
  expect(rulesOf('نفت الوزارة استقالة الوزير.', 'استقال الوزير.').length).toBeGreaterThan(0));
