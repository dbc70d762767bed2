export { type CompareOptions, compareClaims } from './compare.js';
export { CrossclaimError, type ErrorCode } from './errors.js';
export type { Topic } from './model/topic.js';
export { renderHtml } from './render/html.js';
export { type RenderOptions, renderMarkdown } from './render/markdown.js';
export { parseReport, parseSources } from './schema/parse.js';
export type * from './schema/types.js';
