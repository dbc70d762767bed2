import { readArguments } from './arguments.js';
import type { Command } from './command.js';
import { tellError } from './tell-error.js';
import type { World } from './world.js';

/**
 * Runs the command.
 *
 * @param argv the words after `crossclaim`
 * @returns the exit code
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    return await act(readArguments(argv, world.version, world.files.exists), world);
  } catch (error) {
    return tellError(error, world);
  }
}

/** Each sub-command is loaded when it is asked for, with what it alone needs. */
async function act(command: Command, world: World): Promise<number> {
  switch (command.kind) {
    case 'print':
      world.out(command.text);
      return 0;
    case 'compare':
      return (await import('./commands/compare.js')).compare(command, world);
    case 'render':
      return (await import('./commands/render.js')).render(command, world);
    case 'explain':
      return (await import('./commands/explain.js')).explain(command, world);
    case 'inspect':
      return (await import('./commands/inspect.js')).inspect(command, world);
    case 'validate':
      return (await import('./commands/validate.js')).validate(command, world);
    case 'concepts':
      return (await import('./commands/concepts.js')).concepts(command, world);
    case 'evaluate':
      return (await import('./commands/evaluate.js')).evaluate(command, world);
    case 'mcp':
      return (await import('./commands/mcp.js')).mcp(command, world);
  }
}
