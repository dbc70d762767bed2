import { describe, expect, it } from 'vitest';
import { similarityOf } from '../../src/adapters/similarity-of.js';
import { checkedModels } from '../../src/adapters/used.js';
import type { Models } from '../../src/model/models.js';

const { signal } = new AbortController();
type Given = NonNullable<Models['similarity']>;

/** The name of what is made of a model, and its vectors of two texts. */
async function made(given: Given): Promise<unknown> {
  const model = similarityOf(given);
  return model !== undefined && 'embed' in model
    ? [model.name, await model.embed(['a', 'bb', 'ccc'], { signal })]
    : model;
}

const vectors = [[1], [2], [3]];
const lengths = (texts: readonly string[]): number[][] => texts.map((text) => [text.length]);

class LocalEmbeddings {
  async embedDocuments(texts: string[]): Promise<number[][]> {
    return lengths(texts);
  }
}

describe('an embedding is known by its shape', () => {
  it('with a name and embed', async () =>
    expect(await made({ name: 'mine', embed: lengths })).toEqual(['mine', vectors]));

  it('as a function, named by its own name', async () => {
    expect(await made(lengths)).toEqual(['lengths', vectors]);
    expect(await made((texts: readonly string[]) => lengths(texts))).toEqual(['embedding', vectors]);
  });

  it('as the AI SDK has it, with its signal and no more texts in a call than it takes', async () => {
    const calls: unknown[] = [];
    const model = {
      modelId: 'text-embedding-x',
      maxEmbeddingsPerCall: Promise.resolve(2),
      async doEmbed(options: { values: string[]; abortSignal?: unknown }) {
        calls.push([options.values, options.abortSignal === signal]);
        return { embeddings: lengths(options.values) };
      },
    };
    expect(await made(model)).toEqual(['text-embedding-x', vectors]);
    expect(calls).toEqual([
      [['a', 'bb'], true],
      [['ccc'], true],
    ]);
    expect(await made({ ...model, maxEmbeddingsPerCall: undefined })).toEqual(['text-embedding-x', vectors]);
    expect(calls.at(-1)).toEqual([['a', 'bb', 'ccc'], true]);
  });

  it('as LangChain has it, named by its model or its class', async () => {
    expect(await made(new LocalEmbeddings())).toEqual(['LocalEmbeddings', vectors]);
    expect(await made(Object.assign(new LocalEmbeddings(), { model: 'bge-m3' }))).toEqual([
      'bge-m3',
      vectors,
    ]);
  });

  it('and a similarity stays one', () => {
    const similarity = { name: 'x', score: () => [] };
    expect(similarityOf(similarity)).toBe(similarity);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a word', 'text-embedding-3-small'],
    ['an object of another kind', { model: 'x' }],
  ])('%s is none', (_, given) => {
    expect(() => checkedModels(JSON.parse(JSON.stringify({ similarity: given })))).toThrow(
      /models\.similarity.*it is not a model\. Give .*an embedding model of the AI SDK/s,
    );
  });
});
