import { availableParallelism } from 'node:os';
import { CrossclaimError, invalidOption, threadFailed } from './errors.js';
import type { Answer, Job, ManyEvent } from './many/job.js';
import { runPool } from './many/pool.js';
import { manySettings } from './schema/parse-options.js';
import type { ComparisonReport, ManySettings } from './schema/types.js';

export type { ManyEvent } from './many/job.js';

/** How far `compareMany` has come. */
export interface Progress {
  /** Events compared or failed so far. */
  readonly done: number;
  /** Those of them that failed. */
  readonly failed: number;
  /** All events. */
  readonly total: number;
  /** The event that was done last, by its place in the list. */
  readonly index: number;
}

/** How many events are compared. */
export interface ManyOptions extends ManySettings {
  /** Ends the work: the promise is rejected with its reason, and the threads are stopped at once. */
  readonly signal?: AbortSignal;
  /** Called after every event. What it throws ends the work. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Compares many events, each as `compareClaims` does, on several threads. Needs Node's `worker_threads`, which Bun and Deno
 * have too. The results stand in the order of the events, in the form of `Promise.allSettled`: a bad event fails alone, with
 * the error that `compareClaims` throws for it, and one that ends its thread (out of memory) with `thread-failed`.
 *
 * @param events each with its `sources`, as given or as read by `readSource`, and with `topics` where it has some
 * @param options `concurrency` threads, as many as there are processors unless given; `memoryMb` for each; `signal`;
 * `onProgress`
 * @throws CrossclaimError (as a rejection) where the events are no list or an option is bad
 * @throws the reason of `options.signal` (as a rejection) where the caller gives up
 * @example
 * const results = await compareMany([{ sources }, { sources, topics }], {
 *   concurrency: 2,
 *   onProgress: ({ done, total }) => console.log(`${done} of ${total}`),
 * });
 * for (const result of results) {
 *   if (result.status === 'fulfilled') console.log(result.value.groups.length);
 *   else console.error(result.reason);
 * }
 */
export async function compareMany(
  events: readonly ManyEvent[],
  options: ManyOptions = {},
): Promise<readonly PromiseSettledResult<ComparisonReport>[]> {
  if (!Array.isArray(events))
    throw invalidOption('events', 'expected an array', 'Give a list of { sources, topics? }.');
  const { concurrency = availableParallelism(), memoryMb } = manySettings(options);
  const { signal, onProgress } = options;
  const jobs = events.map((event: ManyEvent): Job => ({ event }));
  const results: PromiseSettledResult<ComparisonReport>[] = [];
  let failed = 0;
  let done = 0;
  await runPool<Job, Answer>(jobs, {
    script: new URL('./many-worker.js', import.meta.url),
    size: concurrency,
    memoryMb,
    signal,
    onDone: (index, answer) => {
      const result = resultOf(answer, index);
      results[index] = result;
      done += 1;
      if (result.status === 'rejected') failed += 1;
      onProgress?.({ done, failed, total: jobs.length, index });
    },
  });
  return results;
}

function resultOf(
  answer: PromiseSettledResult<Answer>,
  index: number,
): PromiseSettledResult<ComparisonReport> {
  if (answer.status === 'rejected')
    return { status: 'rejected', reason: threadFailed(`events[${index}]`, String(answer.reason)) };
  if ('report' in answer.value) return { status: 'fulfilled', value: answer.value.report };
  const { code, message, where } = answer.value.failed;
  const reason = code === undefined ? new Error(message) : new CrossclaimError(code, message, where);
  return { status: 'rejected', reason };
}
