import { describe, expect, test } from 'vitest';
import { addSource } from '../src/add-source.js';
import { compareClaims } from '../src/compare.js';
import { CrossclaimError } from '../src/errors.js';
import { readSource } from '../src/read-source.js';
import { parseReport } from '../src/schema/parse.js';
import type { ComparisonReport, Source } from '../src/schema/types.js';

const sources: readonly Source[] = [
  { id: 'm', text: 'The bridge collapsed on Monday, killing 12 people. Two ministers visited the town.' },
  {
    id: 'n',
    text: 'At least 12 people died when the bridge collapsed on Monday. Two ministers visited the town.',
  },
];
const late: Source = {
  id: 'z',
  text: 'The bridge collapsed on Monday, killing 14 people. Schools were closed.',
};
const early: Source = { ...late, id: 'a' };
const topics = [{ id: 'dead', label: { en: 'Dead' }, concepts: ['die'] }] as const;

/** A report without the ids of groups and differences. */
const bare = (report: ComparisonReport): unknown =>
  JSON.parse(JSON.stringify(report).replaceAll(/"[gd]-[0-9a-f]{12}"/g, '"id"'));

const before = compareClaims(sources, { topics });

describe('with more reports in', () => {
  test('the report is that of all of them, byte for byte where its ids are those they had', () => {
    const all = compareClaims([...sources, late], { topics });
    expect(JSON.stringify(addSource(before, sources, late, { topics }))).toBe(JSON.stringify(all));
    const read = sources.map(readSource);
    expect(JSON.stringify(addSource(before, read, readSource(late), { topics }))).toBe(JSON.stringify(all));
  });

  test('one that sorts first changes no id of a group that goes on', () => {
    const after = addSource(before, sources, early, { topics });
    const anew = compareClaims([early, ...sources], { topics });
    expect(bare(after)).toEqual(bare(anew));
    const kept = before.groups.map(({ id }) => id).filter((id) => after.groups.some((g) => g.id === id));
    expect(kept).toHaveLength(before.groups.length);
    // and it would: the id of a group is made of its first claim
    expect(anew.groups.map(({ id }) => id)).not.toEqual(expect.arrayContaining(kept));
  });

  test('every reference follows the ids, and the report is sound', () => {
    const after = addSource(before, sources, early, { topics });
    expect(parseReport(JSON.parse(JSON.stringify(after)))).toEqual(after);
    const ids = new Set(after.groups.map(({ id }) => id));
    expect(ids.size).toBe(after.groups.length);
    const named = [
      ...after.coverage.matrix.map(({ groupId }) => groupId),
      ...after.coverage.bySource.flatMap(({ only }) => only),
      ...after.topics.flatMap(({ groupIds, answers }) => [
        ...groupIds,
        ...answers.flatMap(({ groupId }) => groupId ?? []),
      ]),
    ];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('several may come at once, and one after the other', () => {
    const more = [late, { id: 'y', text: 'Nobody was hurt when the bridge collapsed on Monday.' }];
    const atOnce = addSource(before, sources, more, { topics });
    const [first, second] = more.map(readSource);
    if (first === undefined || second === undefined) throw new Error('two');
    const step = addSource(before, sources, first, { topics });
    expect(bare(addSource(step, [...sources, late], second, { topics }))).toEqual(bare(atOnce));
  });

  test('with none, nothing changes', () => {
    expect(addSource(before, sources, [], { topics })).toEqual(before);
  });
});

describe('refused are', () => {
  const changed = { id: 'm', text: 'The bridge held.' };
  test.each<[what: string, given: readonly Source[], more: Source, code: string, message: RegExp]>([
    [
      'other texts',
      [changed, ...sources.slice(1)],
      late,
      'checksum-mismatch',
      /"sources\[0\]\.text" is not the text of "m"/,
    ],
    [
      'sources that the report has not',
      [...sources, late],
      early,
      'invalid-option',
      /the report has no source "z"\. Give what is new/,
    ],
    [
      'too few',
      [sources[1] ?? late, { ...late, id: 'n2' }],
      late,
      'invalid-option',
      /the report has no source "n2"/,
    ],
    ['an id used twice', sources, { ...late, id: 'n' }, 'duplicate-id', /two sources have the id "n"/],
  ])('%s', (_, given, more, code, message) => {
    const error = thrown(() => addSource(before, given, more));
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(message);
  });

  test('a report whose sources are not all given', () => {
    const three = compareClaims([...sources, late]);
    expect(thrown(() => addSource(three, sources, early)).message).toMatch(
      /the source "z" of the report is missing/,
    );
  });
});

function thrown(action: () => unknown): CrossclaimError {
  try {
    action();
  } catch (error) {
    if (error instanceof CrossclaimError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
