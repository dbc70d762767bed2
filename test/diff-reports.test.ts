import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { compareClaims } from '../src/compare.js';
import { diffReports } from '../src/diff-reports.js';
import { CrossclaimError } from '../src/errors.js';
import type { ReportDiff, Source } from '../src/schema/types.js';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../src/schema/${name}.schema.json`, import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true, discriminator: true });
addFormats.default(ajv);
for (const name of ['source', 'report']) ajv.addSchema(schemaOf(name));
const isDiff = ajv.compile(schemaOf('diff'));

const a: Source = {
  id: 'a',
  text: 'The bridge collapsed on Monday, killing 12 people. Two ministers visited the town.',
};
const b: Source = {
  id: 'b',
  text: 'The collapse of the bridge killed 12 people on Monday. Two ministers visited the town.',
};
const c: Source = {
  id: 'c',
  text: 'The bridge collapsed on Monday, killing 14 people. Schools were closed for a week.',
};

function diff(before: readonly Source[], after: readonly Source[]): ReportDiff {
  const found = diffReports(compareClaims(before), compareClaims(after));
  expect(isDiff(found), JSON.stringify(isDiff.errors)).toBe(true);
  return found;
}

describe('a further report', () => {
  const found = diff([a, b], [a, b, c]);

  test('is named', () => {
    expect(found.sources).toEqual({ added: ['c'], removed: [], changed: [] });
  });

  test('turns an agreement into a conflict', () => {
    const verdicts = found.groups.filter(({ change }) => change === 'verdict');
    expect(verdicts.map((g) => [g.before?.verdict, g.after?.verdict])).toContainEqual([
      'agreement',
      'conflict',
    ]);
    expect(found.conflicts.appeared.map(({ slot }) => slot)).toEqual(['quantity']);
    expect(found.conflicts.gone).toEqual([]);
  });

  test('tells what nobody told before', () => {
    const appeared = found.groups.filter(({ change }) => change === 'appeared');
    expect(appeared.length).toBeGreaterThan(0);
    for (const group of appeared) {
      expect(group.before).toBeUndefined();
      expect(group.after?.sourceIds).toEqual(['c']);
      expect(group.claimsRemoved).toEqual([]);
    }
  });

  test('leaves what it does not tell of as it was', () => {
    expect(found.unchanged).toBeGreaterThan(0);
    expect(found.groups.some(({ after }) => after?.sourceIds.join() === 'a,b')).toBe(false);
  });
});

test('taken away again, the other way round', () => {
  const there = diff([a, b], [a, b, c]);
  const back = diff([a, b, c], [a, b]);
  expect(back.sources).toEqual({ added: [], removed: ['c'], changed: [] });
  expect(back.conflicts).toEqual({ appeared: [], gone: there.conflicts.appeared });
  expect(back.unchanged).toBe(there.unchanged);
  const gone = back.groups.filter(({ change }) => change === 'gone');
  expect(gone.map(({ before }) => before)).toEqual(
    there.groups.filter(({ change }) => change === 'appeared').map(({ after }) => after),
  );
});

test('of a report with itself there is none', () => {
  const found = diff([a, b, c], [a, b, c]);
  expect(found.groups).toEqual([]);
  expect(found.conflicts).toEqual({ appeared: [], gone: [] });
  expect(found.unchanged).toBe(compareClaims([a, b, c]).groups.length);
});

test('another text of one report is told', () => {
  const found = diff([a, b], [a, { ...b, text: `${b.text} Schools were closed.` }]);
  expect(found.sources).toEqual({ added: [], removed: [], changed: ['b'] });
  expect(found.groups.map(({ change }) => change)).toEqual(['appeared']);
});

test('what is no report is refused, by its place', () => {
  const report = compareClaims([a, b]);
  expect(() => diffReports(report, { ...report, groups: [] })).not.toThrow();
  expect(() => diffReports({ ...report, sources: JSON.parse('7') }, report)).toThrow(CrossclaimError);
  expect(() => diffReports({ ...report, sources: JSON.parse('7') }, report)).toThrow(/"before\.sources"/);
  expect(() => diffReports(report, JSON.parse('null'))).toThrow(/"after": expected an object/);
});
