import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, parse, placeOf, type SourceFile, sourceFiles } from './source-files.js';

/**
 * Letters of a script, and questions which language it is, stand in `languages/`, in `grammar/`, in what is named after a
 * language, and in the phrases that pages are written in. Everywhere else a table over all languages stands in their
 * place, so that one more is a compile error wherever a choice is made.
 */
const AT_HOME = /^(?:languages|grammar|render\/phrases)\/|(?:^|[/.-])(?:arabic|english)(?=[/.-])/;

/** Folders that still know a language. Nothing may be added. */
const PENDING: ReadonlySet<string> = new Set([]);

const stages = /^(?:text|mentions|claims|alignment|comparison|report)\//;

describe('no language outside its home', () => {
  const files = sourceFiles().filter(({ path }) => !AT_HOME.test(path) && !PENDING.has(dirname(path)));

  test('no letters of the Arabic script', () => {
    expect(told(files, holdsArabic)).toEqual([]);
  });

  test('no pattern with small Latin letters, those of words, in a stage', () => {
    expect(
      told(
        files.filter(({ path }) => stages.test(path)),
        matchesLatin,
      ),
    ).toEqual([]);
  });

  test('no question which language it is', () => {
    expect(told(files, asksLanguage)).toEqual([]);
  });

  test('no affix as a string', () => {
    expect(told(files, readsAffix)).toEqual([]);
  });
});

describe('what counts', () => {
  test.each<[code: string, finder: (node: ts.Node) => boolean, times: number]>([
    ["const and = 'و';", holdsArabic, 1],
    ['const joined = /^[وف]/;', holdsArabic, 1],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be parsed
    ['const word = `ال${stem}`;', holdsArabic, 1],
    ['/** يوم */ const day = 1;', holdsArabic, 0],
    ['const script = /\\p{Script=Arabic}/u;', holdsArabic, 1],
    ['const plural = /(?:s|es)$/;', matchesLatin, 1],
    ['const capital = /^\\p{Lu}/u;', matchesLatin, 0],
    ['const space = /\\s\\d\\u2028/;', matchesLatin, 0],
    ["if (document.language === 'ar') go();", asksLanguage, 1],
    ["if ('english' !== lexicon.morphology) go();", asksLanguage, 1],
    ["const other = { ar: 'x', en: 'y' };", asksLanguage, 0],
    ["switch (language) { case 'ar': go(); }", asksLanguage, 1],
    ["if (hit.proclitics === '') go();", readsAffix, 1],
  ])('%s', (code, finder, times) => {
    expect([...nodesOf(parse('x.ts', code).tree)].filter(finder)).toHaveLength(times);
  });
});

function told(files: readonly SourceFile[], finder: (node: ts.Node) => boolean): readonly string[] {
  return files.flatMap((file) =>
    [...nodesOf(file.tree)]
      .filter(finder)
      .map((node) => `${placeOf(file, node)}: ${node.getText(file.tree).split('\n')[0]}`),
  );
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail
  );
}

function holdsArabic(node: ts.Node): boolean {
  if (ts.isIdentifier(node) || isText(node))
    return /\p{Script=Arabic}|[،؛؟]|Script=Arab/u.test(node.getText());
  return false;
}

/** Escapes are no letters; flags neither. */
function matchesLatin(node: ts.Node): boolean {
  if (!ts.isRegularExpressionLiteral(node)) return false;
  const pattern = node.getText().replace(/\/[a-z]*$/, '');
  return /[A-Za-z]/.test(
    pattern.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/g, ''),
  );
}

const LANGUAGES: ReadonlySet<string> = new Set(['ar', 'en', 'arabic', 'english', 'Arabic', 'Latin']);

function asksLanguage(node: ts.Node): boolean {
  const names = (side: ts.Node): boolean => ts.isStringLiteralLike(side) && LANGUAGES.has(side.text);
  if (ts.isCaseClause(node)) return names(node.expression);
  return (
    ts.isBinaryExpression(node) &&
    (node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
      node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) &&
    (names(node.left) || names(node.right))
  );
}

function readsAffix(node: ts.Node): boolean {
  return ts.isIdentifier(node) && (node.text === 'proclitics' || node.text === 'enclitics');
}
