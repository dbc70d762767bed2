import { CommanderError } from '@commander-js/extra-typings';
import { invalidOption } from '../errors.js';
import type { Command } from './command.js';
import { misused } from './misused.js';
import { program } from './program.js';

/** A name that may be one of a sub-command: files have a dot, a separator, or are named by a pattern. */
const MAY_BE_COMMAND = /^[a-z]+$/;

/** What the parser throws once it has printed help or the version. */
const TOLD: ReadonlySet<string> = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/**
 * The command that the words after `crossclaim` mean.
 *
 * @param exists whether a word names a file or folder, so that it is no misspelt sub-command
 * @throws CrossclaimError where they mean none
 */
export function readArguments(
  argv: readonly string[],
  version: string,
  exists: (path: string) => boolean,
): Command {
  if (argv.length === 0) throw invalidOption('crossclaim', 'no command given', 'See crossclaim --help.');
  let asked: Command | undefined;
  const printed: string[] = [];
  const root = program(version, (command) => {
    asked = command;
  });
  for (const command of [root, ...root.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => {}, outputError: () => {} });
  }
  const known = [...root.commands.map((command) => command.name()), 'help'];
  const [first = ''] = argv;
  if (MAY_BE_COMMAND.test(first) && !known.includes(first) && !exists(first)) {
    throw invalidOption(first, 'not a command', `The commands are: ${known.join(', ')}.`);
  }
  try {
    root.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (TOLD.has(error.code)) return { kind: 'print', text: printed.join('') };
    throw misused(error);
  }
  if (asked === undefined) throw invalidOption('crossclaim', 'no command given', 'See crossclaim --help.');
  return asked;
}
