import { describe, expect, test } from 'vitest';
import type { EventConcept } from '../../src/concepts/event-concept.js';
import { eventConcepts } from '../../src/concepts/events.js';
import { accidents as arAccidents } from '../../src/languages/ar/concepts/accidents.js';
import { casualties as arCasualties } from '../../src/languages/ar/concepts/casualties.js';
import { change as arChange } from '../../src/languages/ar/concepts/change.js';
import { conflict as arConflict } from '../../src/languages/ar/concepts/conflict.js';
import { crime as arCrime } from '../../src/languages/ar/concepts/crime.js';
import { disasters as arDisasters } from '../../src/languages/ar/concepts/disasters.js';
import { health as arHealth } from '../../src/languages/ar/concepts/health.js';
import { infrastructure as arInfrastructure } from '../../src/languages/ar/concepts/infrastructure.js';
import { migration as arMigration } from '../../src/languages/ar/concepts/migration.js';
import { motion as arMotion } from '../../src/languages/ar/concepts/motion.js';
import { rescue as arRescue } from '../../src/languages/ar/concepts/rescue.js';
import { transport as arTransport } from '../../src/languages/ar/concepts/transport.js';
import type { Entry, WordSet } from '../../src/languages/pack.js';

const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;

/** The rooms of this test: conflict to change. */
const arabicRooms: Readonly<Record<string, Entry>> = {
  ...arAccidents,
  ...arCasualties,
  ...arChange,
  ...arConflict,
  ...arCrime,
  ...arDisasters,
  ...arHealth,
  ...arInfrastructure,
  ...arMigration,
  ...arMotion,
  ...arRescue,
  ...arTransport,
};

function setOf(entry: Entry): WordSet {
  return 'length' in entry ? { words: entry } : entry;
}

describe('concepts', () => {
  const ids = new Set(Object.keys(concepts));
  const links = Object.entries(concepts).flatMap(
    ([id, { opposes = [], excludes = [], implies = [], within }]) =>
      [...opposes, ...excludes, ...implies, ...(within === undefined ? [] : [within])].map(
        (other) => [id, other] as const,
      ),
  );

  test('name only concepts that exist', () => {
    expect(links.filter(([, other]) => !ids.has(other))).toEqual([]);
  });

  test('are not linked to themselves', () => {
    expect(links.filter(([id, other]) => id === other)).toEqual([]);
  });

  test('oppose one another both ways', () => {
    const oneWay = Object.entries(concepts).flatMap(([id, { opposes = [] }]) =>
      opposes
        .filter((other) => !concepts[other]?.opposes?.includes(id))
        .map((other) => `${id} opposes ${other}`),
    );
    expect(oneWay).toEqual([]);
  });

  test('are never opposed to what they are a kind of or imply', () => {
    const torn = Object.entries(concepts).flatMap(([id, { opposes = [], implies = [], within }]) =>
      opposes
        .filter((other) => implies.includes(other) || within === other)
        .map((other) => `${id}, ${other}`),
    );
    expect(torn).toEqual([]);
  });

  test('lie within one another without a ring', () => {
    const depth = (id: string, seen: readonly string[]): readonly string[] => {
      const above = concepts[id]?.within;
      if (above === undefined) return [];
      return seen.includes(above) ? [...seen, above] : depth(above, [...seen, above]);
    };
    expect(Object.keys(concepts).filter((id) => depth(id, [id]).length > 0)).toEqual([]);
  });
});

describe('Arabic words of conflict, casualties, movement and change', () => {
  test('are in Arabic letters', () => {
    const strange = Object.entries(arabicRooms).flatMap(([id, entry]) => {
      const { verbs = [], words = [], idioms = [] } = setOf(entry);
      const all = [...verbs, ...words, ...idioms.flatMap(({ verb, with: others }) => [verb, ...others])];
      return all.filter((word) => !/^[ء-ي ]+$/u.test(word)).map((word) => `${id}: ${word}`);
    });
    expect(strange).toEqual([]);
  });

  test('verbs have a past and a present that starts with ي', () => {
    const odd = Object.entries(arabicRooms).flatMap(([id, entry]) => {
      const { verbs = [], idioms = [] } = setOf(entry);
      return [...verbs, ...idioms.map(({ verb }) => verb)]
        .filter((verb) => !/^\S+ ي\S+/u.test(verb))
        .map((verb) => `${id}: ${verb}`);
    });
    expect(odd).toEqual([]);
  });

  test('no verb is so short that a noun or particle would be read as it', () => {
    const short = Object.entries(arabicRooms).flatMap(([id, entry]) =>
      (setOf(entry).verbs ?? [])
        .filter((verb) => (verb.split(' ')[0] ?? '').length < 3)
        .map((verb) => `${id}: ${verb}`),
    );
    expect(short).toEqual([]);
  });
});
