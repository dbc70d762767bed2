import { expect, test } from 'vitest';
import type { EventConcept } from '../../src/concepts/event-concept.js';
import { eventConcepts } from '../../src/concepts/events.js';
import { roomsOf } from './rooms.js';

const concepts = new Map<string, EventConcept>(Object.entries(eventConcepts));

/** Pairs `from → to` of one relation, as text. */
function pairs(
  relation: (concept: EventConcept) => readonly string[],
): readonly (readonly [string, string])[] {
  return [...concepts].flatMap(([id, concept]) => relation(concept).map((other) => [id, other] as const));
}

const opposes = pairs((c) => c.opposes ?? []);
const excludes = pairs((c) => c.excludes ?? []);
const upward = pairs((c) => [...(c.implies ?? []), ...(c.within === undefined ? [] : [c.within])]);

/** Everything that is true wherever a concept is: what it implies and is within, and what those imply. */
function consequences(id: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (from: string): void => {
    for (const [a, b] of upward) {
      if (a !== from || seen.has(b)) continue;
      seen.add(b);
      visit(b);
    }
  };
  visit(id);
  return seen;
}

test('no id is given in two rooms', async () => {
  const ids = (await roomsOf()).flatMap(({ ids }) => ids);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every room is part of the sum', async () => {
  const missing = (await roomsOf()).flatMap(({ file, ids }) =>
    ids.filter((id) => !concepts.has(id)).map((id) => `${file}: ${id}`),
  );
  expect(missing).toEqual([]);
});

test('ids are short lower-case English words joined by hyphens', () => {
  expect([...concepts.keys()].filter((id) => !/^[a-z]+(?:-[a-z]+){0,3}$/.test(id))).toEqual([]);
});

test('every concept says what it is and names its roles once each', () => {
  const poor = [...concepts].filter(
    ([, { gloss, roles }]) => gloss === '' || roles.length === 0 || new Set(roles).size !== roles.length,
  );
  expect(poor.map(([id]) => id)).toEqual([]);
});

test('every concept named by another exists', () => {
  const opens = pairs((c) => (c.opensWith === undefined ? [] : [c.opensWith]));
  const strangers = [...opposes, ...excludes, ...upward, ...opens].filter(
    ([, other]) => !concepts.has(other),
  );
  expect(strangers).toEqual([]);
});

test('opposition is mutual', () => {
  const forth = new Set(opposes.map(([a, b]) => `${a} ${b}`));
  expect(opposes.filter(([a, b]) => !forth.has(`${b} ${a}`))).toEqual([]);
});

test('contrast is mutual, and never said of opposites', () => {
  const contrasts = pairs((c) => c.contrasts ?? []);
  const forth = new Set(contrasts.map(([a, b]) => `${a} ${b}`));
  const opposite = new Set(opposes.map(([a, b]) => `${a} ${b}`));
  expect(contrasts.filter(([a, b]) => a === b || !concepts.has(b) || !forth.has(`${b} ${a}`))).toEqual([]);
  expect([...forth].filter((pair) => opposite.has(pair))).toEqual([]);
});

test('nothing excludes itself, or opposes itself or what follows from it', () => {
  const absurd = [
    ...excludes.filter(([a, b]) => a === b),
    ...opposes.filter(([a, b]) => a === b || consequences(a).has(b)),
  ];
  expect(absurd).toEqual([]);
});

test('nothing implies two things that oppose each other', () => {
  const torn = [...concepts.keys()].filter((id) => {
    const all = [id, ...consequences(id)];
    return opposes.some(([a, b]) => all.includes(a) && all.includes(b));
  });
  expect(torn).toEqual([]);
});

test('nothing implies itself, by whatever way', () => {
  expect([...concepts.keys()].filter((id) => consequences(id).has(id))).toEqual([]);
});
