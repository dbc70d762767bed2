import type {
  AskSettings,
  Attribution,
  Certainty,
  Language,
  Polarity,
  Relation,
  Slot,
  TimeValue,
  Value,
} from '../schema/types.js';

/**
 * The standard `AbortSignal`, taken from whatever declares it (the DOM library, the types of Node), so that these types
 * compile where neither is loaded.
 */
export type Signal = typeof globalThis extends { readonly AbortSignal: { readonly prototype: infer T } }
  ? T
  : { readonly aborted: boolean; readonly reason?: unknown };

/** What a model is told beside its questions. */
export interface ModelCall {
  /** Aborts when the time for the batch is over or the caller has given up: hand it on to `fetch`. */
  readonly signal: Signal;
}

/** The words of one claim, and their language. */
export interface ModelText {
  /** The words as printed. */
  readonly text: string;
  readonly language: Language;
}

/** Two claims of different sources, which the built-in engine can neither join nor part with assurance. */
export interface SimilarityPair {
  /** A claim of one source. */
  readonly a: ModelText;
  /** A claim of another. */
  readonly b: ModelText;
}

/** A model that says how alike two texts are in meaning: embeddings, a cross-encoder. */
export interface Similarity {
  /** What the report calls it. */
  readonly name: string;
  /**
   * One number for each pair, in order: 1 where both say the same thing, 0 where they are about different things. What
   * lies between is weighed by how such answers fall among the event's own pairs, so it need not be a probability; it
   * only has to rise with likeness.
   */
  readonly score: (
    pairs: readonly SimilarityPair[],
    call: ModelCall,
  ) => readonly number[] | PromiseLike<readonly number[]>;
}

/** One vector for each text, in their order. */
export type Vectors = readonly (readonly number[])[];

/** Turns texts into vectors whose angle tells how alike they are in meaning. */
export type Embed = (texts: readonly string[], call: ModelCall) => Vectors | PromiseLike<Vectors>;

/** A model that turns texts into vectors. */
export interface Embedder {
  /** What the report calls it. */
  readonly name: string;
  readonly embed: Embed;
}

/** The same as the AI SDK has it: what `openai.embedding('…')` and its like return. Named by `modelId`. */
export interface EmbeddingModel {
  /** What the report calls it. */
  readonly modelId: string;
  /** The most texts that it is given at once. */
  readonly maxEmbeddingsPerCall?: number | undefined | PromiseLike<number | undefined>;
  /** Gives one vector for each text. */
  doEmbed(options: {
    readonly values: string[];
    readonly abortSignal?: Signal;
  }): PromiseLike<{ readonly embeddings: Vectors }>;
}

/** The same as LangChain has it. Named by its `model`, else its class. */
export interface DocumentEmbedding {
  /** Gives one vector for each text. */
  embedDocuments(texts: string[]): PromiseLike<Vectors>;
}

/** A claim as a judge sees it. */
export interface JudgeClaim extends ModelText {
  /** The sentences round the claim, its own among them, as printed. */
  readonly context: string;
  /** What the claim says in the slot in question, as printed. */
  readonly said?: string;
  /** The same as a typed value. */
  readonly value?: Value;
  /** Who says it, outermost first; empty where the report says it in its own voice. */
  readonly attribution: readonly {
    readonly speaker: string;
    readonly cue: string;
    readonly mode: Attribution['mode'];
  }[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly time?: TimeValue;
  /** When its report was published, as given or inferred. */
  readonly publishedAt?: string;
}

/** Two claims of one group, from different sources. */
export interface JudgePair {
  /** A claim of one source. */
  readonly a: JudgeClaim;
  /** A claim of another. */
  readonly b: JudgeClaim;
  /** The slot that the built-in engine left open; absent where it compared nothing of the two. */
  readonly slot?: Slot;
}

/**
 * What a judge may say: a relation of the report (`framing` where both say the same in other words), or that the two
 * claims are not about one thing.
 */
export type JudgedRelation = Relation | 'unrelated';

/** How two claims stand to one another, in the opinion of a model. */
export interface JudgeVerdict {
  readonly relation: JudgedRelation;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** The reason, in a sentence. */
  readonly because?: string;
}

/** A model that says how two claims stand to one another: natural-language inference, a large language model. */
export interface Judge {
  /** What the report calls it: the difference it judged names it. */
  readonly name: string;
  /** One verdict for each pair, in order. */
  readonly judge: (
    pairs: readonly JudgePair[],
    call: ModelCall,
  ) => readonly JudgeVerdict[] | PromiseLike<readonly JudgeVerdict[]>;
}

/** The models put in; either may be absent. */
export interface Models {
  /** What says how alike two claims are: pairs scored, or texts embedded, by an object or by a function alone. */
  readonly similarity?: Similarity | Embedder | EmbeddingModel | DocumentEmbedding | Embed;
  readonly judge?: Judge;
}

/** How models are asked, and how the caller gives up. */
export interface AskOptions extends AskSettings {
  /** Gives up everything: the comparison rejects with its reason. */
  readonly signal?: Signal;
}
