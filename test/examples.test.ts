import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as crossclaim from '../src/index.js';
import { typeFaults } from './type-faults.js';

const root = resolve(import.meta.dirname, '..');

/** What a caller can import, by file. */
const doors = [
  'index',
  'exports/adapters',
  'exports/errors',
  'exports/many',
  'exports/render',
  'exports/schema',
];

interface Example {
  readonly name: string;
  readonly code: string;
}

/** Every function and class that a caller can import, with the examples in its comment. */
function exported(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const door of doors) {
    const path = join(root, 'src', `${door}.ts`);
    for (const statement of parsed(path).statements) {
      if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined || !ts.isNamedExports(exportClause) || moduleSpecifier === undefined)
        continue;
      if (!ts.isStringLiteral(moduleSpecifier)) continue;
      const from = join(dirname(path), moduleSpecifier.text.replace(/\.js$/, '.ts'));
      for (const { name, isTypeOnly } of exportClause.elements)
        if (!isTypeOnly) found.set(name.text, examplesOf(from, name.text));
    }
  }
  return found;
}

function examplesOf(path: string, name: string): readonly string[] {
  const declared = parsed(path).statements.find(
    (statement) =>
      (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) &&
      statement.name?.text === name,
  );
  if (declared === undefined) throw new Error(`${path} declares no ${name}`);
  return ts
    .getJSDocTags(declared)
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
}

const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);

const documented = exported();
const examples: readonly Example[] = [...documented].flatMap(([name, codes]) =>
  codes.map((code) => ({ name, code })),
);

test('every function and class that can be imported has an example', () => {
  expect([...documented].filter(([, codes]) => codes.length === 0).map(([name]) => name)).toEqual([]);
  expect(documented.size).toBeGreaterThan(15);
});

/** What examples may take for granted. */
const given = {
  sources: [
    {
      id: 'first',
      text: 'The bridge collapsed on Monday, killing 12 people. Two ministers signed the agreement.',
    },
    {
      id: 'second',
      text: 'The bridge collapsed on Monday, killing 14 people. The agreement was signed by two ministers.',
    },
  ],
  topics: [{ id: 'who-signed', label: { en: 'Who signed' }, concepts: ['sign'], roles: ['agent'] }],
};

test('every example compiles, strictly', () => {
  const names = [...documented.keys()].filter((name) => name !== 'compareMany').sort();
  const text = `
    import { ${names.join(', ')}, type Similarity, type Source, type Topics } from '../src/index.js';
    import { compareMany } from '../src/exports/many.js';
    declare const sources: readonly Source[];
    declare const topics: Topics;
    export const used = [${names.join(', ')}, compareMany];
    ${examples.map(({ name, code }, i) => `export async function ${name}Example${i}(): Promise<void> {\n${code}\n}`).join('\n')}
  `;
  expect(typeFaults({ 'test/examples-in-comments.ts': text })).toEqual([]);
}, 120_000);

/** What examples ask of the world outside is not there: threads, and models to be asked. */
const outside = ['compareMany', 'openAiCompatible'];

describe('every example runs', () => {
  test.each(examples.filter(({ name }) => !outside.includes(name)).map(({ name, code }) => [name, code]))(
    '%s',
    async (_, code) => {
      const printed: unknown[] = [];
      const note = (...words: unknown[]): number => printed.push(words);
      const scope = { ...crossclaim, ...given, console: { log: note, error: note } };
      const { outputText } = ts.transpileModule(`export default async () => {\n${code}\n};`, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
      });
      const module = { exports: { default: async (): Promise<void> => {} } };
      new Function('exports', ...Object.keys(scope), outputText)(module.exports, ...Object.values(scope));
      await module.exports.default();
      if (/console\./.test(code)) expect(printed.length).toBeGreaterThan(0);
    },
  );
});
