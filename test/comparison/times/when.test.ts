import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/comparison/member.js';
import { extentOf } from '../../../src/comparison/times/extent.js';
import { compareWhen } from '../../../src/comparison/times/when.js';
import type { TimeValue } from '../../../src/schema/types.js';
import { member, members, place, rulings, time } from '../members.js';

const SURE = 0.9;
const at = (source: string, value: Partial<TimeValue>, concept: string | undefined = 'arrive'): Member =>
  member(source, { ...(concept === undefined ? {} : { concept }), arguments: [time('', value)] });
const unnamed = (source: string, value: Partial<TimeValue>): Member =>
  member(source, { arguments: [time('', value)] });

const iso = (start: string, end: string, more: Partial<TimeValue> = {}): Partial<TimeValue> => ({
  anchor: 'absolute',
  start,
  end,
  ...more,
});
const tuesday: Partial<TimeValue> = { day: 2 };
const tuesdayEvening: Partial<TimeValue> = { day: 2, partOfDay: 'evening', precision: 'part-of-day' };
const wednesday: Partial<TimeValue> = { day: 3 };
const wednesdayDawn: Partial<TimeValue> = { day: 3, partOfDay: 'dawn', precision: 'part-of-day' };
const december2020 = iso('2020-12', '2021-01', { precision: 'month' });
const tenDecember = iso('2020-12-10', '2020-12-11');

describe('two times of one event', () => {
  const table: readonly (readonly [
    expected: string,
    pairs: readonly (readonly [Partial<TimeValue>, Partial<TimeValue>])[],
  ])[] = [
    [
      'contradiction time-disjoint',
      [
        [tuesdayEvening, wednesdayDawn],
        [tuesday, wednesday],
        [tenDecember, iso('2020-12-11', '2020-12-12')],
        [
          iso('2021-11-24T05', '2021-11-24T06', { precision: 'hour' }),
          iso('2021-11-24T09', '2021-11-24T10', { precision: 'hour' }),
        ],
        [
          { yearOffset: -1, precision: 'year' },
          { yearOffset: 0, precision: 'year' },
        ],
      ],
    ],
    [
      'detail time-contains',
      [
        [december2020, tenDecember],
        [iso('2020', '2021', { precision: 'year' }), tenDecember],
        [wednesday, wednesdayDawn],
        [tuesday, tuesdayEvening],
        [
          { yearOffset: -1, precision: 'year' },
          { yearOffset: -1, part: 'end', precision: 'year' },
        ],
        [
          { yearOffset: -1, precision: 'year' },
          { yearOffset: -1, month: 12, precision: 'month' },
        ],
      ],
    ],
  ];
  for (const [expected, pairs] of table) {
    it.each(pairs)(`${expected} (%#)`, (x, y) => {
      expect(rulings(compareWhen(members(at('a', x), at('b', y)), () => SURE))).toEqual([expected]);
      expect(rulings(compareWhen(members(at('a', y), at('b', x)), () => SURE))).toEqual([expected]);
    });
  }

  it('prove nothing where the event is not known to be one', () => {
    expect(rulings(compareWhen(members(unnamed('a', tuesday), unnamed('b', wednesday)), () => SURE))).toEqual(
      ['undetermined time-unaligned'],
    );
    expect(rulings(compareWhen(members(at('a', tuesday), at('b', wednesday, 'sign')), () => SURE))).toEqual([
      'undetermined time-unaligned',
    ]);
  });
});

describe('what has gone on since two times', () => {
  const since = (time: Partial<TimeValue>): Partial<TimeValue> => ({ ...time, relation: 'since' });
  it('began once', () =>
    expect(
      rulings(compareWhen(members(at('a', since(tuesday)), at('b', since(wednesday))), () => SURE)),
    ).toEqual(['contradiction time-disjoint']));

  it('is no agreement with what happened then', () =>
    expect(compareWhen(members(at('a', since(tuesday)), at('b', tuesday)), () => SURE).agreements).toEqual(
      [],
    ));
});

