import { expect, it } from 'vitest';
import { hasHit } from '../../../src/grammar/hits.js';
import { read } from '../read.js';

/** Whether the last May or may of a text can be a modal. */
function mayBeModal(text: string): boolean {
  const document = read(text, 'en');
  const at = document.tokens.map(({ form }) => form).lastIndexOf('may');
  return hasHit(document, at, 'certainty');
}

it.each([
  ['The market was open between March and May.', false],
  ['The market was open from March to May.', false],
  ['The market opens in May.', false],
  ['The market opened on 4 May.', false],
  ['Mr. May said the market was closed.', false],
  ['May resigned after the vote.', false],
  ['The market may open.', true],
  ['The march may be cut short and may end here.', true],
])('%s: %s', (text, expected) => expect(mayBeModal(text)).toBe(expected));
