import type { CrossclaimError } from '../../errors.js';
import type { InputOptions } from '../command.js';
import type { World } from '../world.js';
import type { Reading } from './reading.js';

/** How a command reads files: what is no good ends it, unless `fault` does otherwise; notes go to stderr. */
export function readingFor(
  world: World,
  { encoding, allowOutside = false }: InputOptions,
  fault: (error: CrossclaimError) => void = fail,
): Reading {
  return {
    world,
    ...(encoding === undefined ? {} : { encoding }),
    allowOutside,
    fault,
    note: (text) => world.err(`crossclaim: ${text}\n`),
  };
}

function fail(error: CrossclaimError): never {
  throw error;
}
