import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTopics } from '../../src/schema/parse-topics.js';

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

test.each<[json: unknown, code: string, message: RegExp]>([
  [{}, 'schema-violation', /"topics": expected an array, found an object/],
  [['who'], 'schema-violation', /"topics\[0\]": expected an object, found a string/],
  [[null], 'schema-violation', /"topics\[0\]": expected an object, found null/],
  [[{ ...topic, id: '' }], 'schema-violation', /"topics\[0\]\.id": expected at least 1 character/],
  [[{ ...topic, words: [] }], 'schema-violation', /"topics\[0\]": expected no property "words"/],
  [
    [topic, { ...topic, id: 'b', label: 'Who' }],
    'schema-violation',
    /"topics\[1\]\.label": expected an object/,
  ],
  [
    [{ ...topic, label: { fr: 'Qui' } }],
    'schema-violation',
    /"topics\[0\]\.label": expected no property "fr"/,
  ],
  [[{ ...topic, label: { ar: 1 } }], 'schema-violation', /"topics\[0\]\.label\.ar": expected a string/],
  [[{ ...topic, terms: 'x' }], 'schema-violation', /"topics\[0\]\.terms": expected an array, found a string/],
  [[{ ...topic, concepts: [1] }], 'schema-violation', /"topics\[0\]\.concepts\[0\]": expected a string/],
  [[{ ...topic, roles: [1] }], 'schema-violation', /"topics\[0\]\.roles\[0\]": expected one of .*found 1/],
  [
    [{ id: 'a', label: {} }],
    'schema-violation',
    /"topics\[0\]": expected at least one of "concepts", "roles", "terms"/,
  ],
  [
    [{ ...topic, roles: ['agnet'] }],
    'unknown-role',
    /"topics\[0\]\.roles\[0\]": there is no role "agnet"\. Did you mean "agent"\? The roles are: agent, patient/,
  ],
  [
    [{ ...topic, roles: ['constructor'] }],
    'unknown-role',
    /there is no role "constructor"\. The roles are: agent/,
  ],
  [
    [topic, { ...topic, id: 'b', concepts: ['sign', 'sgin'] }],
    'unknown-concept',
    /"topics\[1\]\.concepts\[1\]": there is no concept "sgin"\. Did you mean "sign"\?/,
  ],
  [
    [{ ...topic, concepts: ['constructor'] }],
    'unknown-concept',
    /there is no concept "constructor"\. The claims of a report name theirs in "predicate\.concept"\.$/,
  ],
  [[topic, topic], 'duplicate-id', /two topics have the id "who"/],
])('%j: %s', (json, code, message) => {
  expect(() => parseTopics(json, 'topics')).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  );
});
