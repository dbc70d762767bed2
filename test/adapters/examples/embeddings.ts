import type { Similarity } from '../../../src/index.js';

/** Texts in, one vector each out: what every embedding service and library does. */
type Embed = (texts: readonly string[], signal: AbortSignal) => Promise<readonly (readonly number[])[]>;

/** Cosines that this model gives to sentences of one event that say different things, and to paraphrases. */
const different = 0.4;
const alike = 0.9;

export function embeddings(name: string, embed: Embed): Similarity {
  const vectors = new Map<string, readonly number[]>();
  return {
    name,
    async score(pairs, { signal }) {
      const texts = new Set(pairs.flatMap(({ a, b }) => [a.text, b.text]));
      const fresh = [...texts].filter((text) => !vectors.has(text));
      const embedded = fresh.length === 0 ? [] : await embed(fresh, signal);
      for (const [i, vector] of embedded.entries()) vectors.set(fresh[i] ?? '', vector);
      return pairs.map(({ a, b }) => stretched(cosine(vectors.get(a.text) ?? [], vectors.get(b.text) ?? [])));
    },
  };
}

/** Vectors of nothing give NaN, which the report tells of as an answer that cannot be used. */
function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, v, i) => sum + v * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** 0 for what is different, 1 for what is alike, 0.5 half-way between. */
function stretched(value: number): number {
  return Math.min(1, Math.max(0, (value - different) / (alike - different)));
}
