/**
 * All that compares reports, asks of a comparison and prints it, for every platform.
 *
 * @module crossclaim
 */
export { type Fetch, type OpenAiCompatibleOptions, openAiCompatible } from './adapters/openai-compatible.js';
export { addSource } from './add-source.js';
export { compareClaims } from './compare.js';
export { type CompareWithOptions, compareClaimsWith } from './compare-with.js';
export { diffReports } from './diff-reports.js';
export { CrossclaimError, type ErrorCode } from './errors.js';
export { type Explanation, explainWhyNot, type Happenings } from './explain.js';
export type { DifferenceOf, RuleOf } from './model/difference.js';
export type * from './model/models.js';
export { claimOf, claimsOf } from './query/claims-of.js';
export { type Conflict, conflictsOf } from './query/conflicts-of.js';
export { groupOf, groupsAbout } from './query/groups-about.js';
export { type ReadingInFull, readingsOf } from './query/readings-of.js';
export { readSource } from './read-source.js';
export {
  renderAnnotations,
  renderCsv,
  renderDiff,
  renderDiffHtml,
  renderHtml,
  renderMarkdown,
} from './render.js';
export { packReport } from './schema/packed/pack-report.js';
export { parseReport, parseSources } from './schema/parse.js';
export type * from './schema/types.js';
