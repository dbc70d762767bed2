import { CrossclaimError } from '../errors.js';
import { exitCodes } from './exit-codes.js';
import type { World } from './world.js';

/** Says on stderr what went wrong, in one line; gives the exit code that says so too. */
export function tellError(error: unknown, world: World): number {
  const known = error instanceof CrossclaimError;
  const message = known ? error.message : `a fault in crossclaim itself, please report it: ${String(error)}`;
  world.err(`crossclaim: ${message}\n`);
  return known ? exitCodes.wrong : exitCodes.fault;
}
