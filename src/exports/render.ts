/**
 * A report as a page, a table or annotations, without the engine that makes reports.
 *
 * @module crossclaim/render
 */
export {
  renderAnnotations,
  renderCsv,
  renderDiff,
  renderDiffHtml,
  renderHtml,
  renderMarkdown,
} from '../render.js';
export type * from '../schema/types.js';
