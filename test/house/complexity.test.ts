import ts from 'typescript';
import { expect, test } from 'vitest';
import { stages } from './laws.js';
import { nodesOf, parse, placeOf, type SourceFile, sourceFiles } from './source-files.js';

/** McCabe's number of ways through a function; more than a reader can hold in mind at once. */
const most = 20;

const isIn = (rooms: readonly string[], path: string): boolean => rooms.some((room) => path.startsWith(room));

const staged = sourceFiles().filter(({ path }) => isIn(stages, path));

test(`no function of a stage has a complexity above ${most}`, () => {
  expect(staged.flatMap(tooComplex)).toEqual([]);
});

test.each([
  ['() => 1', 1],
  ['(a?: string) => a?.length', 1],
  ['function f(a) { if (a) return 1; else return 2; }', 2],
  ['(a, b) => (a && b) || (a ?? b)', 4],
  ['function f(a) { for (const b of a) while (b) { try { b(); } catch { continue; } } }', 4],
  ['function f(a) { switch (a) { case 1: case 2: return 1; default: return a ? 2 : 3; } }', 4],
  ['(a) => a.map((b) => (b ? 1 : 2))', 1],
])('%s has a complexity of %i', (code, complexity) => {
  const [first] = [...nodesOf(parse('x.ts', `export const x = ${code};`).tree)].filter(isFunction);
  expect(first && complexityOf(first)).toBe(complexity);
});

function tooComplex(file: SourceFile): readonly string[] {
  return [...nodesOf(file.tree)].filter(isFunction).flatMap((node) => {
    const complexity = complexityOf(node);
    return complexity > most ? [`${placeOf(file, node)}: ${complexity}`] : [];
  });
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** One, and one for each place where the way through the function parts; a function inside it is counted for itself. */
function complexityOf(declaration: ts.FunctionLikeDeclaration): number {
  let ways = 1;
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) return;
    if (parts(node)) ways++;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return ways;
}

const parting: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.CatchClause,
  ts.SyntaxKind.ConditionalExpression,
]);

const choosing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

const parts = (node: ts.Node): boolean =>
  parting.has(node.kind) || (ts.isBinaryExpression(node) && choosing.has(node.operatorToken.kind));
