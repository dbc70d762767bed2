import { expect, it } from 'vitest';
import { alignMembers } from '../../src/alignment/list-members.js';
import { findClaims } from '../../src/claims/claims.js';
import { findLists } from '../../src/claims/lists/lists.js';
import { readMentions } from '../claims/claims-of.js';

/** The members of the lists of texts, those that are one together. */
function aligned(...texts: readonly string[]): readonly (readonly string[])[] {
  const members = texts.flatMap((text) => {
    const { document, mentions } = readMentions(text);
    return findLists(document, findClaims(document, mentions));
  });
  return alignMembers(members).map((group) =>
    group.map(({ document, member }) => document.source.text.slice(member.start, member.end)),
  );
}

it('one act is one member, whatever it is of', () =>
  expect(aligned('يسمح الاتفاق بتبادل المعلومات.', 'تشمل المذكرة تبادل الخبرات والتدريب.')).toEqual([
    ['بتبادل المعلومات', 'تبادل الخبرات'],
    ['والتدريب'],
  ]));

it('words that are no known event are one member where they are the same', () =>
  expect(
    aligned('تشمل المذكرة التدريب، ونقل المعدات الطبية.', 'يشمل الاتفاق التدريب، ونقل المعدات.'),
  ).toEqual([
    ['التدريب', 'التدريب'],
    ['ونقل المعدات الطبية', 'ونقل المعدات'],
  ]));

it('what one allows and another forbids, or does not allow, is not one', () =>
  expect(
    aligned(
      'يسمح القانون بالتجمع في الساحات.',
      'يحظر القانون التجمع في الساحات.',
      'لا يسمح القانون بالتجمع في الساحات.',
    ),
  ).toEqual([['بالتجمع في الساحات'], ['التجمع في الساحات'], ['بالتجمع في الساحات']]));
