import { expect, it } from 'vitest';
import { compareClaims, parseReport } from '../../src/index.js';
import type { ListedMember } from '../../src/model/list.js';
import { listsOf } from '../../src/report/lists.js';
import { claimOf } from '../alignment/claims.js';

const sources = [
  { id: 'a', text: 'وقع الوزيران مذكرة تفاهم. تشمل المذكرة تبادل الخبرات والتدريب وشراء القمح.' },
  { id: 'b', text: 'وقع الوزيران اتفاقا أمس. يشمل الاتفاق التدريب وتبادل المعلومات الطبية.' },
  { id: 'c', text: 'وقع الوزيران اتفاقا. ويشمل الاتفاق تبادل الطلاب.' },
];

it('says of every member of a list which sources name it, with their words', () => {
  const { lists = [], claims } = compareClaims(sources);
  expect(lists.map(({ kind, sourceIds }) => [kind, sourceIds])).toEqual([['scope', ['a', 'b', 'c']]]);
  expect(lists[0]?.members.map((m) => [m.share, m.sourceIds.join(' '), m.label])).toEqual([
    ['some', 'a b', 'والتدريب'],
    ['one', 'a', 'تبادل الخبرات'],
    ['one', 'a', 'وشراء القمح'],
    ['one', 'b', 'وتبادل المعلومات الطبية'],
    ['one', 'c', 'تبادل الطلاب'],
  ]);
  const ids = new Set(claims.map(({ id }) => id));
  for (const { sourceId, claimId, evidence } of lists.flatMap((l) => l.members.flatMap((m) => m.mentions))) {
    expect(ids).toContain(claimId);
    expect(sources.find(({ id }) => id === sourceId)?.text.slice(evidence.start, evidence.end)).toBe(
      evidence.quote,
    );
  }
});

it('says nothing of what one source alone lists', () => {
  expect(compareClaims([...sources.slice(0, 1), { id: 'z', text: 'وقع الوزيران مذكرة.' }]).lists).toEqual([]);
});

it('is no part that a report must have', () => {
  const { lists: _, ...without } = compareClaims(sources);
  expect(parseReport(JSON.parse(JSON.stringify(without))).lists).toBeUndefined();
});

it('names two hundred members at most', () => {
  const named = (n: number): number | undefined => {
    const members = Array.from({ length: n }, (_, i): readonly ListedMember[] =>
      ['a', 'b'].map((id) => {
        const { claim, document } = claimOf(id, `word${i}`);
        return { kind: 'scope', document, governing: claim, member: claim };
      }),
    );
    return listsOf(members, new Map(), new Map())[0]?.members.length;
  };
  expect(named(200)).toBe(200);
  expect(named(201)).toBe(200);
});
