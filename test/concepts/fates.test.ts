import { expect, test } from 'vitest';
import type { EventConcept } from '../../src/concepts/event-concept.js';
import { eventConcepts } from '../../src/concepts/events.js';
import {
  fatedKind,
  fateNamedBy,
  fateToldBy,
  isWhereabouts,
  namesFate,
  nilOf,
  placeNamedBy,
} from '../../src/concepts/fates.js';
import { isKindOf } from '../../src/concepts/kinds.js';

test('kinds of people name what befell them', () => {
  expect(['dead', 'victim', 'wounded', 'missing', 'displaced', 'soldier'].map(fateNamedBy)).toEqual([
    'die',
    'die',
    'wound',
    'be-missing',
    'displace',
    undefined,
  ]);
  expect(namesFate('dead')).toBe(true);
  expect(namesFate('survivor')).toBe(false);
});

test('those still called displaced are not told to be driven out', () => {
  expect(['dead', 'displaced', undefined].map(fateToldBy)).toEqual(['die', undefined, undefined]);
});

test('every kind of a fate has a noun for those whom it befell', () => {
  expect(['die', 'assassinate', 'wound', 'be-missing', 'arrest'].map(fatedKind)).toEqual([
    'dead',
    'dead',
    'wounded',
    'missing',
    undefined,
  ]);
});

test('passengers are told to be aboard', () => {
  expect(placeNamedBy('passenger')).toBe('be-aboard');
  expect(isWhereabouts('be-aboard')).toBe(true);
  expect(isWhereabouts('board')).toBe(false);
});

test('a noun of a fate is one of people, and names no other', () => {
  const named = Object.values<EventConcept>(eventConcepts).flatMap(({ fate = [] }) => fate);
  expect(named.filter((kind) => !isKindOf(kind, 'person'))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('of harm, damage and arrests reports say that there were none', () =>
  expect(['kill', 'wound', 'damage', 'arrest', 'visit'].map(nilOf)).toEqual([
    'die',
    'wound',
    'damage',
    'arrest',
    undefined,
  ]));
