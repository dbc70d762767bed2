import { parseArgs } from 'node:util';
import { invalidOption } from '../errors.js';
import type { Language, RenderOptions } from '../schema/types.js';

/** What the caller asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'compare';
      readonly files: readonly string[];
      /** Left out where the output decides. */
      readonly format?: Format;
      readonly detail?: Detail;
      readonly language?: Language;
      readonly topics?: string;
      readonly out?: string;
    };

export type Format = 'md' | 'html' | 'text' | 'csv' | 'annotations' | 'json';
export type Detail = NonNullable<RenderOptions['detail']>;

const formats: Readonly<Record<Format, true>> = {
  md: true,
  html: true,
  text: true,
  csv: true,
  annotations: true,
  json: true,
};
const details: Readonly<Record<Detail, true>> = { short: true, full: true };
const languages: Readonly<Record<Language, true>> = { ar: true, en: true };

const seeHelp = 'See crossclaim --help.';

/**
 * The command that the words after `crossclaim` mean.
 *
 * @throws CrossclaimError where they mean none
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parsed(argv);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) throw invalidOption('crossclaim', 'no command given', seeHelp);
  if (command !== 'compare')
    throw invalidOption(command, 'not a command', 'The command is: crossclaim compare FILE…');
  if (files.length === 0)
    throw invalidOption(
      'compare',
      'no file given',
      'Name two or more text files, or a JSON file of sources.',
    );
  const { format, detail, language, topics, out } = values;
  return {
    kind: 'compare',
    files,
    ...(format === undefined ? {} : { format: oneOf('--format', format, formats) }),
    ...(detail === undefined ? {} : { detail: oneOf('--detail', detail, details) }),
    ...(language === undefined ? {} : { language: oneOf('--language', language, languages) }),
    ...(topics === undefined ? {} : { topics }),
    ...(out === undefined ? {} : { out }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        format: { type: 'string' },
        detail: { type: 'string' },
        language: { type: 'string' },
        topics: { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw misused(error);
  }
}

function misused(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error;
  const option = /'(?:-\w, )?(-[^' =]*)/.exec(error.message)?.[1] ?? 'crossclaim';
  const unknown = error.message.startsWith('Unknown option');
  return invalidOption(
    option,
    unknown ? 'not an option' : 'needs a value, or was given one it does not take',
    seeHelp,
  );
}

function oneOf<T extends string>(option: string, value: string, allowed: Readonly<Record<T, true>>): T {
  if (isOneOf(value, allowed)) return value;
  throw invalidOption(option, `"${value}" is not possible`, `Use ${Object.keys(allowed).join(' or ')}.`);
}

function isOneOf<T extends string>(value: string, allowed: Readonly<Record<T, true>>): value is T {
  return Object.hasOwn(allowed, value);
}
