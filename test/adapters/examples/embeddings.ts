import type { Embedder } from '../../../src/index.js';

/** A feature-extraction pipeline of Transformers.js, as far as it is needed here. */
type Extract = (
  texts: string[],
  options: { readonly pooling: 'mean'; readonly normalize: true },
) => Promise<{ tolist(): number[][] }>;

/**
 * A multilingual model that runs on this machine:
 * `local(await pipeline('feature-extraction', 'Xenova/paraphrase-multilingual-MiniLM-L12-v2'))`.
 */
export function local(extract: Extract): Embedder {
  return {
    name: 'paraphrase-multilingual-MiniLM-L12-v2',
    async embed(texts) {
      const vectors = await extract([...texts], { pooling: 'mean', normalize: true });
      return vectors.tolist();
    },
  };
}
