// @ts-check
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';

/** @typedef {import('json-schema-to-typescript').JSONSchema} JSONSchema */

const banner = `/**
 * Generated from the JSON Schemas in this folder by \`npm run generate\`. Edit the schemas, not this file.
 */`;

/**
 * Where types say more than a schema does: a report of another version may hold a rule or a code that this one does not
 * know, and is read all the same. What a schema calls `name` is declared as `declared`, and `name` is the type in `from`
 * that is made of it.
 */
const narrowed = {
  imports: [
    "import type { DiagnosticCode } from '../model/diagnostic-code.js';",
    "import type { Difference, RuleName } from '../model/difference.js';",
    'export type { DiagnosticCode, Difference, RuleName };',
  ].join('\n'),
  declared: { Difference: 'AnyDifference' },
  properties: {
    Difference: { rule: 'RuleName' },
    Diagnostic: { code: 'DiagnosticCode' },
  },
};

/**
 * One TypeScript file for several schemas: plain interfaces, everything readonly.
 * A definition that two schemas share must be the same in both and is written once.
 *
 * @param {Record<string, JSONSchema>} schemas the name of each root type, and its schema
 */
export async function typesFrom(schemas) {
  /** @type {Map<string, string>} */
  const declarations = new Map();
  /** @type {Map<string, string>} the name of each root type, by the last part of its `$id` */
  const files = new Map(
    Object.entries(schemas).map(([name, { $id = '' }]) => [$id.replace(/^.*\//, ''), name]),
  );
  for (const [name, schema] of Object.entries(schemas)) {
    const text = await compile(prepared(schema, name, files), name, {
      additionalProperties: false,
      bannerComment: '',
      ignoreMinAndMaxItems: true,
      unknownAny: true,
      unreachableDefinitions: true,
      style: { singleQuote: true, printWidth: 110 },
    });
    for (const [declared, declaration] of split(immutable(tidyComments(text)))) {
      const known = declarations.get(declared);
      if (known !== undefined && known !== declaration) {
        throw new Error(`Two schemas define ${declared} differently: give one of them another name.`);
      }
      declarations.set(declared, declaration);
    }
  }
  return `${[banner, narrowed.imports, ...declarations.values()].join('\n\n')}\n`;
}

/**
 * The schema as the compiler reads it best: its root named by us, not by `$id` or `title`, and each `$ref`
 * replaced by the name of what it points at, so that a `description` beside it does not make a second type.
 *
 * @param {JSONSchema} schema
 * @param {string} rootName
 * @param {ReadonlyMap<string, string>} files
 * @returns {JSONSchema}
 */
function prepared(schema, rootName, files) {
  const { $id, $schema, title, $defs = {}, ...root } = schema;
  const definitions = Object.entries($defs).map(([key, value]) => [
    declaredName(typeName(key)),
    narrow(typeName(key), withNames(value, rootName, files)),
  ]);
  return {
    ...withNames(root, rootName, files),
    title: rootName,
    definitions: Object.fromEntries(definitions),
  };
}

/** @param {string} name */
function declaredName(name) {
  return Object.entries(narrowed.declared).find(([known]) => known === name)?.[1] ?? name;
}

/**
 * A definition with the types of `narrowed` in it.
 *
 * @param {string} name
 * @param {any} definition
 * @returns {any}
 */
function narrow(name, definition) {
  const types = Object.entries(narrowed.properties).find(([known]) => known === name)?.[1] ?? {};
  const properties = Object.entries(types).map(([key, tsType]) => [
    key,
    { ...definition.properties[key], tsType },
  ]);
  return properties.length === 0
    ? definition
    : { ...definition, properties: { ...definition.properties, ...Object.fromEntries(properties) } };
}

/**
 * @param {any} node
 * @param {string} rootName
 * @param {ReadonlyMap<string, string>} files
 * @returns {any}
 */
function withNames(node, rootName, files) {
  if (Array.isArray(node)) return node.map((item) => withNames(item, rootName, files));
  if (node === null || typeof node !== 'object') return node;
  const { $ref, ...rest } = node;
  if (typeof $ref === 'string') return { ...rest, tsType: referredName($ref, rootName, files) };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withNames(value, rootName, files)]),
  );
}

/**
 * @param {string} ref
 * @param {string} rootName
 * @param {ReadonlyMap<string, string>} files
 */
function referredName(ref, rootName, files) {
  if (ref === '#') return rootName;
  const other = files.get(ref);
  if (other !== undefined) return other;
  const [, file, key] = /^([\w-]+\.json)?#\/\$defs\/([^/]+)$/.exec(ref) ?? [];
  if (file !== undefined && !files.has(file)) throw new Error(`$ref "${ref}": there is no schema ${file}.`);
  if (key === undefined)
    throw new Error(`$ref "${ref}": only "#", "#/$defs/<name>" and the other schemas are supported.`);
  return typeName(key);
}

/** @param {string} key */
function typeName(key) {
  const name = key.charAt(0).toUpperCase() + key.slice(1);
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name))
    throw new Error(`$defs/${key}: a definition is named by letters and digits.`);
  return name;
}

/** @param {string} text */
function tidyComments(text) {
  return text
    .replace(/^ \*\n(?= \* This interface was referenced by)/gm, '')
    .replace(/^ \* (?:This interface was referenced by|via the `definition`).*\n/gm, '')
    .replace(/^\/\*\*\n \*\/\n/gm, '')
    .replace(/\/\*\*\n *\* ([^\n]*)\n *\*\//g, '/** $1 */');
}

/**
 * `readonly` before every property and every array type. Edits the text, so that comments and layout stay.
 *
 * @param {string} text
 */
function immutable(text) {
  const file = parse(text);
  /** @type {{ at: number, insert: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIndexSignatureDeclaration(node)) {
      throw new Error(`The schemas give an index signature: ${node.getText(file)}`);
    }
    if (ts.isPropertySignature(node)) edits.push({ at: node.getStart(file), insert: 'readonly ' });
    if (ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) {
      const nested = ts.isArrayTypeNode(node.parent);
      edits.push({ at: node.getStart(file), insert: nested ? '(readonly ' : 'readonly ' });
      if (nested) edits.push({ at: node.getEnd(), insert: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((result, { at, insert }) => result.slice(0, at) + insert + result.slice(at), text);
}

/**
 * The declarations of a file by name, each with its doc comment.
 *
 * @param {string} text
 * @returns {[string, string][]}
 */
function split(text) {
  return parse(text).statements.map((statement) => {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) {
      throw new Error(`Neither an interface nor a type: ${statement.getText()}`);
    }
    return [statement.name.text, statement.getFullText().trim()];
  });
}

/** @param {string} text */
function parse(text) {
  return ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022, true);
}
