import { duplicateId, emptyText, schemaViolation, tooFewSources, unsupportedLanguage } from '../errors.js';
import { expectation } from './expectation.js';
import type { ComparisonReport, Source } from './types.js';
import {
  type SchemaViolation,
  type Validator,
  validateReport,
  validateSources,
} from './validators.generated.js';

/**
 * Reads unknown data as sources.
 *
 * @param json an array of sources, as `crossclaim/schema/source.json` describes each
 * @param root what the data is called in messages
 * @throws CrossclaimError where the data is not that, an id is used twice, or a text is empty; the message names the
 * path and what was expected
 */
export function parseSources(json: unknown, root = 'sources'): readonly Source[] {
  return distinct(valid(json, validateSources, root), root);
}

/**
 * Reads unknown data as a comparison report.
 *
 * @param json a report as `crossclaim/schema/report.json` describes it
 * @throws CrossclaimError where it is not one; the message names the path and what was expected
 */
export function parseReport(json: unknown): ComparisonReport {
  return valid(json, validateReport, 'report');
}

/**
 * Sources that can be compared: valid, and at least two of them.
 *
 * @throws CrossclaimError as `parseSources`, and where there are fewer than two
 */
export function comparable(json: unknown): readonly Source[] {
  const sources = parseSources(json);
  if (sources.length < 2) throw tooFewSources(sources.length);
  return sources;
}

function distinct(sources: readonly Source[], root: string): readonly Source[] {
  const seen = new Set<string>();
  for (const [index, { id, text }] of sources.entries()) {
    if (seen.has(id)) throw duplicateId('source', id);
    if (!/\S/.test(text)) throw emptyText(`${root}[${index}] (${id})`);
    seen.add(id);
  }
  return sources;
}

function valid<T>(json: unknown, validate: Validator<T>, root: string): T {
  if (validate(json)) return json;
  throw explained(validate.errors?.[0], json, root);
}

function explained(violation: SchemaViolation | undefined, json: unknown, root: string): Error {
  if (violation === undefined) return schemaViolation(root, 'data that fits the schema');
  const { instancePath, keyword } = violation;
  const where = path(root, instancePath);
  const value = valueAt(json, instancePath);
  if (keyword === 'enum' && typeof value === 'string' && /^\/\d+\/language$/.test(instancePath)) {
    return unsupportedLanguage(where, value, listed(violation.params.allowedValues));
  }
  if (keyword === 'minLength' && instancePath.endsWith('/text')) return emptyText(where);
  return schemaViolation(where, expectation(violation, value));
}

function listed(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** `/2/publishedAt` under `sources` as `sources[2].publishedAt`. */
function path(root: string, pointer: string): string {
  return segments(pointer).reduce(
    (text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : `${text}.${key}`),
    root,
  );
}

function valueAt(json: unknown, pointer: string): unknown {
  return segments(pointer).reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, json);
}

function segments(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
