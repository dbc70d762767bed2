import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaims, diffReports, packReport, readSource } from '../../src/index.js';
import type { Check } from '../../src/schema/check.js';
import type { Source, Topic } from '../../src/schema/types.js';
import { validators } from '../../src/schema/validators.js';
import { assertProperty } from '../property.js';

const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true, discriminator: true });
for (const name of ['source', 'report', 'options', 'judge', 'read-source', 'diff', 'packed-report']) {
  const url = new URL(`../../src/schema/${name}.schema.json`, import.meta.url);
  const schema: AnySchemaObject = JSON.parse(readFileSync(url, 'utf8'));
  ajv.addSchema(schema);
}
ajv.addSchema({
  $id: 'https://crossclaim.dev/schema/1/sources.json',
  type: 'array',
  items: { $ref: 'source.json' },
});

const sources: readonly Source[] = [
  {
    id: 'a',
    text: 'The minister signed the treaty in Paris on Tuesday at 10:00, killing 12 people.',
    publishedAt: '2021-11-24',
  },
  {
    id: 'b',
    language: 'ar',
    text: 'وقع الوزير الاتفاق في باريس مساء الأربعاء، وقتل 13 شخصا.',
    title: 'خبر',
    url: 'https://example.org',
  },
  {
    id: 'c',
    language: 'en',
    text: 'At least 9 people died; the minister “did not sign it”, police said on Wednesday.',
  },
];
const topic: Topic = { id: 't', label: { en: 'x' }, concepts: ['sign'], roles: ['agent'], terms: ['treaty'] };
const report = compareClaims(sources, { topics: [topic] });
const read = sources.map(readSource);

/** A value that each validator accepts, and the reference of its schema. */
const cases: readonly (readonly [name: keyof typeof validators, reference: string, good: unknown])[] = [
  ['askSettings', 'options.json#/$defs/AskSettings', { batchSize: 1, retries: 0, timeoutMs: 5 }],
  ['diff', 'diff.json', diffReports(compareClaims(sources.slice(0, 2)), report)],
  ['htmlOptions', 'options.json#/$defs/HtmlOptions', { language: 'ar', sources: [sources[0], read[1]] }],
  [
    'judgeAnswer',
    'judge.json',
    { verdicts: [{ pair: 0, relation: 'detail', confidence: 0.5, because: '' }] },
  ],
  ['manySettings', 'options.json#/$defs/ManySettings', { concurrency: 2, memoryMb: 100 }],
  ['options', 'options.json', { topics: [topic], maxClaims: 10 }],
  ['packedReport', 'packed-report.json', packReport(report)],
  ['passage', 'options.json#/$defs/Passage', { sourceId: 'a', start: 0, end: 5 }],
  ['readSource', 'read-source.json', read[1]],
  ['renderOptions', 'options.json#/$defs/RenderOptions', { language: 'en', detail: 'full' }],
  ['report', 'report.json', report],
  ['source', 'source.json', sources[1]],
  ['sources', 'sources.json', sources],
  ['topics', 'options.json#/$defs/Topics', [topic]],
];

const odd = fc.constantFrom<unknown>(
  ...[undefined, null, true, '', 'x', '\u{1f600}', 'x'.repeat(201), '\u{1f600}'.repeat(150), 'quantity'],
  ...[
    -1,
    0,
    0.5,
    1,
    2 ** 40,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    [0],
    {},
    { kind: 'time' },
    { kind: 7 },
  ],
);

/** JSON with one value changed, taken out or put in, at a place that the numbers lead to. */
function changed(json: unknown, way: readonly number[], value: unknown, put: boolean): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof json !== 'object' || json === null) return value;
  const copy: unknown = Array.isArray(json) ? [...json] : { ...json };
  if (typeof copy !== 'object' || copy === null) return value;
  const keys = Object.keys(copy);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined || (put && rest.length === 0))
    Reflect.set(copy, Array.isArray(copy) ? keys.length : 'odd', value);
  else Reflect.set(copy, key, changed(Reflect.get(copy, key), rest, value, put));
  return copy;
}

/** The first thing wrong by ajv and by us, in one form. */
function bothOf(reference: string, violationIn: Check, value: unknown) {
  const validate = ajv.getSchema(`https://crossclaim.dev/schema/1/${reference}`);
  if (validate === undefined) throw new Error(`ajv has no ${reference}`);
  const error = validate(value) ? undefined : validate.errors?.[0];
  const ours = violationIn(value);
  return {
    ajv: error && { at: error.instancePath, keyword: error.keyword, params: error.params },
    ours: ours && {
      at: ours.keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      keyword: ours.keyword,
      params: ours.params,
    },
  };
}

describe('a validator says what ajv says of the same schema', () => {
  it.each(cases)('%s', (name, reference, good) => {
    const { accepts, violationIn } = validators[name];
    expect(accepts(good)).toBe(true);
    const way = fc.array(fc.nat({ max: 50 }), { maxLength: 7 });
    assertProperty(
      fc.property(way, odd, fc.boolean(), (steps, value, put) => {
        const { ajv: theirs, ours } = bothOf(reference, violationIn, changed(good, steps, value, put));
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });
});
