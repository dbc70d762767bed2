import { expect, it } from 'vitest';
import { allClaimsOf } from './claims-of.js';

/** How sure a text is of the event of a concept. */
const certaintyIn = (text: string, concept: string): string | undefined =>
  allClaimsOf(text).find(({ predicate }) => predicate.concept === concept)?.certainty;

it.each([
  [
    "The ministry denied the arrest of two men during Saturday's protest in Paris.",
    'demonstrate',
    'asserted',
  ],
  ["The ministry denied the arrest of two men during Saturday's protest in Paris.", 'arrest', 'denied'],
  ['نفت الوزارة توقيف الناشطة خلال مظاهرة السبت.', 'demonstrate', 'asserted'],
  ['نفت الوزارة توقيف الناشطة خلال مظاهرة السبت.', 'arrest', 'denied'],
  ['The ministry denied the protest.', 'demonstrate', 'denied'],
])(
  'what went on when something denied is said to have happened is not denied: %s: %s %s',
  (text, concept, expected) => expect(certaintyIn(text, concept)).toBe(expected),
);
