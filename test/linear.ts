import { expect } from 'vitest';

/** How much longer the long input is. */
const TIMES = 8;
/** Linear work takes 8 times as long, quadratic work 64 times; the bar lies between, in the middle of the logarithms. */
const BAR = 24;
const ATTEMPTS = 5;

/**
 * Expects that work on an input 8 times as long takes nowhere near 64 times as long. Only the ratio decides, never a
 * number of seconds: of both lengths the least time of several runs counts, in time of the processor, which other
 * programs on the machine do not lengthen much; and the long one is run again as long as it looks too slow.
 */
export function expectLinear<Input>(input: (length: number) => Input, work: (input: Input) => unknown): void {
  const short = input(1);
  const long = input(TIMES);
  let base = Number.POSITIVE_INFINITY;
  let grown = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && grown >= BAR * base; attempt++) {
    base = Math.min(base, ...[1, 2, 3].map(() => timeOf(short, work)));
    grown = Math.min(grown, timeOf(long, work));
  }
  expect(grown / base, `work on an input ${TIMES} times as long takes so many times as long`).toBeLessThan(
    BAR,
  );
}

/** Microseconds of the processor. */
function timeOf<Input>(input: Input, work: (input: Input) => unknown): number {
  const before = process.cpuUsage();
  work(input);
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system);
}
