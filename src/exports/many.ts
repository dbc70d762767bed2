/**
 * Many events on several threads; needs `node:worker_threads`.
 *
 * @module crossclaim/many
 */
export { compareMany, type ManyEvent, type ManyOptions, type Progress } from '../many.js';
export type * from '../schema/types.js';
