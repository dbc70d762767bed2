import type { Language, RenderOptions } from '../schema/types.js';

export type Format = 'md' | 'html' | 'text' | 'csv' | 'annotations' | 'json';
export type Detail = NonNullable<RenderOptions['detail']>;

/** How a report is to be written. */
export interface Output {
  /** Left out where the output decides. */
  readonly format?: Format;
  readonly detail?: Detail;
  readonly language?: Language;
  readonly out?: string;
}

export interface CompareCommand extends Output {
  readonly kind: 'compare';
  readonly files: readonly string[];
  readonly topics?: string;
}

export interface RenderCommand extends Output {
  readonly kind: 'render';
  readonly report: string;
  /** Files of the sources that were compared. */
  readonly sources: readonly string[];
}

export interface ExplainCommand {
  readonly kind: 'explain';
  readonly report: string;
  readonly a: string;
  readonly b: string;
  readonly sources: readonly string[];
  readonly json: boolean;
}

export interface InspectCommand {
  readonly kind: 'inspect';
  readonly file: string;
  readonly language?: Language;
  /** When the report was published, as the option gives it. */
  readonly published?: string;
  readonly json: boolean;
}

export interface ValidateCommand {
  readonly kind: 'validate';
  readonly files: readonly string[];
}

export interface ConceptsCommand {
  readonly kind: 'concepts';
  readonly word?: string;
  readonly json: boolean;
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
  | ConceptsCommand;
