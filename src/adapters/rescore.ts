import type { ClaimInContext } from '../model/alignment.js';
import type { Similarity, SimilarityPair } from '../model/models.js';
import { ask, type Failure } from './ask.js';
import type { Asking } from './asking.js';

/** A pair of claims, by index, with the likeness that the built-in engine gives it. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What a similarity made of the pairs it was asked about. */
export interface Rescored {
  /** The new likeness of a pair where there is one. */
  readonly scoreOf: (a: number, b: number) => number | undefined;
  readonly answered: number;
  readonly failures: readonly Failure[];
  /** Pairs in doubt that were not asked about, because there were too many. */
  readonly left: number;
}

/** Log-odds by which the surest answer moves the built-in likeness: enough to join or part what is in doubt, no more. */
const PULL = 2;

const logit = (p: number): number => Math.log(p / (1 - p));

/** The built-in likeness and a model's answer as one probability; 0.5 leaves the built-in one as it is. */
export function blend(score: number, answer: number): number {
  return 1 / (1 + Math.exp(-(logit(score) + PULL * (2 * answer - 1))));
}

/** Pairs that an answer could carry over the threshold, the nearest to it first. */
export function inDoubt(pairs: readonly ScoredPair[], threshold: number): readonly ScoredPair[] {
  const distance = ({ score }: ScoredPair): number => Math.abs(logit(score) - logit(threshold));
  return pairs
    .filter((pair) => distance(pair) <= PULL)
    .sort((x, y) => distance(x) - distance(y) || x.a - y.a || x.b - y.b);
}

/** Asks a similarity about the pairs in doubt. Pairs with the same words are asked about once. */
export async function rescore(
  similarity: Similarity,
  claims: readonly ClaimInContext[],
  doubtful: readonly ScoredPair[],
  asking: Asking,
): Promise<Rescored> {
  const asked = doubtful.slice(0, asking.maxPairs);
  const questions = new Map<string, { readonly pair: SimilarityPair; readonly scored: ScoredPair[] }>();
  for (const scored of asked) {
    const pair = { a: textOf(claims[scored.a]), b: textOf(claims[scored.b]) };
    const key = JSON.stringify(pair);
    const known = questions.get(key);
    if (known === undefined) questions.set(key, { pair, scored: [scored] });
    else known.scored.push(scored);
  }
  const list = [...questions.values()];
  const { answers, failures } = await ask(
    list.map(({ pair }) => pair),
    similarity.score,
    fault,
    asking,
  );
  const fresh = new Map<string, number>();
  list.forEach(({ scored }, i) => {
    const answer = answers[i];
    if (answer !== undefined)
      for (const { a, b, score } of scored) fresh.set(keyOf(a, b), blend(score, answer));
  });
  return {
    scoreOf: (a, b) => fresh.get(keyOf(a, b)),
    answered: answers.filter((answer) => answer !== undefined).length,
    failures,
    left: doubtful.length - asked.length,
  };
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function textOf(member: ClaimInContext | undefined): SimilarityPair['a'] {
  if (member === undefined) return { text: '', language: 'en' };
  const { claim, document } = member;
  return { text: document.source.text.slice(claim.start, claim.end), language: document.language };
}

function fault(answer: number): string | undefined {
  return typeof answer === 'number' && answer >= 0 && answer <= 1
    ? undefined
    : 'a score that is not a number from 0 to 1';
}