describe('no difference', () => {
  const none: readonly (readonly [why: string, x: Partial<TimeValue>, y: Partial<TimeValue>])[] = [
    ['equal days', tuesday, tuesday],
    ['equal dates', tenDecember, tenDecember],
    [
      'one extent, told differently',
      iso('2020-12-10', '2020-12-11'),
      iso('2020-12-10T00', '2020-12-11T00', { precision: 'hour' }),
    ],
    ['a date and a day of the symbolic week', tenDecember, tuesday],
    ['a time that fixes nothing', tuesday, { precision: 'unknown', anchor: 'none' }],
    ['before one, after the other', { ...tuesday, relation: 'before' }, { ...wednesday, relation: 'after' }],
    ['since and at', { ...tuesday, relation: 'since' }, wednesday],
  ];
  it.each(none)('%s', (_, x, y) =>
    expect(rulings(compareWhen(members(at('a', x), at('b', y)), () => SURE))).toEqual([]),
  );

  it('counts equal times as an agreement', () => {
    expect(
      compareWhen(members(at('a', tuesday), at('b', tuesday)), () => SURE).agreements.map((a) => a.claims),
    ).toEqual([[0, 1]]);
  });
});

describe('extents', () => {
  it.each([
    [iso('2020', '2021'), iso('2020-01-01', '2021-01-01')],
    [iso('2020-12', '2021-01'), iso('2020-12-01', '2021-01-01')],
    [iso('2020-12-10T05:00Z', '2020-12-10T06:00Z'), iso('2020-12-10T05', '2020-12-10T06')],
  ])('are as long as what is left out (%#)', (x, y) => {
    expect(extentOf({ kind: 'time', precision: 'minute', anchor: 'absolute', ...x })).toEqual(
      extentOf({ kind: 'time', precision: 'minute', anchor: 'absolute', ...y }),
    );
  });
});

describe('a visit and the arrival with which it begins', () => {
  const found = (visit: Partial<TimeValue>, arrival: Partial<TimeValue>): readonly string[] =>
    rulings(compareWhen(members(at('a', visit, 'visit'), at('b', arrival, 'arrive')), () => SURE));

  it('contradict each other where the visit is over before the arrival', () => {
    expect(found(tuesday, wednesdayDawn)).toEqual(['contradiction time-before-opening']);
    expect(found(tuesdayEvening, wednesday)).toEqual(['contradiction time-before-opening']);
  });

  it('do not where it goes on after the arrival, or lies about it', () => {
    expect(found(wednesday, tuesdayEvening)).toEqual(['undetermined time-unaligned']);
    expect(found(wednesday, wednesdayDawn)).toEqual(['detail time-contains']);
  });

  it('do not where one is only planned', () => {
    const planned = member('a', { concept: 'visit', certainty: 'planned', arguments: [time('', tuesday)] });
    expect(rulings(compareWhen(members(planned, at('b', wednesday)), () => SURE))).toEqual([
      'undetermined time-unaligned',
    ]);
  });
});

it('times of an event and of one that is a kind of it, or an incident, are those of one event', () => {
  const found = (one: string, other: string): readonly string[] =>
    rulings(compareWhen(members(at('a', tuesday, one), at('b', wednesday, other)), () => SURE));
  expect(found('accident', 'collide')).toEqual(['contradiction time-disjoint']);
  expect(found('accident', 'fire')).toEqual(['contradiction time-disjoint']);
  expect(found('collide', 'fire')).toEqual(['undetermined time-unaligned']);
});

it('times of what different actors did are not those of one event', () => {
  const act = (source: string, state: string, when: Partial<TimeValue>): Member =>
    member(source, { concept: 'sign', arguments: [place(state, {}, 'agent'), time('', when)] });
  const found = (a: Member, b: Member): readonly string[] => rulings(compareWhen(members(a, b), () => SURE));
  expect(found(act('a', 'FR', tuesday), act('b', 'EG', wednesday))).toEqual(['undetermined time-unaligned']);
  expect(found(act('a', 'FR', tuesday), act('b', 'FR/capital', wednesday))).toEqual([
    'contradiction time-disjoint',
  ]);
});

