import type { ClaimInContext, Outside } from '../model/alignment.js';
import type { ModelText, Similarity, SimilarityPair } from '../model/models.js';
import { ask, type Failure } from './ask.js';
import type { Asking } from './asking.js';
import { logit, MOST_PULL, moved, pullOf } from './pull.js';

/** A pair of claims, by index, the lower first, with the likeness that the built-in engine gives it. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A pair of which a model has spoken: its answer, from 0 to 1. */
export interface SpokenPair extends ScoredPair {
  readonly answer: number;
}

/** What a similarity made of the pairs it was asked about. */
export interface Rescored extends Outside {
  readonly answered: number;
  readonly failures: readonly Failure[];
  /** How many questions were not asked because there were too many. */
  readonly left: number;
}

/** Pairs that an answer could carry over the threshold, the nearest to it first. */
export function inDoubt(pairs: readonly ScoredPair[], threshold: number): readonly ScoredPair[] {
  const distance = ({ score }: ScoredPair): number => Math.abs(logit(score) - logit(threshold));
  return pairs
    .filter((pair) => distance(pair) <= MOST_PULL)
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
  return {
    ...weighed(
      list.flatMap(({ scored }, i) => {
        const answer = answers[i];
        return answer === undefined ? [] : scored.map((pair) => ({ ...pair, answer }));
      }),
    ),
    answered: answers.filter((answer) => answer !== undefined).length,
    failures,
    left: doubtful.length - asked.length,
  };
}

/** Log-odds from which on an answer counts as a word on a pair; one that moves it less leaves it to the engine. */
const A_WORD = 1;

/** The likeness of the pairs of which a model has spoken, its answers weighed by how they fall among these pairs. */
export function weighed(spoken: readonly SpokenPair[]): Pick<Rescored, 'pairs' | 'scoreOf' | 'isSettled'> {
  const pull = pullOf(spoken.map(({ score, answer }) => ({ prior: score, answer })));
  const fresh = new Map(
    spoken.map(({ a, b, score, answer }) => {
      const by = pull(answer);
      return [keyOf(a, b), { score: moved(score, by), settled: Math.abs(by) >= A_WORD }] as const;
    }),
  );
  return {
    pairs: spoken.map(({ a, b }) => [a, b] as const),
    scoreOf: (a, b) => fresh.get(keyOf(a, b))?.score,
    isSettled: (a, b) => fresh.get(keyOf(a, b))?.settled === true,
  };
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The words of a claim as a similarity sees them. */
export function textOf(member: ClaimInContext | undefined): ModelText {
  if (member === undefined) return { text: '', language: 'en' };
  const { claim, document } = member;
  return { text: document.source.text.slice(claim.start, claim.end), language: document.language };
}

function fault(answer: number): string | undefined {
  return typeof answer === 'number' && answer >= 0 && answer <= 1
    ? undefined
    : 'a score that is not a number from 0 to 1';
}
