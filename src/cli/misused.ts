import type { CommanderError } from '@commander-js/extra-typings';
import { type CrossclaimError, invalidOption } from '../errors.js';

const seeHelp = 'See crossclaim --help.';

/** What the parser says of a wrong call, as an error of ours. Its messages name the option or argument between quotes. */
export function misused({ code, message }: CommanderError): CrossclaimError {
  const [first = '', ...more] = [...message.matchAll(/'(?<name>[^']*)'/g)].map((found) => found[1] ?? '');
  const option = first.replace(/ .*/, '').replace(/,$/, '');
  const suggestion = /\((Did you mean [^)]*\?)\)/.exec(message)?.[1];
  const next = suggestion === undefined ? seeHelp : `${suggestion} ${seeHelp}`;
  switch (code) {
    case 'commander.unknownOption':
      return invalidOption(option, 'not an option', next);
    case 'commander.optionMissingArgument':
      return invalidOption(longName(first), 'needs a value', seeHelp);
    case 'commander.missingArgument':
      return invalidOption(option, 'is not given', seeHelp);
    case 'commander.excessArguments':
      return invalidOption('crossclaim', 'more is given than the command takes', seeHelp);
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
      const allowed = choices === undefined ? seeHelp : `Use ${choices.split(', ').join(' or ')}.`;
      return invalidOption(longName(first), `"${more[0] ?? ''}" is not possible`, allowed);
    }
    default:
      return invalidOption('crossclaim', message.replace(/^error: /, ''), seeHelp);
  }
}

/** `--out` of `-o, --out <file>`. */
function longName(flags: string): string {
  return /--[^ =<[]+/.exec(flags)?.[0] ?? flags;
}
