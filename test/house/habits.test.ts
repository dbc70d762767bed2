import ts from 'typescript';
import { expect, test } from 'vitest';
import { stages } from './laws.js';
import { nodesOf, parse, placeOf, type SourceFile, sourceFiles } from './source-files.js';

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

// V8 asks its runtime for every element that the callback of its own flatMap gives back: of a thousand reports 9 % of the time.
test('stages lay lists of lists out by model/flat-map.ts', () => {
  const inStages = sourceFiles().filter(({ path }) => stages.some((stage) => path.startsWith(stage)));
  expect(inStages.flatMap((file) => found(file, isFlatOfLists, 'flatMap(list, each)'))).toEqual([]);
});

test.each([
  ['lists.flat();', 1],
  ['list.map(f).flatMap((x) => x.flatMap(g));', 2],
  ['flatMap(list, f);', 0],
  ['const { flat } = lists;', 0],
])('%s lays out %i times', (code, times) => {
  expect([...nodesOf(parse('x.ts', code).tree)].filter(isFlatOfLists)).toHaveLength(times);
});

// How much memory there is decides whether reports are refused, and nothing of what a report says.
test('the engine has no environment, clock or randomness, and prints nothing', () => {
  const engine = sourceFiles().filter(({ path }) => path !== 'cli.ts' && path !== 'heap-limit.ts');
  expect(engine.flatMap((file) => found(file, isImpure, 'only cli.ts may'))).toEqual([]);
});

// An outside model may live anywhere and hang: an adapter alone is allowed to send to it and to stop waiting for it.
test('only adapters reach for the network and for timers, beside cli.ts', () => {
  const inside = sourceFiles().filter(({ path }) => path !== 'cli.ts' && !path.startsWith('adapters/'));
  expect(inside.flatMap((file) => found(file, reachesOut, 'only adapters and cli.ts may'))).toEqual([]);
});

test.each([
  ['fetch(url);', 1],
  ['const send = options.fetch ?? fetch;', 1],
  ['const send = fetch;', 1],
  ['globalThis.setTimeout(f, 1);', 0],
  ['setTimeout(f, 1);', 1],
  ['interface Options { readonly fetch?: Fetch }', 0],
  ['type Fetch = typeof fetch;', 0],
])('%s reaches out %i times', (code, times) => {
  expect([...nodesOf(parse('x.ts', code).tree)].filter(reachesOut)).toHaveLength(times);
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

/** A call of the `flatMap` or `flat` of a list. */
const isFlatOfLists = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ['flatMap', 'flat'].includes(node.expression.name.text);

/** A use of `fetch`, of a timer or of a socket, whether called or handed on; a property or type of that name is none. */
function reachesOut(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !outside.has(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent);
}

const outside = new Set([
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
]);

/** `process`, `console`, `Math.random`, `Date.now`, `performance`, `crypto`, and `new Date()` that reads the clock. */
function isImpure(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false;
  if (['process', 'console', 'performance', 'crypto', 'globalThis'].includes(node.expression.text))
    return true;
  return ['Math.random', 'Date.now'].includes(node.getText());
}
