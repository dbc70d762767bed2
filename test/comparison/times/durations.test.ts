import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/comparison/member.js';
import { compareDurations, minutesOf } from '../../../src/comparison/times/durations.js';
import type { TimeValue } from '../../../src/schema/types.js';
import { member, members, rulings, time } from '../members.js';
import { readMembers } from '../read-members.js';

const lasted = (
  source: string,
  duration: string,
  more: Partial<TimeValue> = {},
  concept = 'meet',
): Member => {
  const argument = { ...time('', { anchor: 'none', duration, ...more }), role: 'duration' as const };
  return member(source, { concept, arguments: [argument] });
};
const compared = (a: Member, b: Member): readonly string[] =>
  rulings(compareDurations(members(a, b), () => 0.9));

describe('what takes so long is', () => {
  const compare = (concepts: readonly string[], ...texts: readonly string[]): readonly string[] => {
    const all = texts.flatMap((text, i) => readMembers(concepts[i] ?? '', text));
    return rulings(
      compareDurations(
        members(...all.map((m, i) => ({ ...m, claim: { ...m.claim, sourceId: `s${i}` } }))),
        () => 0.9,
      ),
    );
  };
  it('named beside a verb that only says how long', () => {
    expect(
      compare(['attack', 'last-long'], 'The assault lasted about an hour.', 'استمر الهجوم ثلاث ساعات.'),
    ).toEqual(['contradiction duration-disjoint']);
    expect(
      compare(['meet', 'last-long'], 'The meeting lasted about an hour.', 'استمر الهجوم ثلاث ساعات.'),
    ).toEqual([]);
  });
});

describe('two lengths of time', () => {
  it.each([
    ['approximate duration-approximate', lasted('a', 'PT60M', { approximate: true }), lasted('b', 'PT55M')],
    ['contradiction duration-disjoint', lasted('a', 'PT2H'), lasted('b', 'PT3H')],
    [
      'contradiction duration-disjoint',
      lasted('a', 'P7Y', {}, 'sentence'),
      lasted('b', 'P10Y', {}, 'imprison'),
    ],
    ['approximate duration-approximate', lasted('a', 'PT100M', { approximate: true }), lasted('b', 'PT109M')],
    ['contradiction duration-disjoint', lasted('a', 'PT100M', { approximate: true }), lasted('b', 'PT111M')],
  ])('%s (%#)', (expected, a, b) => {
    expect(compared(a, b)).toEqual([expected]);
    expect(compared(b, a)).toEqual([expected]);
  });

  it.each([
    ['one length in two units', lasted('a', 'PT1H'), lasted('b', 'PT60M')],
    ['lengths of other events', lasted('a', 'PT1H'), lasted('b', 'PT2H', {}, 'visit')],
    ['after one event, and for so long', lasted('a', 'PT1H', { relation: 'after' }), lasted('b', 'PT2H')],
    ['a length in one only', lasted('a', 'PT1H'), member('b', { concept: 'meet' })],
  ])('no difference: %s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});

it('claims that may be of two things do not contradict each other by how long they lasted', () => {
  const found = (a: string, b: string, sure: number): readonly string[] =>
    rulings(compareDurations(members(lasted('a', a), lasted('b', b)), () => sure));
  expect(found('PT2H', 'PT3H', 0.6)).toEqual(['contradiction duration-disjoint']);
  expect(found('PT2H', 'PT3H', 0.59)).toEqual([]);
});

describe('minutes', () => {
  it.each([
    ['PT50M', 50],
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['P2W', 20_160],
    ['P1M', 43_829],
    ['P1Y', 525_949],
    ['PT30S', 0.5],
    ['P', 0],
  ])('%s is %d', (duration, minutes) => expect(minutesOf(duration)).toBe(minutes));
});
