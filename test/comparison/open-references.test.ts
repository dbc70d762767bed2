import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/comparison/member.js';
import { heedOpenReferences } from '../../src/comparison/open-references.js';
import type { ClaimArgument } from '../../src/model/claim.js';
import type { DifferenceDraft } from '../../src/model/finding.js';
import { member, members } from './members.js';
import { readMembers } from './read-members.js';

const latter: ClaimArgument = { role: 'agent', text: 'the latter', start: 0, end: 10, reference: 'open' };

const conflict = (relation: DifferenceDraft['relation'], b: readonly number[]): DifferenceDraft => ({
  slot: 'polarity',
  relation,
  causes: ['polarity'],
  rule: 'polarity',
  readings: [
    { text: 'agreed', claims: [0] },
    { text: 'did not', claims: b },
  ],
  values: ['agreed', 'did not'],
  confidence: 0.9,
});

const group = members(
  member('a', { concept: 'agree' }),
  member('b', { concept: 'agree', polarity: 'negated', arguments: [latter] }),
  member('c', { concept: 'agree', polarity: 'negated' }),
);
const relationsOf = (d: DifferenceDraft) =>
  heedOpenReferences(group, [d]).map((x) => `${x.rule} ${x.relation}`);

describe('open references', () => {
  it('leave a conflict undetermined that rests on them', () =>
    expect(relationsOf(conflict('contradiction', [1]))).toEqual(['reference-open undetermined']));

  it('but not where another report says the same of somebody named', () =>
    expect(relationsOf(conflict('contradiction', [1, 2]))).toEqual(['polarity contradiction']));

  it('nor what is no conflict', () =>
    expect(relationsOf(conflict('detail', [1]))).toEqual(['polarity detail']));

  it('nor where nothing is left open', () =>
    expect(relationsOf(conflict('contradiction', [2]))).toEqual(['polarity contradiction']));
});

describe('ones left open in the same words by both', () => {
  const text = (id: string, words: string): Member => readMembers('sign', words)[0] ?? member(id);
  const signing = [
    { ...text('a', 'وقع الوزيران الاتفاق الأحد.'), index: 0 },
    { ...text('b', 'وقع الوزيران الاتفاق الاثنين.'), index: 1 },
    { ...text('c', 'وقع الأخير الاتفاق الاثنين.'), index: 2 },
  ];
  const against = (b: number): DifferenceDraft => conflict('contradiction', [b]);
  const relation = (b: number) => heedOpenReferences(signing, [against(b)])[0]?.relation;

  it('are the same ones', () => expect(relation(1)).toBe('contradiction'));
  it('but not in other words', () => expect(relation(2)).toBe('undetermined'));
});
