import type { Language, RenderOptions } from '../schema/types.js';

export type Format = 'md' | 'html' | 'text' | 'csv' | 'annotations' | 'json' | 'packed';
export type Detail = NonNullable<RenderOptions['detail']>;

/** The least verdict that counts. */
export type FailOn = 'conflict' | 'difference';

/** How a report is to be written. */
export interface Output {
  /** Left out where the output decides. */
  readonly format?: Format;
  readonly detail?: Detail;
  readonly language?: Language;
  readonly out?: string;
}

/** How files of sources are to be read. */
export interface InputOptions {
  /** The encoding of files that are not UTF-8. */
  readonly encoding?: string;
  /** Whether a `file` of an event may lie outside its folder. */
  readonly allowOutside?: boolean;
}

export interface CompareCommand extends Output, InputOptions {
  readonly kind: 'compare';
  readonly files: readonly string[];
  readonly topics?: string;
  /** Which verdict on a point makes the exit code 3. */
  readonly failOn?: FailOn;
  /** Whether it is done again when a file changes. */
  readonly watch?: boolean;
  /** Whether stderr says that work goes on; where it is left out, a terminal does. */
  readonly progress?: boolean;
  /** Whether files that are no good are named and left out. */
  readonly keepGoing?: boolean;
}

export interface RenderCommand extends Output, InputOptions {
  readonly kind: 'render';
  readonly report: string;
  /** Files of the sources that were compared. */
  readonly sources: readonly string[];
}

export interface ExplainCommand extends InputOptions {
  readonly kind: 'explain';
  readonly report: string;
  readonly a: string;
  readonly b: string;
  readonly sources: readonly string[];
  readonly json: boolean;
}

export interface InspectCommand extends InputOptions {
  readonly kind: 'inspect';
  readonly file: string;
  readonly language?: Language;
  /** When the report was published, as the option gives it. */
  readonly published?: string;
  readonly json: boolean;
}

export interface ValidateCommand extends InputOptions {
  readonly kind: 'validate';
  readonly files: readonly string[];
}

export interface ConceptsCommand {
  readonly kind: 'concepts';
  readonly word?: string;
  readonly json: boolean;
}

export interface EvaluateCommand extends InputOptions {
  readonly kind: 'evaluate';
  readonly folder: string;
  readonly json: boolean;
}

export interface McpCommand {
  readonly kind: 'mcp';
  /** The only folders from which files are read. */
  readonly folders: readonly string[];
}

/** What the caller asks for. */
export type Command =
  /** Help or the version. */
  | { readonly kind: 'print'; readonly text: string }
  | CompareCommand
  | RenderCommand
  | ExplainCommand
  | InspectCommand
  | ValidateCommand
  | ConceptsCommand
  | EvaluateCommand
  | McpCommand;
