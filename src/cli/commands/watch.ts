import { dirname } from 'node:path';
import { invalidOption } from '../../errors.js';
import { STDIN } from '../input/read-file.js';
import { tellError } from '../tell-error.js';
import type { World } from '../world.js';

/**
 * Does something once, and again whenever one of the files changes that it read or that were named.
 *
 * @param names files, folders and patterns as named; of a pattern the folder is watched in which it begins
 * @param once does it, and gives its exit code and the files that it read
 * @throws CrossclaimError where standard input is named, which does not change
 */
export async function watch(
  names: readonly string[],
  world: World,
  once: (read: (path: string) => void) => Promise<number>,
): Promise<number> {
  if (names.includes(STDIN))
    throw invalidOption('--watch', 'standard input cannot be watched', 'Name files or folders.');
  for (;;) {
    const paths = new Set(names.map((name) => (world.files.exists(name) ? name : beginning(name))));
    const code = await once((path) => paths.add(path)).catch((error: unknown) => tellError(error, world));
    world.err(`crossclaim: watching ${paths.size} files and folders; Ctrl+C ends it.\n`);
    if (!(await world.files.changed([...paths]))) return code;
  }
}

/** The folder in which a pattern begins; a path without one is itself. */
function beginning(name: string): string {
  const [before = ''] = name.split(/[*?[{]/);
  return before === name ? name : dirname(`${before}x`);
}
