// @ts-check

/** @typedef {import('json-schema-to-typescript').JSONSchema} Schema */

const banner =
  '// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.\n';

/** What only readers of a schema need. */
const NOTES = ['$schema', '$id', 'title', 'description'];

/** The keywords that `src/schema/check.ts` checks: one that it does not know would be a promise that nobody keeps. */
const CHECKED = [
  ...[
    '$defs',
    '$ref',
    'additionalProperties',
    'anyOf',
    'const',
    'discriminator',
    'enum',
    'items',
    'maxLength',
  ],
  ...[
    'maximum',
    'minLength',
    'minProperties',
    'minimum',
    'oneOf',
    'pattern',
    'properties',
    'required',
    'type',
  ],
];

/** Those whose keys are names that the schema gives. */
const NAMED = ['$defs', 'properties'];
/** Those whose values are data. */
const DATA = ['const', 'discriminator', 'enum', 'required'];

/**
 * The schemas as the validators read them: one JSON text each, without notes.
 *
 * @param {Record<string, Schema>} schemas by the names that references give them
 */
export function schemaTextsFrom(schemas) {
  const texts = Object.entries(schemas).map(
    ([name, schema]) => `  ${quoted(name)}: ${quoted(JSON.stringify(checked(schema, name)))},\n`,
  );
  return `${banner}
/** The schemas by name, as JSON that is read when it is first needed. */
export const schemaTexts: Readonly<Record<string, string>> = {
${texts.join('')}};
`;
}

/**
 * A schema without notes.
 *
 * @param {any} schema
 * @param {string} where
 * @returns {any}
 */
function checked(schema, where) {
  if (Array.isArray(schema)) return schema.map((item) => checked(item, where));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !NOTES.includes(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (!CHECKED.includes(keyword)) throw new Error(`${where}: src/schema/check.ts knows no "${keyword}"`);
      if (DATA.includes(keyword)) return [keyword, value];
      if (!NAMED.includes(keyword)) return [keyword, checked(value, where)];
      const named = Object.entries(value).map(([name, of]) => [name, checked(of, `${where} ${name}`)]);
      return [keyword, Object.fromEntries(named)];
    }),
  );
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
