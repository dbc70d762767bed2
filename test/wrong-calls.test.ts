import { describe, expect, it } from 'vitest';
import * as crossclaim from '../src/index.js';

/** The library as code without types meets it: anything may be handed to anything. */
const {
  compareClaims,
  compareClaimsWith,
  explainWhyNot,
  openAiCompatible,
  parseReport,
  parseSources,
  renderHtml,
  renderMarkdown,
} = crossclaim as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

const a = { id: 'a', text: 'The minister arrived in Rabat on Tuesday.' };
const b = { id: 'b', text: 'وصل الوزير إلى الرباط الأربعاء.' };
const both = [a, b];
const topic = { id: 'who', label: { en: 'Who' }, concepts: ['sign'] };
const report = crossclaim.compareClaims(both);
const passage = { sourceId: 'a', start: 0, end: 10 };
const other = { sourceId: 'b', start: 0, end: 10 };
const score = () => [];
const long = 'x'.repeat(5_000);
const topics = (...list: readonly unknown[]) => ({ topics: list });

type Row = readonly [
  call: string,
  run: () => unknown,
  code: string,
  where: string | undefined,
  message: RegExp,
];

/** Every way we know of to call the library wrongly, with what it answers: the code, the place, what is wrong and what to do. */
const rows: readonly Row[] = [
  // sources
  [
    'no sources',
    () => compareClaims?.(),
    'schema-violation',
    'sources',
    /expected an array, found nothing\. .*source\.json/,
  ],
  [
    'null for sources',
    () => compareClaims?.(null),
    'schema-violation',
    'sources',
    /expected an array, found null/,
  ],
  [
    'texts for sources',
    () => compareClaims?.(['a', 'b']),
    'schema-violation',
    'sources[0]',
    /expected an object, found a string/,
  ],
  [
    'a record for sources',
    () => compareClaims?.({ a, b }),
    'schema-violation',
    'sources',
    /expected an array, found an object/,
  ],
  [
    'one source',
    () => compareClaims?.([a]),
    'too-few-sources',
    undefined,
    /only one source given\. .*at least two/,
  ],
  [
    'a source twice',
    () => compareClaims?.([a, a]),
    'duplicate-id',
    'a',
    /two sources have the id "a"\. Give each/,
  ],
  [
    'an empty text',
    () => compareClaims?.([a, { id: 'b', text: ' ' }]),
    'empty-text',
    'sources[1] (b)',
    /has no text\. Give/,
  ],
  [
    'an unknown field',
    () => compareClaims?.([{ ...a, [long]: 1 }, b]),
    'schema-violation',
    'sources[0]',
    /expected no property "xxx.*…\. .*source\.json/,
  ],
  [
    'an unknown language',
    () => compareClaims?.([{ ...a, language: 'fr' }, b]),
    'unsupported-language',
    'sources[0].language',
    /"fr" is not supported\. Supported: ar, en\./,
  ],
  [
    'null for a language',
    () => compareClaims?.([{ ...a, language: null }, b]),
    'schema-violation',
    'sources[0].language',
    /expected one of "ar", "en", found null/,
  ],
  [
    'no date',
    () => compareClaims?.([{ ...a, publishedAt: 'today' }, b]),
    'schema-violation',
    'sources[0].publishedAt',
    /expected an ISO 8601 date.*, found "today"/,
  ],
  [
    'a day of no month',
    () => compareClaims?.([a, { ...b, publishedAt: '2021-02-31' }]),
    'impossible-date',
    'sources[1].publishedAt',
    /there is no "2021-02-31": month 02 of 2021 has 28 days\. Correct it/,
  ],
  [
    'an hour of no day',
    () => parseSources?.([{ ...a, publishedAt: '2021-02-03T25:00' }]),
    'impossible-date',
    'sources[0].publishedAt',
    /a day has no hour 25/,
  ],
  [
    'text in French',
    () => compareClaims?.([a, { id: 'c', text: 'Le ministre est arrivé à Rabat mardi soir.' }]),
    'unsupported-language',
    'sources[1] (c)',
    /is in a language that is not read: of 8 different words 0 are everyday words of "en", and 2 have letters it lacks; it begins "Le ministre est.*Leave it out; if it is .* give its "language": "ar" or "en"\./,
  ],
  [
    'text in Russian',
    () => explainWhyNot?.([{ id: 'c', text: 'Министр прибыл.' }, b], { ...passage, sourceId: 'c' }, other),
    'unsupported-language',
    'sources[0] (c)',
    /most of its letters are of another script; it begins "Министр прибыл\."/,
  ],

  // options and topics
  [
    'null for options',
    () => compareClaims?.(both, null),
    'invalid-option',
    'options',
    /expected an object, found null\. Correct it, or leave it out/,
  ],
  [
    'topics for options',
    () => compareClaims?.(both, [topic]),
    'invalid-option',
    'options',
    /expected an object, found an array/,
  ],
  [
    'an unknown option',
    () => compareClaims?.(both, { topic: [] }),
    'invalid-option',
    'options',
    /there is no "topic"\. Did you mean "topics"\? Known: topics, maxCharacters, maxClaims\./,
  ],
  [
    'a long unknown option',
    () => compareClaims?.(both, { [long]: 1 }),
    'invalid-option',
    'options',
    /there is no "xxx.*…"\. Known: topics, maxCharacters, maxClaims\./,
  ],
  [
    'topics that are no list',
    () => compareClaims?.(both, { topics: 'who' }),
    'schema-violation',
    'options.topics',
    /expected an array, found a string\. .*options\.json/,
  ],
  [
    'null for topics',
    () => compareClaims?.(both, { topics: null }),
    'schema-violation',
    'options.topics',
    /expected an array, found null/,
  ],
  [
    'a topic that is a string',
    () => compareClaims?.(both, topics('who')),
    'schema-violation',
    'options.topics[0]',
    /expected an object, found a string/,
  ],
  [
    'a topic that asks nothing',
    () => compareClaims?.(both, topics({ id: 'who', label: {} })),
    'schema-violation',
    'options.topics[0]',
    /at least one of "concepts", "roles", "terms"/,
  ],
  [
    'an unknown concept',
    () => compareClaims?.(both, topics({ ...topic, concepts: ['sign', 'signed'] })),
    'unknown-concept',
    'options.topics[0].concepts[1]',
    /there is no concept "signed"\. Did you mean "sign"\?/,
  ],
  [
    'an unknown role',
    () => compareClaims?.(both, topics({ ...topic, roles: ['agnet'] })),
    'unknown-role',
    'options.topics[0].roles[0]',
    /there is no role "agnet"\. Did you mean "agent"\? The roles are: agent,/,
  ],
  [
    'a topic twice',
    () => compareClaims?.(both, topics(topic, topic)),
    'duplicate-id',
    'who',
    /two topics have the id "who"/,
  ],
  [
    'a long id',
    () => compareClaims?.(both, topics({ ...topic, id: long })),
    'schema-violation',
    'options.topics[0].id',
    /at most 200 characters/,
  ],

  // pages
  [
    'a page of nothing',
    () => renderMarkdown?.(),
    'schema-violation',
    'report',
    /expected an object, found nothing\. .*report\.json/,
  ],
  [
    'a page of null',
    () => renderHtml?.(null),
    'schema-violation',
    'report',
    /expected an object, found null/,
  ],
  [
    'a page of sources',
    () => renderMarkdown?.(both, { language: 'en' }),
    'schema-violation',
    'report',
    /expected an object, found an array/,
  ],
  [
    'a page of a promise',
    () => renderMarkdown?.(Promise.resolve(report)),
    'schema-violation',
    'report',
    /expected a property "schemaVersion", which is missing/,
  ],
  [
    'a page of half a report',
    () => renderHtml?.({ ...report, groups: undefined }),
    'schema-violation',
    'report',
    /expected a property "groups"/,
  ],
  [
    'a page with null options',
    () => renderMarkdown?.(report, null),
    'invalid-option',
    'options',
    /expected an object, found null/,
  ],
  [
    'a page in a word',
    () => renderMarkdown?.(report, 'en'),
    'invalid-option',
    'options',
    /expected an object, found a string/,
  ],
  [
    'a page in French',
    () => renderHtml?.(report, { language: 'fr' }),
    'unsupported-language',
    'options.language',
    /"fr" is not supported\. Supported: ar, en\./,
  ],
  [
    'a page in no language',
    () => renderHtml?.(report, { language: 5 }),
    'invalid-option',
    'options.language',
    /expected one of "ar", "en", found 5/,
  ],
  [
    'a page with an unknown option',
    () => renderMarkdown?.(report, { lang: 'en' }),
    'invalid-option',
    'options',
    /there is no "lang"\. Known: language, detail\./,
  ],
  [
    'JSON text for a report',
    () => parseReport?.('{}'),
    'schema-violation',
    'report',
    /expected an object, found a string/,
  ],

  // passages
  [
    'no passages',
    () => explainWhyNot?.(both),
    'invalid-option',
    'a',
    /expected an object, found nothing\. Give \{ sourceId, start, end \}/,
  ],
  [
    'null for a passage',
    () => explainWhyNot?.(both, passage, null),
    'invalid-option',
    'b',
    /expected an object, found null/,
  ],
  [
    'words for a passage',
    () => explainWhyNot?.(both, 'arrived', other),
    'invalid-option',
    'a',
    /expected an object, found a string/,
  ],
  [
    'a passage without an end',
    () => explainWhyNot?.(both, { sourceId: 'a', start: 0 }, other),
    'invalid-option',
    'a',
    /expected a property "end"/,
  ],
  [
    'a passage by half offsets',
    () => explainWhyNot?.(both, { ...passage, end: 1.5 }, other),
    'invalid-option',
    'a.end',
    /expected a whole number, found 1\.5/,
  ],
  [
    'a passage before the text',
    () => explainWhyNot?.(both, { ...passage, start: -1 }, other),
    'invalid-option',
    'a.start',
    /expected a number >= 0, found -1/,
  ],
  [
    'a passage after the text',
    () => explainWhyNot?.(both, { ...passage, end: 1_000 }, other),
    'no-such-passage',
    'a',
    /no passage 0–1000 in a source "a"\. Give the id/,
  ],
  [
    'a passage of no length',
    () => explainWhyNot?.(both, passage, { ...other, end: 0 }),
    'no-such-passage',
    'b',
    /no passage 0–0/,
  ],
  [
    'a passage of another source',
    () => explainWhyNot?.(both, { ...passage, sourceId: 'c' }, other),
    'no-such-passage',
    'c',
    /in a source "c"/,
  ],
  [
    'passages of one source',
    () => explainWhyNot?.(both, passage, passage),
    'invalid-option',
    'b',
    /it lies in the same source as a\. Give passages of two sources/,
  ],
  [
    'passages of no sources',
    () => explainWhyNot?.(null, passage, other),
    'schema-violation',
    'sources',
    /found null/,
  ],

  // models
  [
    'no models',
    () => compareClaimsWith?.(),
    'invalid-option',
    'models',
    /it is not an object\. Give \{ similarity, judge \}, either or both; the sources come after/,
  ],
  [
    'null for models',
    () => compareClaimsWith?.(null, both),
    'invalid-option',
    'models',
    /it is not an object/,
  ],
  [
    'sources before models',
    () => compareClaimsWith?.(both, {}),
    'invalid-option',
    'models',
    /it is not an object/,
  ],
  [
    'an unknown model',
    () => compareClaimsWith?.({ similarty: {} }, both),
    'invalid-option',
    'models',
    /there is no "similarty"\. Did you mean "similarity"\? Known: similarity, judge\./,
  ],
  [
    'null for a model',
    () => compareClaimsWith?.({ judge: null }, both),
    'invalid-option',
    'models.judge',
    /it is not a model\. Give \{ name, judge \}, or leave it out/,
  ],
  [
    'a model without a name',
    () => compareClaimsWith?.({ similarity: { score } }, both),
    'invalid-option',
    'models.similarity.name',
    /it is not a name/,
  ],
  [
    'a model that cannot score',
    () => compareClaimsWith?.({ similarity: { name: 'x', score: 1 } }, both),
    'invalid-option',
    'models.similarity.score',
    /it is not a function/,
  ],
  ['models without sources', () => compareClaimsWith?.({}), 'schema-violation', 'sources', /found nothing/],
  [
    'models and null options',
    () => compareClaimsWith?.({}, both, null),
    'invalid-option',
    'options',
    /expected an object, found null/,
  ],
  [
    'models and an unknown option',
    () => compareClaimsWith?.({}, both, { batchsize: 3 }),
    'invalid-option',
    'options',
    /there is no "batchsize"\. Did you mean "batchSize"\? Known: batchSize, concurrency/,
  ],
  [
    'models and an empty batch',
    () => compareClaimsWith?.({}, both, { batchSize: 0 }),
    'invalid-option',
    'options.batchSize',
    /expected a number >= 1, found 0/,
  ],
  [
    'models and half a batch',
    () => compareClaimsWith?.({}, both, { batchSize: 1.5 }),
    'invalid-option',
    'options.batchSize',
    /expected a whole number, found 1\.5/,
  ],
  [
    'models and many retries',
    () => compareClaimsWith?.({}, both, { retries: 9 }),
    'invalid-option',
    'options.retries',
    /expected one of 0, 1, found 9/,
  ],
  [
    'models and no signal',
    () => compareClaimsWith?.({}, both, { signal: true }),
    'invalid-option',
    'options.signal',
    /it is not an AbortSignal/,
  ],
  [
    'models and no topics',
    () => compareClaimsWith?.({}, both, { topics: {} }),
    'schema-violation',
    'options.topics',
    /expected an array/,
  ],
  [
    'models and an unknown concept',
    () => compareClaimsWith?.({}, both, topics({ ...topic, concepts: ['sgin'] })),
    'unknown-concept',
    'options.topics[0].concepts[0]',
    /Did you mean "sign"/,
  ],

  // endpoints
  [
    'an endpoint of nothing',
    () => openAiCompatible?.(),
    'invalid-option',
    'options',
    /they are not an object\. Give \{ baseUrl, model \}/,
  ],
  [
    'an endpoint without a URL',
    () => openAiCompatible?.({ model: 'm' }),
    'invalid-option',
    'options.baseUrl',
    /it is not a URL\. Give one such as/,
  ],
  [
    'an endpoint without a model',
    () => openAiCompatible?.({ baseUrl: 'http://localhost/v1' }),
    'invalid-option',
    'options.model',
    /it is not a name/,
  ],
  [
    'an endpoint that fetches by a word',
    () => openAiCompatible?.({ baseUrl: 'http://localhost/v1', model: 'm', fetch: 'curl' }),
    'invalid-option',
    'options.fetch',
    /it is not a function/,
  ],
];

describe('a wrong call is answered by one error that says what, where, and what to do', () => {
  it.each(rows)('%s', async (_, run, code, where, message) => {
    const error = await caught(run);
    expect({ code: error.code, where: error.where }).toEqual({ code, where });
    expect(error.message).toMatch(message);
    // what is wrong; then what to do
    expect(error.message).toMatch(/^[^\n]+[^.]\. [A-Z][^\n]+\.$/);
    expect(Buffer.byteLength(error.message)).toBeLessThan(800);
  });
});

/** What is thrown, or rejected with. */
async function caught(run: () => unknown): Promise<crossclaim.CrossclaimError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof crossclaim.CrossclaimError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
