import { parseReport } from '../parse.js';
import type { ComparisonReport, PackedReport } from '../types.js';
import { pack } from './pack.js';

/**
 * A report as it is best kept: the same report, in a third of the JSON. Quotations, names, ids and whatever else is told
 * more than once stand in it once. `parseReport` reads it, and so does whatever takes a report as JSON.
 *
 * @param report a report as `compareClaims` gives it
 * @throws CrossclaimError where it is none
 * @example
 * const kept = JSON.stringify(packReport(compareClaims(sources)));
 * const report = parseReport(JSON.parse(kept));
 * console.log(report.claims.length);
 */
export function packReport(report: ComparisonReport): PackedReport {
  return pack(parseReport(report));
}
