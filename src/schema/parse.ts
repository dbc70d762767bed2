import {
  type CrossclaimError,
  duplicateId,
  emptyText,
  impossibleDate,
  schemaViolation,
  tooFewSources,
  unsupportedLanguage,
} from '../errors.js';
import { shown } from './expectation.js';
import { impossible } from './impossible.js';
import { unpack } from './packed/unpack.js';
import type { ComparisonReport, ReadSource, ReportDiff, Source } from './types.js';
import { allowed, type Fault, validated } from './validated.js';
import {
  validateDiff,
  validatePackedReport,
  validateReadSource,
  validateReport,
  validateSource,
  validateSources,
} from './validators.generated.js';

/**
 * Reads unknown data as sources.
 *
 * @param json an array of sources, as `crossclaim/schema/source.json` describes each
 * @param root what the data is called in messages
 * @throws CrossclaimError where the data is not that, an id is used twice, a text is empty, or a date is none; the message
 * names the path and what was expected
 * @example
 * const sources = parseSources(JSON.parse('[{ "id": "a", "text": "Two ministers signed." }]'));
 * console.log(sources.map(({ id }) => id));
 */
export function parseSources(json: unknown, root = 'sources'): readonly Source[] {
  return sound(validated(json, validateSources, root, told), root);
}

/** Reads unknown data as one source; `root` is what it is called in messages. */
export function parseSource(json: unknown, root = 'source'): Source {
  const source = validated(json, validateSource, root, told);
  checkSource(source, root);
  return source;
}

/** Reads unknown data as a source that was read before; that nobody changed it is not looked at here. */
export function parseReadSource(json: unknown, root: string): ReadSource {
  return validated(json, validateReadSource, root, ({ where, expected }) =>
    schemaViolation(where, expected, 'read-source'),
  );
}

/**
 * Reads unknown data as a comparison report.
 *
 * @param json a report as `crossclaim/schema/report.json` describes it, or as `packReport` packs it
 * @param root what the data is called in messages
 * @throws CrossclaimError where it is not one; the message names the path and what was expected
 * @example
 * const stored = JSON.stringify(compareClaims(sources));
 * const report = parseReport(JSON.parse(stored));
 * console.log(report.groups.length);
 */
export function parseReport(json: unknown, root = 'report'): ComparisonReport {
  return validated(
    isPacked(json) ? unpacked(json, root) : json,
    validateReport,
    root,
    ({ where, expected }) => schemaViolation(where, expected, 'report'),
  );
}

/** Whether data says that it is a report as `packReport` packs it. */
const isPacked = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'packedVersion' in json;

function unpacked(json: unknown, root: string): unknown {
  const packed = validated(json, validatePackedReport, root, ({ where, expected }) =>
    schemaViolation(where, expected, 'packed-report'),
  );
  const found = unpack(packed);
  if ('data' in found) return found.data;
  throw schemaViolation(`${root}.things[${found.thing}]`, found.expected, 'packed-report');
}

/** Reads unknown data as what sets two reports apart. */
export function parseDiff(json: unknown): ReportDiff {
  return validated(json, validateDiff, 'diff', ({ where, expected }) =>
    schemaViolation(where, expected, 'diff'),
  );
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

/** What no schema says: ids are used once, texts hold something, dates are days. */
function sound(sources: readonly Source[], root: string): readonly Source[] {
  const seen = new Set<string>();
  for (const [index, source] of sources.entries()) {
    if (seen.has(source.id)) throw duplicateId('source', source.id);
    checkSource(source, `${root}[${index}]`);
    seen.add(source.id);
  }
  return sources;
}

function checkSource({ id, text, publishedAt = '' }: Source, where: string): void {
  if (!/\S/.test(text)) throw emptyText(`${where} (${id})`);
  const because = impossible(publishedAt);
  if (because !== undefined) throw impossibleDate(`${where}.publishedAt`, publishedAt, because);
}

function told(fault: Fault): CrossclaimError {
  const { keys, keyword, where, found, expected } = fault;
  const property = keys.at(-1);
  if (property === 'language' && keyword === 'enum' && typeof found === 'string')
    return unsupportedLanguage(where, found, allowed(fault));
  if (property === 'publishedAt' && keyword === 'pattern') {
    const form = 'an ISO 8601 date, or date and time, such as 2021-11-24 or 2021-11-24T10:00:00Z';
    return schemaViolation(where, `${form}, found ${shown(found)}`, 'source');
  }
  if (property === 'text' && keyword === 'minLength') return emptyText(where);
  return schemaViolation(where, expected, 'source');
}
