import ts from 'typescript';
import { eventConcepts } from '../../src/concepts/events.js';
import { nodesOf, placeOf, type SourceFile } from './source-files.js';

const ids: ReadonlySet<string> = new Set(Object.keys(eventConcepts));

/** Files that list the closed sets of words: roles, categories, forms, kinds, speech acts, light verbs. */
const SHAPES =
  /^(?:model\/|schema\/types|languages\/pack|concepts\/(?:event-concept|kinds|markers|offices|places|times|units)\.ts)/;

/** Words that are ids of something else too (a word form `present`, a speech act `deny`, or a type of their file): by themselves they show no concept. */
export function otherWords(files: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ path, tree }) => {
      const nodes = [...nodesOf(tree)];
      return SHAPES.test(path)
        ? nodes.flatMap(wordOf)
        : nodes.filter(ts.isLiteralTypeNode).flatMap(({ literal }) => wordOf(literal));
    }),
  );
}

function wordOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

/**
 * Where a file names an event concept by its id: a word that is an id of nothing else; or one that is, where a concept is
 * meant: compared with `.concept`, typed as one, handed on beside the category `'concept'`, or in a list with an id that is
 * plainly one. A key `die|…` names one as well.
 */
export function conceptIdsIn(file: SourceFile, others: ReadonlySet<string>): readonly string[] {
  const isPlain = (text: string): boolean => ids.has(text) && !others.has(text);
  return [...nodesOf(file.tree)]
    .filter((node) => {
      if (!ts.isStringLiteralLike(node) || ts.isLiteralTypeNode(node.parent)) return false;
      const [text = '', rest] = node.text.split('|');
      return ids.has(text) && (rest !== undefined || isPlain(text) || meansConcept(node, isPlain));
    })
    .map((node) => `${placeOf(file, node)}: ${node.getText(file.tree)}`);
}

function meansConcept(node: ts.Node, isPlain: (text: string) => boolean): boolean {
  const { parent } = node;
  const beside = [...nodesOf(holderOf(parent))];
  if (ts.isBinaryExpression(parent)) {
    const other = (parent.left === node ? parent.right : parent.left).getText();
    return /\bconcept$/i.test(other) || (/\bid$/.test(other) && beside.some((n) => isText(n, 'concept')));
  }
  if (ts.isCallExpression(parent)) return parent.arguments.some((n) => isText(n, 'concept'));
  if (ts.isVariableDeclaration(parent)) return /ConceptId/.test(parent.type?.getText() ?? '');
  return (
    (ts.isArrayLiteralExpression(parent) &&
      parent.elements.some((n) => ts.isStringLiteral(n) && isPlain(n.text))) ||
    (ts.isPropertyAssignment(parent) && /^concept$/i.test(parent.name.getText()))
  );
}

/** The whole of the conditions joined to one: `category === 'concept' && id === 'die'`. */
function holderOf(node: ts.Node): ts.Node {
  let at = node;
  while (ts.isBinaryExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return at;
}

const isText = (node: ts.Node, text: string): boolean => ts.isStringLiteralLike(node) && node.text === text;
