import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, placeOf, type SourceFile, sourceFiles } from './source-files.js';

type Finder = (node: ts.Node) => boolean;

test.each<[habit: string, finder: Finder]>([
  ['no default exports', isDefaultExport],
  ['no `any`', (node) => node.kind === ts.SyntaxKind.AnyKeyword],
  ['no class but the error', (node) => ts.isClassLike(node) && !extendsError(node)],
])('%s', (habit, finder) => {
  expect(sourceFiles().flatMap((file) => found(file, finder, habit))).toEqual([]);
});

test('no `@ts-ignore` or `@ts-nocheck`', () => {
  const silenced = sourceFiles().filter(({ tree }) => /@ts-(?:ignore|nocheck)/.test(tree.text));
  expect(silenced.map(({ path }) => `src/${path}`)).toEqual([]);
});

test('the engine has no environment, clock or randomness, and prints nothing', () => {
  const engine = sourceFiles().filter(({ path }) => path !== 'cli.ts');
  expect(engine.flatMap((file) => found(file, isImpure, 'only cli.ts may'))).toEqual([]);
});

function found(file: SourceFile, finder: Finder, habit: string): readonly string[] {
  return [...nodesOf(file.tree)]
    .filter(finder)
    .map((node) => `${placeOf(file, node)}: ${habit}: ${node.getText(file.tree).split('\n')[0]}`);
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
}

function extendsError({ heritageClauses }: ts.ClassLikeDeclaration): boolean {
  return (
    heritageClauses?.some(({ types }) => types.some((type) => /Error$/.test(type.expression.getText()))) ??
    false
  );
}

/** `process`, `console`, `Math.random`, `Date.now`, `performance`, `crypto`, and `new Date()` that reads the clock. */
function isImpure(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false;
  if (['process', 'console', 'performance', 'crypto', 'globalThis'].includes(node.expression.text))
    return true;
  return ['Math.random', 'Date.now'].includes(node.getText());
}
