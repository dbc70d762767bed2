/**
 * Outside models for `compareClaimsWith`, and the shapes of your own.
 *
 * @module crossclaim/adapters
 */
export { type Fetch, type OpenAiCompatibleOptions, openAiCompatible } from '../adapters/openai-compatible.js';
export type * from '../model/models.js';
