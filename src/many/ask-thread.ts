import type { Worker } from 'node:worker_threads';

/** What came of a job given to a thread, and whether the thread can take another. */
export interface Outcome<A> {
  readonly result: PromiseSettledResult<A>;
  readonly alive: boolean;
}

/** Gives a job to a thread and waits for its answer, or for its end: no answer comes from a thread that died. */
export function askThread<J, A>(thread: Worker, job: J): Promise<Outcome<A>> {
  return new Promise((resolve) => {
    const settle = (result: PromiseSettledResult<A>, alive: boolean): void => {
      thread.off('message', onMessage).off('messageerror', onLost).off('error', onError).off('exit', onExit);
      resolve({ result, alive });
    };
    const failed = (reason: unknown): PromiseSettledResult<A> => ({ status: 'rejected', reason });
    const onMessage = (value: A): void => settle({ status: 'fulfilled', value }, true);
    const onLost = (reason: Error): void => settle(failed(reason), true);
    const onError = (reason: Error): void => settle(failed(reason), false);
    const onExit = (code: number): void => settle(failed(new Error(`it ended with code ${code}`)), false);
    thread.on('message', onMessage).on('messageerror', onLost).on('error', onError).on('exit', onExit);
    try {
      thread.postMessage(job);
    } catch (reason) {
      // What cannot be cloned, such as a function among the data, never reaches the thread.
      settle(failed(reason), true);
    }
  });
}
