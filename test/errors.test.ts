import { describe, expect, test } from 'vitest';
import * as errors from '../src/errors.js';

const { CrossclaimError } = errors;

test.each<
  [code: string, where: string | undefined, error: InstanceType<typeof CrossclaimError>, message: string]
>([
  [
    'unreadable-file',
    'a.txt',
    errors.unreadableFile('a.txt', 'no such file'),
    'cannot read "a.txt": no such file. Check the path.',
  ],
  [
    'unwritable-file',
    'x/o.md',
    errors.unwritableFile('x/o.md', 'no such file'),
    'cannot write "x/o.md": no such file. Check that the folder exists and can be written to.',
  ],
  [
    'not-utf8',
    'a.txt',
    errors.notUtf8('a.txt'),
    '"a.txt" is not UTF-8. Name its encoding by --encoding, or convert it first, for example: iconv -f WINDOWS-1256 -t UTF-8',
  ],
  [
    'not-utf8',
    'a.txt',
    errors.notUtf8('a.txt', 'UTF-16'),
    '"a.txt" is not UTF-8 (it looks like UTF-16). Name its encoding by --encoding, or convert it first, for example: iconv -f UTF-16 -t UTF-8',
  ],
  [
    'not-a-report',
    'a.xml',
    errors.notAReport('a.xml', 'a feed (RSS)', 'Give its text.'),
    '"a.xml" is no report but a feed (RSS). Give its text.',
  ],
  [
    'outside-folder',
    '../a.txt',
    errors.outsideFolder('../a.txt', 'e'),
    '"../a.txt" lies outside "e", the folder of the file that names it. Move it there, or allow it by --allow-outside where you trust that file.',
  ],
  [
    'invalid-json',
    'e.json',
    errors.invalidJson('e.json', { line: 3, column: 5 }),
    '"e.json" is not valid JSON at line 3, column 5. Correct it there; plain text needs another ending than .json.',
  ],
  [
    'empty-text',
    'a.txt',
    errors.emptyText('a.txt'),
    '"a.txt" has no text. Give the full text of the report, or leave the source out.',
  ],
  [
    'too-few-sources',
    undefined,
    errors.tooFewSources(0),
    'no source given. A comparison needs at least two reports on one event.',
  ],
  [
    'too-few-sources',
    undefined,
    errors.tooFewSources(1),
    'only one source given. A comparison needs at least two reports on one event.',
  ],
  [
    'unsupported-language',
    'sources[1].language',
    errors.unsupportedLanguage('sources[1].language', 'fr', ['ar', 'en']),
    '"sources[1].language": the language "fr" is not supported. Supported: ar, en.',
  ],
])('%s (%s)', (code, where, error, message) => {
  expect(error).toBeInstanceOf(CrossclaimError);
  expect(error).toBeInstanceOf(Error);
  expect({ code: error.code, where: error.where, message: error.message }).toEqual({ code, where, message });
});

describe('an error is one', () => {
  class Other extends Error {
    override readonly name = 'CrossclaimError';
    readonly code = 'empty-text';
  }

  test.each<[what: string, value: unknown, isOne: boolean]>([
    ['that this copy of the package made', errors.tooFewSources(1), true],
    ['that another copy made', new Other('x'), true],
    ['no other', new TypeError('x'), false],
    ['nothing that merely looks like one', { name: 'CrossclaimError', code: 'empty-text' }, false],
    ['nothing at all', undefined, false],
  ])('%s', (_, value, isOne) => {
    expect(value instanceof CrossclaimError).toBe(isOne);
  });
});

test('the place is absent, not undefined, where there is none', () => {
  expect('where' in errors.tooFewSources(1)).toBe(false);
});

describe('a message is one line that a terminal can show', () => {
  test.each([
    ['line ends', 'a\nb\r\nc'],
    ['escape sequences', '\u001b[31mred\u001b[0m'],
    ['direction controls', '\u202egnp.txt\u2066\u200f'],
    ['line separators', 'a\u2028b\u2029c'],
    ['lone surrogates', 'a\ud800b'],
    ['great length', 'x'.repeat(10_000)],
  ])('%s', (_, name) => {
    for (const error of [
      errors.duplicateId('source', name),
      errors.unreadableFile(name, name),
      errors.checksumMismatch(name, name, 'f00'),
    ]) {
      expect(error.message).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
    }
    expect(errors.duplicateId('source', name).message.length).toBeLessThan(400);
    expect(errors.duplicateId('source', name).where).toBe(name);
  });
});
