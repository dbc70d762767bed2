import { describe, expect, it } from 'vitest';
import { haveOtherSubjects } from '../../../src/comparison/quantities/other-subjects.js';
import { claimsOf, readMentions } from '../../claims/claims-of.js';

/** The last claim of a text, as a member of a group. */
function last(text: string, index: number) {
  const claims = claimsOf(text);
  const claim = claims[claims.length - 1];
  if (claim === undefined) throw new Error(text);
  return { claim, document: readMentions(text).document, index };
}

const differ = (a: string, b: string): boolean => haveOtherSubjects(last(a, 0), last(b, 1));

describe('counts of English reports', () => {
  it.each<[string, string]>([
    ['The Halden line links 12 towns.', 'The Arden line links 33 towns.'],
    ['The Halden line links 12 towns.', 'One of the lines is 300 miles long and links 33 towns.'],
    ['The line links 12 towns.', 'Another line links 33 towns.'],
    ['The line links 12 towns.', 'The new second line links 33 towns.'],
  ])('%s / %s: two things', (a, b) => {
    expect(differ(a, b)).toBe(true);
    expect(differ(b, a)).toBe(true);
  });

  it.each<[string, string]>([
    ['The Halden line links 12 towns.', 'The line links 33 towns.'],
    ['The Halden line links 12 towns.', 'The new Halden line links 33 towns.'],
    ['The bomber killed 12 people.', 'A bomber killed 14 people.'],
    ['The attack in Lyon killed 12 people.', 'The attack killed 14 people.'],
    ['One of the lines links 12 towns.', 'One of the lines links 33 towns.'],
    // what the subject does not open with is no part of its kind
    ['The owner of each line links 12 towns.', 'The owner links 33 towns.'],
  ])('%s / %s: may be one', (a, b) => {
    expect(differ(a, b)).toBe(false);
    expect(differ(b, a)).toBe(false);
  });
});
