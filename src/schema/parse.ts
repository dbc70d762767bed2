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
import type { ComparisonReport, Source } from './types.js';
import { allowed, type Fault, validated } from './validated.js';
import { validateReport, validateSources } from './validators.generated.js';

/**
 * Reads unknown data as sources.
 *
 * @param json an array of sources, as `crossclaim/schema/source.json` describes each
 * @param root what the data is called in messages
 * @throws CrossclaimError where the data is not that, an id is used twice, a text is empty, or a date is none; the message
 * names the path and what was expected
 */
export function parseSources(json: unknown, root = 'sources'): readonly Source[] {
  return sound(validated(json, validateSources, root, told), root);
}

/**
 * Reads unknown data as a comparison report.
 *
 * @param json a report as `crossclaim/schema/report.json` describes it
 * @param root what the data is called in messages
 * @throws CrossclaimError where it is not one; the message names the path and what was expected
 */
export function parseReport(json: unknown, root = 'report'): ComparisonReport {
  return validated(json, validateReport, root, ({ where, expected }) =>
    schemaViolation(where, expected, 'report'),
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
  for (const [index, { id, text, publishedAt = '' }] of sources.entries()) {
    if (seen.has(id)) throw duplicateId('source', id);
    if (!/\S/.test(text)) throw emptyText(`${root}[${index}] (${id})`);
    const because = impossible(publishedAt);
    if (because !== undefined) throw impossibleDate(`${root}[${index}].publishedAt`, publishedAt, because);
    seen.add(id);
  }
  return sources;
}

function told(fault: Fault): CrossclaimError {
  const { keys, keyword, where, found, expected } = fault;
  const property = keys[1];
  if (property === 'language' && keyword === 'enum' && typeof found === 'string')
    return unsupportedLanguage(where, found, allowed(fault));
  if (property === 'publishedAt' && keyword === 'pattern') {
    const form = 'an ISO 8601 date, or date and time, such as 2021-11-24 or 2021-11-24T10:00:00Z';
    return schemaViolation(where, `${form}, found ${shown(found)}`, 'source');
  }
  if (property === 'text' && keyword === 'minLength') return emptyText(where);
  return schemaViolation(where, expected, 'source');
}