describe('clocks of two zones', () => {
  const clock = (hour: string, zone: string, more: Partial<TimeValue> = {}): Partial<TimeValue> =>
    iso(`2021-11-24T${hour}`, `2021-11-24T${String(Number(hour) + 1).padStart(2, '0')}`, {
      precision: 'hour',
      clock: `${hour}:00`,
      zone,
      ...more,
    });
  const compared = (a: Partial<TimeValue>, b: Partial<TimeValue>): readonly string[] =>
    rulings(compareWhen(members(at('a', a), at('b', b)), () => SURE));

  it('are read by one', () => {
    expect(compared(clock('08', '+00:00'), clock('11', '+03:00'))).toEqual([]);
    expect(compared(clock('08', '+00:00'), clock('08', '+03:00'))).toEqual(['contradiction time-disjoint']);
  });

  it('say nothing where one zone is not known', () =>
    expect(compared(clock('08', 'local'), clock('11', '+03:00'))).toEqual([]));

  it('leave an hour to what is hedged, and a day to a date of another calendar', () => {
    expect(compared(clock('08', '+00:00', { approximate: true }), clock('09', '+00:00'))).toEqual([
      'detail time-contains',
    ]);
    expect(compared({ ...tenDecember, approximate: true }, iso('2020-12-11', '2020-12-12'))).toEqual([
      'detail time-contains',
    ]);
  });
});

describe('a part of the day meets clocks that may still be called so', () => {
  const clockOn = (hour: number): Partial<TimeValue> => {
    const at_ = (h: number): string => new Date(Date.UTC(2021, 10, 24, 0, h * 60)).toISOString().slice(0, 16);
    return iso(at_(hour), at_(hour + 1), { precision: 'hour' });
  };
  const day = iso('2021-11-24', '2021-11-25');

  it.each([
    ['night', 18, 27],
    ['dawn', 3, 8],
    ['morning', 4, 12],
    ['noon', 11, 15],
    ['afternoon', 12, 19],
    ['evening', 16, 24],
  ] as const)('%s: from %d to %d', (partOfDay, from, to) => {
    const found = (hour: number): string =>
      rulings(
        compareWhen(members(at('a', { ...day, partOfDay }), at('b', clockOn(hour))), () => SURE),
      ).join();
    expect([from - 1, from - 0.5, to - 0.5, to].map(found)).toEqual([
      'contradiction time-disjoint',
      'detail time-contains',
      'detail time-contains',
      'contradiction time-disjoint',
    ]);
  });
});

describe('parts of a year', () => {
  const month = (n: number): Partial<TimeValue> => ({ yearOffset: -1, month: n, precision: 'month' });
  const compared = (part: 'start' | 'end', n: number): readonly string[] =>
    rulings(
      compareWhen(
        members(at('a', { yearOffset: -1, part, precision: 'year' }), at('b', month(n))),
        () => SURE,
      ),
    );

  it('cover a third of it', () => {
    expect([4, 5].map((n) => compared('start', n))).toEqual([
      ['detail time-contains'],
      ['contradiction time-disjoint'],
    ]);
    expect([8, 9].map((n) => compared('end', n))).toEqual([
      ['contradiction time-disjoint'],
      ['detail time-contains'],
    ]);
  });
});

describe('a hedge', () => {
  const found = (a: Partial<TimeValue>, b: Partial<TimeValue>): readonly string[] =>
    rulings(compareWhen(members(at('a', { ...a, approximate: true }), at('b', b)), () => SURE));
  const about = (from: string, to: string): Partial<TimeValue> =>
    iso(`2021-11-24T${from}`, `2021-11-24T${to}`, { precision: 'minute', clock: from, zone: '+00:00' });

  it('leaves an hour to a clock', () => {
    expect(found(about('08:00', '08:01'), about('08:55', '09:05'))).toEqual(['detail time-contains']);
    expect(found(about('08:00', '08:01'), about('09:06', '09:10'))).toEqual(['contradiction time-disjoint']);
  });

  it('leaves a day to a date', () => {
    expect(found(tenDecember, iso('2020-12-11', '2020-12-12'))).toEqual(['detail time-contains']);
    expect(found(tenDecember, iso('2020-12-12', '2020-12-13'))).toEqual(['contradiction time-disjoint']);
    const eleventh = (from: string, to: string) => iso(`2020-12-11T${from}`, `2020-12-11T${to}`);
    expect(found(tenDecember, eleventh('22', '23'))).toEqual(['detail time-contains']);
  });
});

