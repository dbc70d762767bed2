import { describe, expect, test } from 'vitest';
import { CrossclaimError } from '../../src/errors.js';
import { comparable, parseReport, parseSources } from '../../src/schema/parse.js';

const a = { id: 'a', text: 'The minister arrived on Tuesday.' };
const b = { id: 'b', text: 'وصل الوزير الثلاثاء.', language: 'ar', publishedAt: '2021-11-24T10:00:00+00:00' };
const report = {
  schemaVersion: '1',
  engine: { name: 'crossclaim', version: '0', models: [] },
  sources: [],
  origins: [],
  claims: [],
  entities: [],
  events: [],
  groups: [],
  quotations: [],
  naming: [],
  coverage: { matrix: [], pairs: [], bySource: [] },
  topics: [],
  diagnostics: [],
};

test('valid sources come back as they are', () => {
  expect(parseSources([a, b])).toEqual([a, b]);
  expect(parseSources([])).toEqual([]);
  expect(parseSources([{ id: 'lone', text: 'a \ud800 b' }])).toHaveLength(1);
});

describe('an error names the path and what was expected', () => {
  test.each<[json: unknown, code: string, where: string, message: RegExp]>([
    [null, 'schema-violation', 'sources', /expected an array, found null/],
    [{ sources: [a, b] }, 'schema-violation', 'sources', /expected an array, found an object/],
    ['text', 'schema-violation', 'sources', /expected an array, found a string/],
    [[a, 7], 'schema-violation', 'sources[1]', /expected an object, found a number/],
    [[{ text: 'x' }], 'schema-violation', 'sources[0]', /expected a property "id", which is missing/],
    [[a, { id: 'b' }], 'schema-violation', 'sources[1]', /expected a property "text", which is missing/],
    [[{ ...a, author: 'x' }], 'schema-violation', 'sources[0]', /expected no property "author"/],
    [[{ ...a, text: 5 }], 'schema-violation', 'sources[0].text', /expected a string, found a number/],
    [[{ ...a, id: '' }], 'schema-violation', 'sources[0].id', /at least 1 character/],
    [[{ ...a, id: 'x'.repeat(201) }], 'schema-violation', 'sources[0].id', /at most 200 characters/],
    [
      [a, { ...b, publishedAt: 'yesterday' }],
      'schema-violation',
      'sources[1].publishedAt',
      /found "yesterday"/,
    ],
    [
      [{ ...a, language: 'fr' }],
      'unsupported-language',
      'sources[0].language',
      /"fr" is not supported. Supported: ar, en/,
    ],
    [[{ ...a, language: 5 }], 'schema-violation', 'sources[0].language', /found 5/],
    [[{ ...a, text: '' }], 'empty-text', 'sources[0].text', /has no text/],
    [[a, { ...b, text: ' \n\t' }], 'empty-text', 'sources[1] (b)', /has no text/],
    [[a, b, a], 'duplicate-id', 'a', /two sources have the id "a"/],
  ])('%j', (json, code, where, message) => {
    const error = thrown(() => parseSources(json));
    expect(error).toMatchObject({ code, where });
    expect(error.message).toMatch(message);
  });
});

test('fewer than two sources cannot be compared', () => {
  expect(comparable([a, b])).toHaveLength(2);
  expect(thrown(() => comparable([a]))).toMatchObject({ code: 'too-few-sources' });
  expect(thrown(() => comparable([]))).toMatchObject({ code: 'too-few-sources' });
});

test('a report', () => {
  expect(parseReport(report)).toEqual(report);
  expect(thrown(() => parseReport({ ...report, schemaVersion: '2' })).message).toMatch(
    /"report.schemaVersion": expected "1", found "2"/,
  );
  expect(thrown(() => parseReport({ ...report, coverage: {} })).message).toMatch(
    /"report.coverage": expected a property "matrix"/,
  );
  const row = { ...report, coverage: { ...report.coverage, matrix: [{ groupId: 'g', sourceIds: [1] }] } };
  expect(thrown(() => parseReport(row))).toMatchObject({ where: 'report.coverage.matrix[0].sourceIds[0]' });
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
