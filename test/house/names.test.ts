import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/registry.js';
import { type SourceFile, sourceFiles, sourceRoot } from './source-files.js';

const roots = { src: sourceRoot, test: join(sourceRoot, '../test') };

/** A reader takes in a folder of so many files at a glance. */
const MOST_FILES = 30;

/**
 * Rooms whose files are named after something else: a pack's after its part of the language, the same in every
 * language; the model's after the stage that hands their shapes on; the schema's types are generated; what is exported
 * after its subpath of the package.
 */
const namedOtherwise = /^(?:languages|model|schema|exports)\b/;

/** Every file below a root by its folder, with forward slashes. */
function folders(root: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const folder = entry.parentPath.slice(root.length).split('\\').join('/').replace(/^\//, '');
    found.set(folder, [...(found.get(folder) ?? []), entry.name]);
  }
  return found;
}

describe.each(Object.entries(roots))('in %s/', (name, root) => {
  test(`no folder holds more than ${MOST_FILES} files`, () => {
    const full = [...folders(root)].filter(([, files]) => files.length > MOST_FILES);
    expect(full.map(([folder, files]) => `${name}/${folder}: ${files.length} files`)).toEqual([]);
  });
});

/** What is wrong with a name, and in which folder. */
type Fault = readonly [folder: string, fault: string];

/** Files named after a language, or after what they hold in it (`rules-ar`), are as like as their codes: a rule of ISO, not ours. */
const inLanguage = new RegExp(`(?:^|-)(?:${languages.map(({ language }) => language).join('|')})$`);

/** The names in one folder of which one becomes the other by one letter more, less or other. */
function lookAlikes(): readonly Fault[] {
  return [...folders(roots.src)].flatMap(([folder, files]) => {
    const names = [...new Set(files.map((file) => file.replace(/\..*$/, '')))];
    return names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => isOneEdit(a, b) && !(inLanguage.test(a) && inLanguage.test(b)))
        .map((b) => [folder, `${folder}: ${a} and ${b} are one letter apart`] as const),
    );
  });
}

function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.length === b.length ? a.slice(i + 1) === b.slice(i + 1) : a.slice(i) === b.slice(i + 1);
}

/** The files that share no word with anything they export. */
function misnamed(): readonly Fault[] {
  return sourceFiles().flatMap((file) => {
    const exported = exportsOf(file);
    const own = wordsOf(basename(file.path, '.ts'));
    const shares = exported.some((name) =>
      wordsOf(name).some((word) => own.some((mine) => isKin(mine, word))),
    );
    if (exported.length === 0 || file.path.endsWith('index.ts') || shares) return [];
    // A room's door is named after the room.
    if (namedOtherwise.test(file.path) || basename(file.path, '.ts') === basename(dirname(file.path)))
      return [];
    return [[dirname(file.path), `${file.path} exports ${exported.join(', ')}`] as const];
  });
}

function exportsOf({ tree }: SourceFile): readonly string[] {
  return tree.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      return statement.exportClause.elements.map((element) => element.name.text);
    if (!ts.canHaveModifiers(statement)) return [];
    if (!ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const named =
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    return named && statement.name !== undefined ? [statement.name.text] : [];
  });
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.]/);

/** Whether two words are forms of one: `quantity` and `quantities`, `analyse` and `analysis`. */
function isKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const rest = Math.max(a.length, b.length) - shared;
  return (
    rest === 0 || `${a}s` === b || a === `${b}s` || (shared >= 3 && rest <= 2) || (shared >= 4 && rest <= 4)
  );
}

describe('the files of a room', () => {
  const faults = [...lookAlikes(), ...misnamed()];

  test('are called after what they export, and no two of a folder are one letter apart', () => {
    expect(faults.map(([, fault]) => fault)).toEqual([]);
  });
});

test.each([
  ['cue', 'cues', true],
  ['read', 'lead', true],
  ['time', 'times', true],
  ['time', 'time', true],
  ['reader', 'reading', false],
  ['ab', 'ba', false],
])('%s and %s are one letter apart, or the same: %s', (a, b, apart) => {
  expect(isOneEdit(a, b)).toBe(apart);
});

test.each([
  ['quantities', 'quantity', true],
  ['ids', 'id', true],
  ['layout', 'slots', false],
  ['phrases', 'phase', false],
])('%s and %s are forms of one word: %s', (a, b, kin) => {
  expect(isKin(a, b)).toBe(kin);
});
