import { describe, expect, test } from 'vitest';
import { findPassage } from '../../../src/cli/explain/find-passage.js';
import { claim, reportOf, source } from '../../render/sample.js';

const report = reportOf({
  sources: [source('a'), source('b:1')],
  claims: [
    claim('c1', 'a', 'The minister arrived on Tuesday after the vote'),
    claim('c2', 'b:1', 'The minister arrived on Wednesday'),
    {
      ...claim('c3', 'a', 'after the vote'),
      evidence: { ...claim('c1', 'a', 'after the vote').evidence, start: 42, end: 56 },
    },
  ],
});

describe('a passage is found', () => {
  test.each([
    ['c2', { sourceId: 'b:1', start: 20, end: 53 }],
    ['a:10-20', { sourceId: 'a', start: 10, end: 20 }],
    ['b:1:3-5', { sourceId: 'b:1', start: 3, end: 5 }],
    ['on Wednesday', { sourceId: 'b:1', start: 20, end: 53 }],
    ['on  Tuesday', { sourceId: 'a', start: 10, end: 56 }],
    ['the vote', { sourceId: 'a', start: 42, end: 56 }],
  ])('by %s', (words, passage) => {
    expect(findPassage(report, words, 'A')).toEqual(passage);
  });

  test.each([
    ['Thursday', /"A": no claim of the report has the words "Thursday"\. Give words as they are printed/],
    ['a', /"A": "a" names a report, not a passage of it\. Give words of it .* or a:START-END\./],
    ['x:1-2', /no claim of the report has the words/],
    [
      'The minister arrived',
      /"A": "The minister arrived" fits several claims\. Give one: a:10-56, b:1:20-53\./,
    ],
  ])('but not by %s', (words, message) => {
    expect(() => findPassage(report, words, 'A')).toThrow(message);
  });
});
