/** `crossclaim/schema`: unknown data checked against the published schemas, and the types made from them. */
export { parseReport, parseSources } from '../schema/parse.js';
export type * from '../schema/types.js';
