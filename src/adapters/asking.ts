import { invalidOption } from '../errors.js';
import type { AskOptions, Signal } from '../model/models.js';
import { askSettings } from '../schema/parse-options.js';
import type { AskSettings } from '../schema/types.js';

/** How models are asked, with nothing left open but the signal. */
export type Asking = Required<AskSettings> & Pick<AskOptions, 'signal'>;

/**
 * Fills in what the caller leaves open.
 *
 * @throws CrossclaimError where a setting is unknown, a number is not whole or out of range, or the signal is none
 */
export function askingOf(options?: AskOptions): Asking {
  const {
    batchSize = 16,
    concurrency = 2,
    timeoutMs = 30_000,
    retries = 0,
    maxPairs = 256,
    maxTexts = 4096,
  } = askSettings(options);
  const signal = options?.signal;
  if (signal !== undefined && !isSignal(signal))
    throw invalidOption(
      'options.signal',
      'it is not an AbortSignal',
      'Give the signal of an AbortController.',
    );
  return {
    batchSize,
    concurrency,
    timeoutMs,
    retries,
    maxPairs,
    maxTexts,
    ...(signal === undefined ? {} : { signal }),
  };
}

/** What is needed of a signal, wherever it comes from. */
function isSignal(signal: Signal): boolean {
  return (
    typeof signal === 'object' &&
    signal !== null &&
    typeof signal.aborted === 'boolean' &&
    typeof signal.throwIfAborted === 'function' &&
    typeof signal.addEventListener === 'function'
  );
}
