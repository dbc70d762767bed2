import { describe, expect, test } from 'vitest';
import { conflictChanges } from '../../src/diff/conflict-changes.js';
import { groupChanges } from '../../src/diff/group-changes.js';
import { pairGroups } from '../../src/diff/pair-groups.js';
import type { Difference, Group } from '../../src/schema/types.js';

/** A group of some claims, by their initials. */
const group = (id: string, claims: string, more: Partial<Group> = {}): Group => ({
  id,
  eventId: 'e',
  subject: { label: { ar: id, en: id } },
  label: id,
  topics: [],
  claimIds: [...claims],
  sourceIds: ['s'],
  independentOrigins: 1,
  verdict: 'single-source',
  severity: 'core',
  agreements: [],
  differences: [],
  confidence: 1,
  ...more,
});

const changes = (before: readonly Group[], after: readonly Group[]) =>
  groupChanges(before, after, pairGroups(before, after)).map((c) => [c.change, c.before?.id, c.after?.id]);

describe('what became of groups', () => {
  test.each<[what: string, before: readonly Group[], after: readonly Group[], changes: unknown]>([
    ['nothing', [group('x', 'ab')], [group('y', 'ab')], []],
    ['another claim', [group('x', 'ab')], [group('y', 'abc')], [['members', 'x', 'y']]],
    [
      'another verdict',
      [group('x', 'ab')],
      [group('y', 'abc', { verdict: 'conflict' })],
      [['verdict', 'x', 'y']],
    ],
    ['new', [group('x', 'ab')], [group('x', 'ab'), group('y', 'c')], [['appeared', undefined, 'y']]],
    ['gone', [group('x', 'ab'), group('y', 'c')], [group('x', 'ab')], [['gone', 'y', undefined]]],
    [
      'joined: the larger goes on',
      [group('x', 'a'), group('y', 'bc')],
      [group('z', 'abc')],
      [
        ['members', 'y', 'z'],
        ['joined', 'x', 'z'],
      ],
    ],
    [
      'split: it goes on as the larger',
      [group('x', 'abc')],
      [group('y', 'a'), group('z', 'bc')],
      [
        ['split', 'x', 'y'],
        ['members', 'x', 'z'],
      ],
    ],
    [
      'halves: the first goes on',
      [group('x', 'ab')],
      [group('y', 'a'), group('z', 'b')],
      [
        ['members', 'x', 'y'],
        ['split', 'x', 'z'],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('claims that came and went are named', () => {
    const [x, y] = [group('x', 'abc'), group('y', 'bcd')];
    const [change] = groupChanges([x], [y], pairGroups([x], [y]));
    expect(change).toMatchObject({ claimsAdded: ['d'], claimsRemoved: ['a'] });
  });
});

describe('a conflict', () => {
  const difference = (
    slot: Difference['slot'],
    relation: Difference['relation'],
    claims: string,
  ): Difference => ({
    id: `d-${slot}`,
    slot,
    relation,
    causes: [],
    severity: 'core',
    readings: [{ text: 't', claimIds: [...claims] }],
    rule: 'judged',
    because: { rule: 'r', values: [] },
    confidence: 1,
  });
  const now = group('x', 'ab', { differences: [difference('time', 'contradiction', 'ab')] });

  test.each<[what: string, before: Group | undefined, count: number]>([
    ['is new where the group is', undefined, 1],
    ['is new where there was none', group('x', 'ab'), 1],
    [
      'is new on another slot',
      group('x', 'ab', { differences: [difference('place', 'contradiction', 'ab')] }),
      1,
    ],
    [
      'is new of other claims',
      group('x', 'ab', { differences: [difference('time', 'contradiction', 'cd')] }),
      1,
    ],
    [
      'is new where it was a mere difference',
      group('x', 'ab', { differences: [difference('time', 'detail', 'ab')] }),
      1,
    ],
    [
      'is known by slot and one claim',
      group('x', 'ab', { differences: [difference('time', 'update', 'bc')] }),
      0,
    ],
  ])('%s', (_, before, count) => {
    expect(conflictChanges([now], () => before)).toHaveLength(count);
  });

  test('a difference is none', () => {
    const mere = group('x', 'ab', { differences: [difference('time', 'detail', 'ab')] });
    expect(conflictChanges([mere], () => undefined)).toEqual([]);
  });
});
