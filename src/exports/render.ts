/** `crossclaim/render`: a report as a page, a table or annotations, without the engine that makes reports. */
export { renderAnnotations, renderCsv, renderDiff, renderHtml, renderMarkdown } from '../render.js';
export type * from '../schema/types.js';
