import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface SourceFile {
  /** Relative to src/, with forward slashes. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

export interface ImportEdge {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Relative to src/ and ending in `.ts`, or the bare specifier of a package or built-in. */
  readonly target: string;
  /** Whether it vanishes when compiled. */
  readonly typeOnly: boolean;
}

export const sourceRoot = fileURLToPath(new URL('../../src/', import.meta.url));

let read: readonly SourceFile[] | undefined;

/** Every hand-written TypeScript file of src/, parsed once for all the tests of a file. */
export function sourceFiles(): readonly SourceFile[] {
  read ??= readSourceFiles();
  return read;
}

function readSourceFiles(): readonly SourceFile[] {
  return readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => parse(path, readFileSync(join(sourceRoot, path), 'utf8')));
}

export function parse(path: string, text: string): SourceFile {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** Every import and re-export: statements, `import()` and `import('…')` types. */
export function importsOf({ path, tree }: SourceFile): readonly ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    edges.push({ from: path, specifier: specifier.text, target: resolve(path, specifier.text), typeOnly });
  };
  for (const node of nodesOf(tree)) {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportsTypesOnly(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node.arguments[0], false);
  }
  return edges;
}

/** The node and everything under it. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** `path:line`, for a message that an editor can follow. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `src/${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.normalize(posix.join(dirname(from), specifier)).replace(/\.js$/, '.ts');
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function exportsTypesOnly({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

function isLoading(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}
