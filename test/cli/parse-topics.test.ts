import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTopics } from '../../src/cli/parse-topics.js';

const topic = {
  id: 'who',
  label: { ar: 'من', en: 'Who' },
  concepts: ['sign'],
  roles: ['agent'],
  terms: ['وزير'],
};

test('valid topics come back as they are', () => {
  expect(parseTopics([topic, { id: 'b', label: {}, terms: [] }], 'topics')).toEqual([
    topic,
    { id: 'b', label: {}, terms: [] },
  ]);
});

test('the topics of the seeds are topics', () => {
  const file = new URL('../../seeds/morocco-israel-2021/topics.json', import.meta.url);
  const ids = parseTopics(JSON.parse(readFileSync(file, 'utf8')), 'topics').map(({ id }) => id);
  expect(ids).toEqual([
    'who-signed',
    'coverage',
    'cyber',
    'drones',
    'visit',
    'western-sahara',
    'earlier-relations',
  ]);
});

test.each<[json: unknown, message: RegExp]>([
  [{}, /"topics": expected an array of topics/],
  [['who'], /"topics\[0\]": expected an object/],
  [[null], /"topics\[0\]": expected an object/],
  [[{ ...topic, id: '' }], /"topics\[0\]\.id": expected a string that is not empty/],
  [[{ ...topic, words: [] }], /"topics\[0\]": expected no property "words"/],
  [[topic, { ...topic, id: 'b', label: 'Who' }], /"topics\[1\]\.label": expected an object/],
  [[{ ...topic, label: { fr: 'Qui' } }], /"topics\[0\]\.label": expected no property "fr"/],
  [[{ ...topic, label: { ar: 1 } }], /"topics\[0\]\.label\.ar": expected a string/],
  [[{ ...topic, roles: ['agnet'] }], /"topics\[0\]\.roles\[0\]": expected one of agent, patient/],
  [[{ ...topic, roles: ['constructor'] }], /"topics\[0\]\.roles\[0\]": expected one of/],
  [[{ ...topic, terms: 'x' }], /"topics\[0\]\.terms": expected an array of strings/],
  [[{ ...topic, concepts: [1] }], /"topics\[0\]\.concepts\[0\]": expected a string/],
  [[{ id: 'a', label: {} }], /"topics\[0\]": expected at least one of "concepts", "roles", "terms"/],
  [[topic, topic], /two topics have the id "who"/],
])('%j', (json, message) => {
  expect(() => parseTopics(json, 'topics')).toThrow(message);
});