describe('clock times of which one names no day', () => {
  const clock = (time: string, more: Partial<TimeValue> = {}): Partial<TimeValue> => ({
    precision: 'minute',
    anchor: 'none',
    clock: time,
    zone: 'local',
    ...more,
  });
  const found = (x: Partial<TimeValue>, y: Partial<TimeValue>): readonly string[] =>
    rulings(compareWhen(members(at('a', x), at('b', y)), () => SURE));

  it.each([
    [clock('15:00'), clock('09:00')],
    [clock('04:10'), clock('11:45')],
    [clock('23:50'), clock('00:10')],
    [clock('03:00'), clock('15:02')],
    [clock('04:40', { zone: '+10:00' }), clock('04:40', { zone: '+00:00' })],
    [clock('15:00'), { ...tuesday, clock: '09:00', zone: 'local' }],
  ])('conflict (%#)', (x, y) => {
    expect(found(x, y)).toEqual(['contradiction time-disjoint']);
  });

  it.each([
    ['one hour, in words and in figures', clock('03:00'), clock('15:00')],
    ['one moment in two zones', clock('20:00', { zone: '+03:00' }), clock('17:00', { zone: '+00:00' })],
    ['a zone that is not known', clock('20:00', { zone: 'unknown' }), clock('17:00', { zone: 'unknown' })],
    ['a clock and a day', clock('20:00'), wednesday],
  ])('do not: %s', (_, x, y) => expect(found(x, y)).toEqual([]));

  it('a minute of the hour is more exact, and a hedged hour holds those beside it', () => {
    expect(found(clock('15:00'), clock('15:20'))).toEqual(['detail time-contains']);
    expect(found(clock('15:00', { approximate: true }), clock('14:20'))).toEqual(['detail time-contains']);
    expect(found(clock('15:00', { approximate: true }), clock('15:50'))).toEqual(['detail time-contains']);
  });

  it('two hedged hours are two where an hour lies between them', () => {
    const about = (time: string) => clock(time, { approximate: true });
    expect(found(about('15:00'), about('16:00'))).toEqual(['detail time-contains']);
    expect(found(about('15:00'), about('17:00'))).toEqual(['contradiction time-disjoint']);
    expect(found(about('19:30'), about('21:00'))).toEqual(['contradiction time-disjoint']);
  });
});

it('the early hours of a morning begin at midnight', () => {
  const night: Partial<TimeValue> = { day: 1, partOfDay: 'night', part: 'end', precision: 'part-of-day' };
  const morning: Partial<TimeValue> = { day: 2, partOfDay: 'morning', precision: 'part-of-day' };
  const found = (x: Partial<TimeValue>): readonly string[] =>
    rulings(compareWhen(members(at('a', night), at('b', x)), () => SURE));
  expect(found({ ...morning, part: 'start' })).toEqual(['detail time-contains']);
  expect(found(morning)).toEqual(['contradiction time-disjoint']);
});

it('times that nothing relates are told only of claims that are likely one', () => {
  const found = (a: Member, b: Member, sure: number): readonly string[] =>
    rulings(compareWhen(members(a, b), () => sure));
  const [one, other] = [unnamed('a', tuesday), unnamed('b', wednesday)];
  expect(found(one, other, 0.7)).toEqual(['undetermined time-unaligned']);
  expect(found(one, other, 0.69)).toEqual([]);
  // one act of two times contradicts itself, however sure
  expect(found(at('a', tuesday), at('b', wednesday), 0.5)).toEqual(['contradiction time-disjoint']);
});
