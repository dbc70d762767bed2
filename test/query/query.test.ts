import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/compare.js';
import { claimOf, claimsOf } from '../../src/query/claims-of.js';
import { conflictsOf } from '../../src/query/conflicts-of.js';
import { groupOf, groupsAbout } from '../../src/query/groups-about.js';
import { readingsOf } from '../../src/query/readings-of.js';

const report = compareClaims(
  [
    { id: 'a', text: 'The bridge collapsed on Monday, killing 12 people. Two ministers visited the town.' },
    { id: 'b', text: 'The bridge collapsed on Monday, killing 14 people. Schools were closed for a week.' },
  ],
  {
    topics: [
      { id: 'dead', label: { en: 'Dead' }, concepts: ['die', 'kill'] },
      { id: 'drones', label: { en: 'Drones' }, terms: ['drone'] },
    ],
  },
);
const [conflict] = conflictsOf(report);
if (conflict === undefined) throw new Error('no conflict');

test('a claim by its id', () => {
  for (const claim of report.claims) expect(claimOf(report, claim.id)).toBe(claim);
  expect(claimOf(report, 'c-none')).toBeUndefined();
  expect(claimOf(report, report.groups[0]?.id ?? '')).toBeUndefined();
});

test('the claims of a point, in its order', () => {
  for (const group of report.groups)
    expect(claimsOf(report, group).map(({ id }) => id)).toEqual(group.claimIds);
  expect(claimsOf(report, { claimIds: ['c-none'] })).toEqual([]);
});

test('a point by its id, or by that of a claim', () => {
  for (const group of report.groups) {
    expect(groupOf(report, group.id)).toBe(group);
    for (const id of group.claimIds) expect(groupOf(report, id)).toBe(group);
  }
  expect(groupOf(report, 'g-none')).toBeUndefined();
});

describe('the points of a topic', () => {
  test('are those that the report names', () => {
    expect(groupsAbout(report, 'dead').map(({ id }) => id)).toEqual(report.topics[0]?.groupIds);
    expect(groupsAbout(report, 'dead')).toContain(conflict.group);
    expect(groupsAbout(report, 'drones')).toEqual([]);
  });

  test('of one that was not asked for are refused', () => {
    expect(() => groupsAbout(report, 'death')).toThrow(
      '"topic": the report was not asked for "death". It was asked for: dead, drones.',
    );
    expect(() => groupsAbout({ ...report, topics: [] }, 'dead')).toThrow(/Give topics when comparing/);
  });
});

test('the conflicts are those of the groups that are one', () => {
  const groups = new Set(conflictsOf(report).map(({ group }) => group));
  expect([...groups]).toEqual(report.groups.filter(({ verdict }) => verdict === 'conflict'));
  expect(conflict.difference.slot).toBe('quantity');
});

test('readings come with their claims and sources', () => {
  const readings = readingsOf(report, conflict.difference);
  expect(readings.map(({ reading, sourceIds }) => [reading.text, sourceIds])).toEqual([
    [expect.stringContaining('12'), ['a']],
    [expect.stringContaining('14'), ['b']],
  ]);
  for (const { reading, claims } of readings) expect(claims.map(({ id }) => id)).toEqual(reading.claimIds);
});
