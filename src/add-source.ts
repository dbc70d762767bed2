import { compareClaims } from './compare.js';
import { keepIds } from './diff/keep-ids.js';
import { invalidOption, otherText } from './errors.js';
import { sourceOf } from './read-documents.js';
import { comparableReports } from './read-source.js';
import { hashText } from './report/ids.js';
import { parseReport } from './schema/parse.js';
import type { CompareOptions, ComparisonReport, ReadSource, Source } from './schema/types.js';

/**
 * Compares again with more reports in. The result is what `compareClaims` gives for all of them, but that every group that
 * goes on from the earlier report keeps the id it had there, so that links and notes to it hold; `diffReports` says what is
 * new. Give reports as `readSource` has read them, and only the new ones are read.
 *
 * @param report the comparison so far, by the built-in engine; one that outside models took part in is compared without
 * @param sources the reports it was made of, as given or as read
 * @param more one or several that are new
 * @param options as for `compareClaims`; topics have to be given again
 * @throws CrossclaimError as `compareClaims`, and where `sources` are not those of the report
 * @example
 * const before = compareClaims(sources);
 * const late: Source = { id: 'late', text: 'At least 14 people died when the bridge collapsed on Monday.' };
 * const after = addSource(before, sources, late);
 * console.log(after.sources.length - before.sources.length); // 1
 */
export function addSource(
  report: ComparisonReport,
  sources: readonly (Source | ReadSource)[],
  more: Source | ReadSource | readonly (Source | ReadSource)[],
  options: CompareOptions = {},
): ComparisonReport {
  const before = parseReport(report);
  const known = comparableReports(sources);
  sameTexts(before, known.map(sourceOf));
  return keepIds(before, compareClaims([...known, ...(isList(more) ? more : [more])], options));
}

const isList = <T>(given: T | readonly T[]): given is readonly T[] => Array.isArray(given);

/** That the sources are those of a report, in the very texts it was made of. */
function sameTexts({ sources: told }: ComparisonReport, sources: readonly Source[]): void {
  const digests = new Map(told.map(({ id, sha256 }) => [id, sha256]));
  for (const [index, { id, text }] of sources.entries()) {
    const expected = digests.get(id);
    if (expected === undefined)
      throw invalidOption(
        `sources[${index}]`,
        `the report has no source "${id}"`,
        'Give what is new as the third argument.',
      );
    const found = hashText(text);
    if (found !== expected) throw otherText(`sources[${index}].text`, id, found, expected);
    digests.delete(id);
  }
  const [missing] = digests.keys();
  if (missing !== undefined)
    throw invalidOption(
      'sources',
      `the source "${missing}" of the report is missing`,
      'Give all that it was made of.',
    );
}
