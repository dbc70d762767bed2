import { describe, expect, it } from 'vitest';
import { comparePolarity } from '../../src/comparison/polarity.js';
import type { EventConcept } from '../../src/concepts/event-concept.js';
import { eventConcepts } from '../../src/concepts/events.js';
import { member, members, quantity, rulings, type Said } from './members.js';

const compared = (a: Said, b: Said, confidence = 0.9): readonly string[] =>
  rulings(comparePolarity(members(member('a', a), member('b', b)), () => confidence));

const yes: Said = { concept: 'recognise' };
const no: Said = { concept: 'recognise', polarity: 'negated' };
const rose: Said = { concept: 'rise' };
const fell: Said = { concept: 'fall' };

describe('opposite statements', () => {
  const table: readonly (readonly [expected: string, a: Said, b: Said, confidence?: number])[] = [
    ['contradiction polarity', yes, no],
    ['contradiction antonym', rose, fell],
    ['undetermined polarity-unaligned', yes, no, 0.5],
    ['undetermined polarity-unaligned', rose, fell, 0.5],
    ['detail polarity-unsettled', { ...yes, certainty: 'planned' }, no],
    ['detail polarity-unsettled', { ...yes, certainty: 'possible' }, no],
    ['detail polarity-unsettled', rose, { ...fell, certainty: 'alleged' }],
    [
      'attributed-dispute polarity-dispute',
      { ...yes, speakers: ['army'] },
      { ...no, speakers: ['ministry'] },
    ],
    [
      'attributed-dispute polarity-dispute',
      { ...rose, speakers: ['army'] },
      { ...fell, speakers: ['ministry'] },
    ],
    ['contradiction polarity', { ...yes, speakers: ['army'] }, { ...no, speakers: ['army'] }],
  ];
  table.forEach(([expected, a, b, confidence], i) => {
    it(`${expected} (${i})`, () => {
      expect(compared(a, b, confidence)).toEqual([expected]);
      expect(compared(b, a, confidence)).toEqual([expected]);
    });
  });
});

it('a promise does not hide that the same report says it was not kept', () => {
  const group = members(member('a', { ...yes, certainty: 'planned' }), member('a', no), member('b', yes));
  expect(rulings(comparePolarity(group, () => 0.9))).toEqual(['contradiction polarity']);
});

describe('no difference', () => {
  it.each([
    ['both affirm', yes, yes],
    ['both negate', no, no],
    ['other concepts', yes, { concept: 'visit', polarity: 'negated' }],
    ['no concept known', {}, { polarity: 'negated' }],
    ['the opposite of the opposite', rose, { ...fell, polarity: 'negated' }],
  ] as readonly (readonly [string, Said, Said])[])('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));

  it('converses are not antonyms', () => {
    expect(compared({ concept: 'buy' }, { concept: 'sell' })).toEqual([]);
    expect(compared({ concept: 'win' }, { concept: 'lose' })).toEqual([]);
  });
});

it('opposition holds both ways', () => {
  const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;
  const oneWay = Object.entries(concepts).flatMap(([id, { opposes = [] }]) =>
    opposes
      .filter((other) => !(concepts[other]?.opposes ?? []).includes(id))
      .map((other) => `${id} > ${other}`),
  );
  expect(oneWay).toEqual([]);
});

describe('opposite words', () => {
  it.each([
    [0.45, []],
    [0.55, ['undetermined polarity-unaligned']],
    [0.65, ['contradiction polarity']],
  ])('of claims that are likely one by %d', (sure, expected) =>
    expect(compared(yes, no, sure)).toEqual(expected),
  );
});

describe('what is denied', () => {
  const denied: Said = { ...yes, certainty: 'denied' };
  const notDenied: Said = { ...no, certainty: 'denied' };

  it.each([
    ['denied and negated: both say that it is not so', denied, no],
    ['the denial of a denial and the fact', notDenied, yes],
    ['a denial and the fact are told by their certainty', denied, yes],
  ] as readonly (readonly [string, Said, Said])[])('%s', (_, a, b) => {
    expect(compared(a, b)).toEqual([]);
    expect(compared(b, a)).toEqual([]);
  });

  it('two denials of contraries are contrary', () => {
    expect(compared(denied, notDenied)).toEqual(['contradiction polarity']);
  });
});

describe('that a fate befell nobody', () => {
  const none: Said = { concept: 'cause', polarity: 'negated', spared: ['die'] };
  const some = (of: string): Said => ({ concept: 'kill', arguments: [quantity(3, { of })] });

  it('contradicts a count of some, whatever the verbs', () =>
    expect(compared(none, some('person'))).toEqual(['contradiction polarity']));
  it('does not contradict that those who did the harm fell', () =>
    expect(compared(none, some('attacker'))).toEqual([]));
});

it('a deed and its converse are told of each other', () => {
  const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;
  const told = Object.entries(concepts).flatMap(([id, { converse }]) =>
    converse === undefined ? [] : [[id, converse] as const],
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(([id, other]) => concepts[other]?.converse !== id)).toEqual([]);
  // others are neither opposites nor follow from one another, and need no converse
  const areTied = (id: string, other: string): boolean =>
    concepts[id]?.opposes?.includes(other) === true || concepts[id]?.implies?.includes(other) === true;
  expect(told.filter(([id, other]) => !areTied(id, other) && !areTied(other, id))).toEqual([]);
});
