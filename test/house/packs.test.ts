import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/registry.js';
import { nodesOf, parse, placeOf, type SourceFile, sourceFiles, sourceRoot } from './source-files.js';

const codes = languages.map(({ language }) => language);
const registry = join(sourceRoot, 'languages/registry.ts');

/** What is not data, by the kind of its syntax. */
const notData = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.ArrowFunction, 'a function'],
  [ts.SyntaxKind.FunctionExpression, 'a function'],
  [ts.SyntaxKind.FunctionDeclaration, 'a function'],
  [ts.SyntaxKind.MethodDeclaration, 'a function'],
  [ts.SyntaxKind.GetAccessor, 'a function'],
  [ts.SyntaxKind.ClassDeclaration, 'a class'],
  [ts.SyntaxKind.RegularExpressionLiteral, 'a regular expression'],
]);

describe('a language pack is data', () => {
  test('its source holds no function and no regular expression', () => {
    expect(codes.flatMap(packFiles).flatMap(codeIn)).toEqual([]);
  });

  test.skipIf(!existsSync(registry))('as loaded it is strings, numbers, lists and records', async () => {
    const loaded: object = await import(registry);
    expect(strangersIn({ ...loaded }, 'registry')).toEqual([]);
  });

  test.each(codes)('the folder %s has the file names of the others', (code) => {
    const names = (language: string) =>
      packFiles(language).map(({ path }) => path.split('/').slice(2).join('/'));
    expect(names(code)).toEqual(names('ar'));
  });
});

test.each(['(word) => word', 'function () {}', '/ال/', "new RegExp('ال')", '{ stem() {} }'])(
  '%s is not data',
  (code) => {
    expect(codeIn(parse('languages/ar/x.ts', `export const x = ${code};`))).toHaveLength(1);
  },
);

test.each([() => 1, /x/, new Map(), new Date(0), Symbol('x')])('%s is not data', (value) => {
  expect(strangersIn({ words: [value] }, 'pack')).toHaveLength(1);
});

function packFiles(language: string): readonly SourceFile[] {
  return sourceFiles().filter(({ path }) => path.startsWith(`languages/${language}/`));
}

function codeIn(file: SourceFile): readonly string[] {
  return [...nodesOf(file.tree)].flatMap((node) => {
    const named = ts.isIdentifier(node) && node.text === 'RegExp' ? 'a regular expression' : undefined;
    const what = named ?? notData.get(node.kind);
    return what === undefined ? [] : [`${placeOf(file, node)} holds ${what}: a pack is data (law 3)`];
  });
}

/** The paths of values that are neither text, number, boolean, list nor plain record. */
function strangersIn(value: unknown, path: string): readonly string[] {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => strangersIn(item, `${path}[${index}]`));
  if (typeof value === 'object' && isPlain(value)) {
    return Object.entries(value).flatMap(([key, item]) => strangersIn(item, `${path}.${key}`));
  }
  return [`${path} is ${Object.prototype.toString.call(value)}: a pack is data (law 3)`];
}

function isPlain(value: object): boolean {
  return [null, Object.prototype].includes(Object.getPrototypeOf(value));
}
