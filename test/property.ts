import { relative } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';

/** The seed from which every made input of this run follows; `vitest.config.ts` draws one where none is given, and it is printed. */
export const seed = seedFrom(process.env.CROSSCLAIM_SEED);

/**
 * Holds a property against made inputs. Where one breaks it, the error shows the smallest input found, the seed, and the
 * command that meets the same inputs again.
 */
export function assertProperty<Ts>(
  property: fc.IProperty<Ts>,
  options: { readonly numRuns?: number } = {},
): void {
  const details = fc.check(property, { seed, ...options });
  if (!details.failed) return;
  const message = `${fc.defaultReportMessage(details)}\n\nTo meet the same inputs again:\n  ${replay()}`;
  throw new Error(message, { cause: details.errorInstance });
}

/** The command that runs the present test alone with the present seed. */
function replay(): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  const name = currentTestName.replaceAll(' > ', ' ').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const quoted = `'${name.replaceAll("'", `'\\''`)}'`;
  return `CROSSCLAIM_SEED=${seed} npx vitest run ${relative(process.cwd(), testPath)} -t ${quoted}`;
}

/** fast-check takes seeds of 32 bits. */
function seedFrom(given: string | undefined): number {
  const value = Number(given);
  if (given === undefined || given.trim() === '' || !Number.isInteger(value) || value !== (value | 0))
    throw new Error(`CROSSCLAIM_SEED is ${given}; give a whole number of 32 bits, or leave it away.`);
  return value;
}
