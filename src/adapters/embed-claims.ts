import type { ClaimInContext } from '../model/alignment.js';
import type { Embedder } from '../model/models.js';
import { ask } from './ask.js';
import type { Asking } from './asking.js';
import { type Rescored, type ScoredPair, textOf, weighed } from './rescore.js';

/** What the pairs of claims are taken from. */
export interface Pairing {
  /** Pairs of different sources that the engine itself would try. */
  readonly candidates: readonly ScoredPair[];
  /** Whether two claims, the lower index first, are of different sources and nothing forbids that they are one. */
  readonly mayMeet: (a: number, b: number) => boolean;
  readonly builtIn: (a: number, b: number) => number;
}

/** Of each claim, so many of those nearest to it are held against it beside the candidates of the engine. */
const NEAREST = 12;

/**
 * Embeds the words of the claims, each text once, and weighs the cosines: of the pairs that the engine would try itself,
 * and of each claim with those nearest to it, whatever their words share.
 */
export async function embedClaims(
  { embed }: Embedder,
  claims: readonly ClaimInContext[],
  { candidates, mayMeet, builtIn }: Pairing,
  asking: Asking,
): Promise<Rescored> {
  const texts = claims.map((claim) => textOf(claim).text);
  const inOrder = [...new Set([...candidates.flatMap(({ a, b }) => [a, b]), ...texts.keys()])];
  const distinct = [...new Set(inOrder.map((claim) => texts[claim] ?? ''))];
  const asked = distinct.slice(0, asking.maxTexts);
  const { answers, failures } = await ask(asked, embed, fault, asking);
  const size = answers.find((vector) => vector !== undefined)?.length;
  const byText = new Map<string, Float64Array>();
  asked.forEach((text, i) => {
    const vector = answers[i];
    if (vector !== undefined && vector.length === size) byText.set(text, unit(vector));
  });
  const vectors = texts.map((text) => byText.get(text));
  const pairs = new Map<string, ScoredPair & { readonly cosine: number }>();
  const note = (a: number, b: number, score: () => number): void => {
    const [x, y] = [vectors[a], vectors[b]];
    const key = `${a} ${b}`;
    if (x !== undefined && y !== undefined && !pairs.has(key))
      pairs.set(key, { a, b, score: score(), cosine: dot(x, y) });
  };
  for (const { a, b, score } of candidates) note(a, b, () => score);
  for (const [a, b] of nearest(vectors, mayMeet)) note(a, b, () => builtIn(a, b));
  const stretch = stretched([...pairs.values()].map(({ cosine }) => cosine));
  return {
    ...weighed([...pairs.values()].map(({ cosine, ...pair }) => ({ ...pair, answer: stretch(cosine) }))),
    answered: byText.size,
    failures,
    left: distinct.length - asked.length,
  };
}

/** Each claim with the claims nearest to it, the lower index first. */
function nearest(
  vectors: readonly (Float64Array | undefined)[],
  mayMeet: (a: number, b: number) => boolean,
): readonly (readonly [number, number])[] {
  return vectors.flatMap((x, a) => {
    if (x === undefined) return [];
    const found = vectors.flatMap((y, b) =>
      y !== undefined && mayMeet(Math.min(a, b), Math.max(a, b)) ? [{ b, cosine: dot(x, y) }] : [],
    );
    return found
      .sort((p, q) => q.cosine - p.cosine || p.b - q.b)
      .slice(0, NEAREST)
      .map(({ b }) => [Math.min(a, b), Math.max(a, b)] as const);
  });
}

/** Where two sentences of one event lie depends on the model: 0 are the tenth of the event's own pairs that are the least alike, 1 the most alike. */
function stretched(cosines: readonly number[]): (cosine: number) => number {
  const ordered = [...cosines].sort((x, y) => x - y);
  const [low, high] = [ordered[Math.floor(ordered.length / 10)] ?? 0, ordered.at(-1) ?? 1];
  return (cosine) => (high > low ? Math.min(1, Math.max(0, (cosine - low) / (high - low))) : 0.5);
}

function unit(vector: readonly number[]): Float64Array {
  const length = Math.hypot(...vector);
  return Float64Array.from(vector, (x) => x / length);
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] ?? 0) * (y[i] ?? 0);
  return sum;
}

function fault(vector: readonly number[]): string | undefined {
  const isVector = Array.isArray(vector) && vector.every((x) => typeof x === 'number' && Number.isFinite(x));
  return isVector && vector.some((x) => x !== 0) ? undefined : 'a vector that is not a list of numbers';
}
