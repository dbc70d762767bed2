import { describe, expect, it } from 'vitest';
import { alignMembers } from '../../src/alignment/list-members.js';
import { findClaims } from '../../src/claims/claims.js';
import { findLists } from '../../src/claims/lists/lists.js';
import type { ListedMember } from '../../src/model/list.js';
import { readMentions } from '../claims/claims-of.js';
import { claimOf } from './claims.js';

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
  expect(aligned('يسمح الاتفاق بتدريب الجنود.', 'تشمل المذكرة تدريب الأطباء، ونقل المعدات.')).toEqual([
    ['بتدريب الجنود', 'تدريب الأطباء'],
    ['ونقل المعدات'],
  ]));

it('but an exchange is another where it is of another thing', () =>
  expect(
    aligned(
      'يسمح الاتفاق بتبادل المعلومات.',
      'تشمل المذكرة تبادل الخبرات والتدريب.',
      'يشمل الاتفاق تبادل المعلومات والتدريب.',
    ),
  ).toEqual([['بتبادل المعلومات', 'تبادل المعلومات'], ['تبادل الخبرات'], ['والتدريب', 'والتدريب']]));

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

describe('members that are no known event', () => {
  const groups = (...texts: readonly string[]): number =>
    alignMembers(
      texts.map((text): ListedMember => {
        const { claim, document } = claimOf('a', text);
        return { kind: 'scope', document, governing: claim, member: claim };
      }),
    ).length;

  it('are one where six in ten of the words of the shorter are common', () => {
    expect(groups('qa qb qc qd qe', 'qa qb qc rd re')).toBe(1);
    expect(groups('qa qb qc qd', 'qa qb rc rd')).toBe(2);
  });

  it('are held against the first two hundred', () => {
    const many = Array.from(
      { length: 201 },
      (_, i) => `q${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}x`,
    );
    expect(groups(...many, many[199] ?? '')).toBe(201);
    expect(groups(...many, many[200] ?? '')).toBe(202);
  });
});
