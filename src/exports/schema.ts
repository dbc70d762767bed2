/**
 * Unknown data checked against the published schemas, and the types made from them.
 *
 * @module crossclaim/schema
 */
export { parseReport, parseSources } from '../schema/parse.js';
export type * from '../schema/types.js';
