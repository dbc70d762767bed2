export { type Fetch, type OpenAiCompatibleOptions, openAiCompatible } from './adapters/openai-compatible.js';
export { compareClaims } from './compare.js';
export { type CompareWithOptions, compareClaimsWith } from './compare-with.js';
export { CrossclaimError, type ErrorCode } from './errors.js';
export { type Explanation, explainWhyNot } from './explain.js';
export type * from './model/models.js';
export { renderAnnotations, renderCsv, renderHtml, renderMarkdown } from './render.js';
export { parseReport, parseSources } from './schema/parse.js';
export type * from './schema/types.js';
