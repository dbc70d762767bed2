import type {
  DocumentEmbedding,
  Embed,
  Embedder,
  EmbeddingModel,
  Models,
  Similarity,
  Vectors,
} from '../model/models.js';

type Given = NonNullable<Models['similarity']>;

const isObject = (given: unknown): given is object =>
  (typeof given === 'object' && given !== null) || typeof given === 'function';

const isSimilarity = (given: Given): given is Similarity => 'score' in given;
const isEmbedder = (given: Given): given is Embedder => 'embed' in given;
const isEmbeddingModel = (given: Given): given is EmbeddingModel => 'doEmbed' in given;
const isDocumentEmbedding = (given: Given): given is DocumentEmbedding => 'embedDocuments' in given;

/**
 * What says how alike claims are, in one of the two shapes in which it is asked: a similarity stays one; what turns texts
 * into vectors becomes an embedder, whether it is an object with `embed`, an embedding model of the AI SDK (`doEmbed`),
 * one of LangChain (`embedDocuments`) or a function. Undefined for what is none of these.
 */
export function similarityOf(given: Given): Similarity | Embedder | undefined {
  if (!isObject(given)) return undefined;
  if (isSimilarity(given) || isEmbedder(given)) return given;
  if (isEmbeddingModel(given)) return ofSdk(given);
  if (isDocumentEmbedding(given))
    return {
      name: nameOf(given, ['model', 'modelName']),
      embed: (texts) => given.embedDocuments([...texts]),
    };
  return typeof given === 'function' ? { name: given.name || 'embedding', embed: given } : undefined;
}

function ofSdk(model: EmbeddingModel): Embedder {
  const embed: Embed = async (texts, { signal }) => {
    const most = (await model.maxEmbeddingsPerCall) ?? texts.length;
    const vectors: Vectors[number][] = [];
    for (let i = 0; i < texts.length; i += most) {
      const { embeddings } = await model.doEmbed({ values: texts.slice(i, i + most), abortSignal: signal });
      vectors.push(...embeddings);
    }
    return vectors;
  };
  return { name: nameOf(model, ['modelId']), embed };
}

/** The name a model goes by in its own object, else that of its class. */
function nameOf(model: object, fields: readonly string[]): string {
  for (const field of fields) {
    const name: unknown = Reflect.get(model, field);
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return model.constructor.name;
}
