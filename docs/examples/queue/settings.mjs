// What every process of this project has to agree on; the environment may say otherwise.
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';

const { env } = process;

export const QUEUE = env.QUEUE ?? 'comparisons';

/** Workers wait for a server that is away; the folder of reports is one that all of them see. */
export const connection = { url: env.REDIS_URL ?? 'redis://127.0.0.1:6379' };
export const STORE = env.STORE ?? 'store';

/** Reports follow from the events and from what compares them. */
export const { version: ENGINE } = createRequire(import.meta.url)('crossclaim/package.json');

/** Comparisons at a time in one worker: each is a process of its own, which fills a processor. */
export const CONCURRENCY = Number(env.CONCURRENCY ?? availableParallelism());

/** What the values of one comparison may take; with more it ends, and only it. */
export const MEMORY_MB = Number(env.MEMORY_MB ?? 1024);

/** A worker says so often that it still has a job in hand; after that long without a word, another takes the job up. */
export const LOCK_MS = Number(env.LOCK_MS ?? 30_000);

/** Jobs that wait at most: the rest stays in the input, not in the memory of the server. */
export const MOST_WAITING = Number(env.MOST_WAITING ?? 10_000);

export const jobOptions = {
  // What another try may mend: a store that is away, memory that ran out. A bad event gets no second one (compare.mjs).
  attempts: 5,
  backoff: { type: 'exponential', delay: Number(env.BACKOFF_MS ?? 1000), jitter: 0.5 },
  // The store knows what is done. Failures stay for a week to be looked at; till then the same event is not tried again.
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3600 },
};
