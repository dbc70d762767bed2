import type { Signal } from '../model/models.js';

/**
 * Runs something that may hang: rejects when the time is over or the caller gives up, whether it listens or not. The
 * signal it is handed aborts with the same reason.
 */
export function within<T>(
  timeoutMs: number,
  caller: Signal | undefined,
  run: (signal: Signal) => T | PromiseLike<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const giveUp = (reason: unknown): void => {
      tidy();
      controller.abort(reason);
      reject(reason);
    };
    const onAbort = (): void => giveUp(caller?.reason);
    const timer = setTimeout(
      () => giveUp(new DOMException(`no answer within ${timeoutMs} ms`, 'TimeoutError')),
      timeoutMs,
    );
    const tidy = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    };
    if (caller?.aborted) return onAbort();
    caller?.addEventListener('abort', onAbort);
    Promise.resolve(controller.signal).then(run).finally(tidy).then(resolve, reject);
  });
}
