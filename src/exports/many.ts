/** `crossclaim/many`: many events on several threads; needs `node:worker_threads`. */
export { compareMany, type ManyEvent, type ManyOptions, type Progress } from '../many.js';
export type * from '../schema/types.js';
