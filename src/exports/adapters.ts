/** `crossclaim/adapters`: outside models for `compareClaimsWith`, and the shapes of your own. */
export { type Fetch, type OpenAiCompatibleOptions, openAiCompatible } from '../adapters/openai-compatible.js';
export type * from '../model/models.js';
