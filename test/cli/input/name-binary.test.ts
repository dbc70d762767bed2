import { expect, test } from 'vitest';
import { nameBinary } from '../../../src/cli/input/name-binary.js';

const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

test.each([
  ['%PDF-1.7', 'a PDF document'],
  ['PK\u0003\u0004\u0014', 'an archive or a document of Word, LibreOffice or the like (zip)'],
  ['{\\rtf1', 'a rich text document (RTF)'],
  ['\u00ff\u00d8\u00ff\u00e0', 'a picture (JPEG)'],
])('%j is %s', (text, what) => {
  expect(nameBinary(bytes(text))).toBe(what);
});

test.each(['PDF', 'PK said', '{ "a": 1 }', ''])('%j may be text', (text) => {
  expect(nameBinary(bytes(text))).toBeUndefined();
});
