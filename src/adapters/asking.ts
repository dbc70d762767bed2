import { invalidOption } from '../errors.js';
import type { AskOptions } from '../model/models.js';

/** How models are asked, with nothing left open but the signal. */
export type Asking = Required<Omit<AskOptions, 'signal'>> & Pick<AskOptions, 'signal'>;

/** The longest delay that timers keep: a longer one would be over at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Fills in what the caller leaves open.
 *
 * @throws CrossclaimError where a number is not whole or out of range
 */
export function askingOf(options: AskOptions): Asking {
  const {
    batchSize = 16,
    concurrency = 2,
    timeoutMs = 30_000,
    retries = 0,
    maxPairs = 256,
    signal,
  } = options;
  whole('batchSize', batchSize, 1);
  whole('concurrency', concurrency, 1);
  whole('timeoutMs', timeoutMs, 1, LONGEST);
  whole('retries', retries, 0, 1);
  whole('maxPairs', maxPairs, 0);
  return {
    batchSize,
    concurrency,
    timeoutMs,
    retries,
    maxPairs,
    ...(signal === undefined ? {} : { signal }),
  };
}

function whole(option: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
  throw invalidOption(
    option,
    `${String(value)} is not a whole number ${range}`,
    'Give one, or leave it out.',
  );
}
