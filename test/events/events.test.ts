import { expect, test } from 'vitest';
import { compareClaims } from '../../src/compare.js';

const ferry = (more: string): string =>
  `A ferry sank off the northern coast on Monday. Rescuers pulled forty passengers from the water. ` +
  `Twelve people were killed. The transport minister promised an inquiry. The captain was arrested. ` +
  `Schools near the harbour were closed. A storm had hit the coast in the night. Police questioned the crew. Relatives gathered on the pier. ${more}`;
const vote =
  'Parliament approved the budget. Deputies praised the coalition. ' +
  'Unions rejected a tax on fuel. Two members resigned. The speaker postponed a debate. ' +
  'Unions threatened a strike. Ministers defended the plan. Farmers blocked the road. The opposition accused the government of fraud. Teachers demanded higher wages.';

const earlier = 'In 2004, thirty people were killed when another ferry sank there.';
const publishedAt = '2021-11-24';

test('a report on another event is told so, and meets no other', () => {
  const { events, groups, diagnostics } = compareClaims([
    { id: 'a', text: ferry(''), publishedAt },
    { id: 'b', text: ferry('Divers searched the wreck.'), publishedAt },
    { id: 'c', text: vote, publishedAt },
  ]);
  expect(diagnostics.filter(({ code }) => code === 'other-event').map((d) => d.sourceId)).toEqual(['c']);
  expect(groups.filter((g) => g.sourceIds.includes('c') && g.sourceIds.length > 1)).toEqual([]);
  expect(events.filter(({ kind }) => kind === 'main').map((e) => e.sourceIds)).toEqual([['a', 'b'], ['c']]);
});

test('what a report looks back on is an event of its own, by its year', () => {
  const { events, groups, claims } = compareClaims([
    { id: 'a', text: ferry(earlier), publishedAt },
    { id: 'b', text: ferry(''), publishedAt },
  ]);
  expect(events.map(({ kind, time, sourceIds }) => ({ kind, time, sourceIds }))).toEqual([
    { kind: 'main', time: undefined, sourceIds: ['a', 'b'] },
    { kind: 'background', time: '2004', sourceIds: ['a'] },
  ]);
  const past = claims.find(({ evidence }) => evidence.quote.includes('thirty'));
  const group = groups.find(({ claimIds }) => past !== undefined && claimIds.includes(past.id));
  expect(group?.eventId).toBe(events[1]?.id);
});

test('every group has an event of the report', () => {
  const { events, groups } = compareClaims([
    { id: 'a', text: ferry(earlier) },
    { id: 'b', text: vote },
  ]);
  const ids = new Set(events.map(({ id }) => id));
  expect(groups.filter(({ eventId }) => !ids.has(eventId))).toEqual([]);
});
