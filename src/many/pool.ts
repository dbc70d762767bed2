import { Worker } from 'node:worker_threads';
import { askThread } from './ask-thread.js';

/** How a pool works. */
export interface PoolSettings<A> {
  /** What each thread runs: it answers every message by one. */
  readonly script: URL;
  /** Threads at a time. */
  readonly size: number;
  /** Megabytes that the values of one thread may take; what Node allows where absent. */
  readonly memoryMb?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called for every job that is answered, or whose thread died of it. */
  readonly onDone: (index: number, result: PromiseSettledResult<A>) => void;
}

/** The jobs that no thread has taken yet, and whether any is still to be taken. */
interface Line<J> {
  readonly jobs: IterableIterator<[number, J]>;
  closed: boolean;
  readonly threads: Set<Worker>;
}

/**
 * Gives jobs to threads, one at a time each, in their order. A thread that dies takes down the job that it has in hand and
 * no other: a new one takes its place. However it ends, no thread is left.
 *
 * @throws the reason of `signal` (as a rejection) where the caller gives up, or what `onDone` throws
 */
export async function runPool<J, A>(jobs: readonly J[], settings: PoolSettings<A>): Promise<void> {
  const { signal, size } = settings;
  signal?.throwIfAborted();
  const line: Line<J> = { jobs: jobs.entries(), closed: false, threads: new Set() };
  let giveUp = (): void => {};
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal?.reason);
  });
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const workers = Array.from({ length: Math.min(size, jobs.length) }, () => workOff(line, settings));
    await Promise.race([Promise.all(workers), givenUp]);
  } finally {
    signal?.removeEventListener('abort', giveUp);
    line.closed = true;
    await Promise.all([...line.threads].map((thread) => thread.terminate()));
  }
}

/** One place in the pool: takes jobs while there are any. */
async function workOff<J, A>(line: Line<J>, settings: PoolSettings<A>): Promise<void> {
  let thread: Worker | undefined;
  for (const [index, job] of line.jobs) {
    if (thread === undefined || !line.threads.has(thread)) thread = startThread(line, settings);
    const { result, alive } = await askThread<J, A>(thread, job);
    if (line.closed) return;
    if (!alive) line.threads.delete(thread);
    settings.onDone(index, result);
  }
}

function startThread<J, A>({ threads }: Line<J>, { script, memoryMb }: PoolSettings<A>): Worker {
  const limits = memoryMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryMb } };
  const thread = new Worker(script, limits);
  threads.add(thread);
  // A thread may die between two jobs as well: then the next one is given to another.
  thread.on('error', () => threads.delete(thread));
  thread.on('exit', () => threads.delete(thread));
  return thread;
}
