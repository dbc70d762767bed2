import type { ModelCall } from '../model/models.js';
import type { Asking } from './asking.js';
import { reasonOf } from './reason.js';
import { within } from './within.js';

/** Pairs for which a model gave no usable answer, all for one reason. */
export interface Failure {
  readonly reason: string;
  readonly pairs: number;
}

/** What a model answered: one place for each question, empty where there is no usable answer. */
export interface Answers<A> {
  readonly answers: readonly (A | undefined)[];
  /** By reason. */
  readonly failures: readonly Failure[];
}

/** A model as a function from a batch of questions to as many answers. */
export type Batch<Q, A> = (
  questions: readonly Q[],
  call: ModelCall,
) => readonly A[] | PromiseLike<readonly A[]>;

type Outcome<A> = { readonly answer: A } | { readonly failed: string };

/**
 * Asks a model in batches, a few at a time. A call that throws, takes too long or gives another number of answers has
 * failed, an answer that `fault` finds fault with is left out: neither is an error. The answers stand in the order of
 * the questions, whichever batch comes back first.
 *
 * @param fault what is wrong with an answer, in words; undefined where nothing is
 * @throws the reason of the signal, where the caller gives up
 */
export async function ask<Q, A>(
  questions: readonly Q[],
  model: Batch<Q, A>,
  fault: (answer: A) => string | undefined,
  asking: Asking,
): Promise<Answers<A>> {
  asking.signal?.throwIfAborted();
  const batches = cut(questions, asking.batchSize);
  const outcomes: (readonly Outcome<A>[])[] = batches.map(() => []);
  const waiting = batches.entries();
  const worker = async (): Promise<void> => {
    for (const [index, batch] of waiting) outcomes[index] = await askOnce(batch, model, fault, asking);
  };
  await Promise.all(Array.from({ length: Math.min(asking.concurrency, batches.length) }, worker));
  const all = outcomes.flat();
  return {
    answers: all.map((outcome) => ('answer' in outcome ? outcome.answer : undefined)),
    failures: counted(all.flatMap((outcome) => ('failed' in outcome ? [outcome.failed] : []))),
  };
}

function cut<Q>(questions: readonly Q[], size: number): readonly (readonly Q[])[] {
  return Array.from({ length: Math.ceil(questions.length / size) }, (_, i) =>
    questions.slice(i * size, (i + 1) * size),
  );
}

async function askOnce<Q, A>(
  batch: readonly Q[],
  model: Batch<Q, A>,
  fault: (answer: A) => string | undefined,
  { timeoutMs, retries, signal }: Asking,
): Promise<readonly Outcome<A>[]> {
  for (let left = retries; ; left--) {
    try {
      const answers = await within(timeoutMs, signal, (given) => model(batch, { signal: given }));
      if (!Array.isArray(answers) || answers.length !== batch.length)
        throw new Error(miscount(answers, batch.length));
      return answers.map((answer: A) => {
        const failed = fault(answer);
        return failed === undefined ? { answer } : { failed };
      });
    } catch (error) {
      signal?.throwIfAborted();
      if (left === 0) return batch.map(() => ({ failed: reasonOf(error) }));
    }
  }
}

function miscount(answers: unknown, asked: number): string {
  return Array.isArray(answers)
    ? `${answers.length} answers to ${asked} questions`
    : 'the answer is not a list';
}

function counted(reasons: readonly string[]): readonly Failure[] {
  const pairs = new Map<string, number>();
  for (const reason of reasons) pairs.set(reason, (pairs.get(reason) ?? 0) + 1);
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => ({ reason, pairs: count }));
}
