// @ts-check
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { bundlesLine, packagesIn } from '../lib/bundled.mjs';

/** @typedef {import('ajv').AnySchemaObject} Schema */

const banner =
  '// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.\n';

const declarations = `${banner}
import type {
  AskSettings,
  CompareOptions,
  ComparisonReport,
  HtmlOptions,
  JudgeAnswer,
  ManySettings,
  PackedReport,
  Passage,
  ReadSource,
  RenderOptions,
  ReportDiff,
  Source,
  Topics,
} from './types.js';

/** Why a value does not match its schema: the first reason found. */
export interface SchemaViolation {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  /** The schema keyword that failed, and what it asked for. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator<T> {
  (value: unknown): value is T;
  /** Why the last value did not match; null when it did. */
  readonly errors?: readonly SchemaViolation[] | null;
}

export const validateAskSettings: Validator<AskSettings>;
export const validateDiff: Validator<ReportDiff>;
export const validateHtmlOptions: Validator<HtmlOptions>;
export const validateJudgeAnswer: Validator<JudgeAnswer>;
export const validateManySettings: Validator<ManySettings>;
export const validateOptions: Validator<CompareOptions>;
export const validatePackedReport: Validator<PackedReport>;
export const validatePassage: Validator<Passage>;
export const validateReadSource: Validator<ReadSource>;
export const validateRenderOptions: Validator<RenderOptions>;
export const validateReport: Validator<ComparisonReport>;
export const validateSource: Validator<Source>;
export const validateSources: Validator<readonly Source[]>;
export const validateTopics: Validator<Topics>;
`;

/**
 * Validators that need nothing at run time: compiled by ajv, its helpers bundled in.
 *
 * @param {{ source: Schema, report: Schema, options: Schema, judge: Schema, read: Schema, diff: Schema, packed: Schema }} schemas
 * @returns {Promise<Record<string, string>>}
 */
export async function validatorsFrom({ source, report, options, judge, read, diff, packed }) {
  // Of what draft 2020-12 adds the schemas use `$defs` alone, and strict mode refuses what this class does not know; that of the
  // draft itself keeps track of anchors and of evaluated properties in every function.
  const ajv = new Ajv({
    discriminator: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv);
  const sourceId = source.$id ?? 'source';
  const reportId = report.$id ?? 'report';
  const optionsId = options.$id ?? 'options';
  const judgeId = judge.$id ?? 'judge';
  const diffId = diff.$id ?? 'diff';
  const readId = read.$id ?? 'read-source';
  const packedId = packed.$id ?? 'packed-report';
  ajv.addSchema({ ...withoutNotes(source), $id: sourceId });
  ajv.addSchema({ ...withoutNotes(report), $id: reportId });
  ajv.addSchema({ ...withoutNotes(options), $id: optionsId });
  ajv.addSchema({ ...withoutNotes(judge), $id: judgeId });
  ajv.addSchema({ ...withoutNotes(read), $id: readId });
  ajv.addSchema({ ...withoutNotes(diff), $id: diffId });
  ajv.addSchema({ ...withoutNotes(packed), $id: packedId });
  ajv.addSchema({ $id: 'sources', type: 'array', items: { $ref: sourceId } });
  const code = standalone(ajv, {
    validateAskSettings: `${optionsId}#/$defs/AskSettings`,
    validateDiff: diffId,
    validateHtmlOptions: `${optionsId}#/$defs/HtmlOptions`,
    validateJudgeAnswer: judgeId,
    validateManySettings: `${optionsId}#/$defs/ManySettings`,
    validateOptions: optionsId,
    validatePackedReport: packedId,
    validatePassage: `${optionsId}#/$defs/Passage`,
    validateReadSource: readId,
    validateRenderOptions: `${optionsId}#/$defs/RenderOptions`,
    validateReport: reportId,
    validateSource: sourceId,
    validateSources: 'sources',
    validateTopics: `${optionsId}#/$defs/Topics`,
  });
  return {
    'validators.generated.js': await bundled(slimmed(code)),
    'validators.generated.d.ts': declarations,
  };
}

/**
 * The schema without what only readers need: ajv would carry it into the code.
 *
 * @param {any} node
 * @param {boolean} named whether the keys of the node are names given by the schema, not keywords
 * @returns {any}
 */
function withoutNotes(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => withoutNotes(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key]) => named || !['$schema', 'title', 'description'].includes(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      withoutNotes(value, !named && (key === 'properties' || key === '$defs')),
    ]),
  );
}

/**
 * The code of ajv without what nothing here reads, since all of it is parsed whenever the library is imported: where in its
 * schema a fault was found, what a value stands in, and of the schemas themselves all but what an `enum` allows and the
 * names of properties.
 *
 * @param {string} code one statement a line
 */
function slimmed(code) {
  const constants = /^const (schema\d+) = (\{.*\});$/gm;
  const schemas = new Map(
    [...code.matchAll(constants)].map(([, name, json]) => [name, JSON.parse(json ?? '')]),
  );
  return code
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/,\s*parentData\b(:\w+)?,\s*parentDataProperty\b(:(\w+|"[^"]*"))?,\s*rootData\b(=\w+)?/g, '')
    .replaceAll(/(schema\d+)((?:\.\w+)*)\.enum\b/g, (_, name, path) =>
      JSON.stringify(at(schemas.get(name), path).enum),
    )
    .replaceAll(constants, (_, name) => `const ${name} = ${JSON.stringify(named(schemas.get(name)))};`);
}

/**
 * @param {any} schema
 * @param {string} path `.properties.kind`
 */
function at(schema, path) {
  return path
    .split('.')
    .slice(1)
    .reduce((node, key) => node[key], schema);
}

/** @param {any} schema */
function named({ properties = {} }) {
  return { properties: Object.fromEntries(Object.keys(properties).map((name) => [name, 0])) };
}

/**
 * ajv writes `require(...)` even into a module: this puts the required code in its place.
 *
 * @param {string} code
 */
async function bundled(code) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const result = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'validators.js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true, // 258 kB otherwise, mostly indentation
    lineLimit: 120,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error('esbuild wrote no validators.');
  // The code itself is generated by ajv, whether or not it calls ajv's helpers.
  const packages = new Set(['ajv', ...packagesIn(result.metafile)]);
  return `${banner}${bundlesLine(packages)}\n${output.text}`;
}
