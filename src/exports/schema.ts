/**
 * Unknown data checked against the published schemas, and the types made from them.
 *
 * @module crossclaim/schema
 */
export { packReport } from '../schema/packed/pack-report.js';
export { parseReport, parseSources } from '../schema/parse.js';
export type * from '../schema/types.js';
