import type { Language } from '../schema/types.js';

/** Which way a run of words is read. */
export type Direction = 'rtl' | 'ltr';

/**
 * A run of words on a line. `text` is the renderer's own; `foreign` comes from a source or a caller (quotations,
 * values, names, ids) and is cleaned, escaped and isolated by whoever prints it.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | Foreign
  | {
      readonly kind: 'run';
      readonly direction: Direction;
      readonly language?: Language;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'strong' | 'deleted' | 'inserted' | 'marked'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly children: readonly Inline[] }
  /** To a page of the web: an address that begins with http. */
  | { readonly kind: 'outlink'; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: 'anchor'; readonly id: string };

/** Words of a source or a caller. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly text: string;
  readonly direction?: Direction;
  readonly language?: Language;
}

/** A line of inlines. */
export type Line = readonly Inline[];

/** An item of a list; `children` stand under it. */
export interface Item {
  readonly line: Line;
  readonly children?: readonly Item[];
}

/** A part of the page. Every output (markdown, HTML) prints the same blocks, so that no two can disagree. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'details'; readonly summary: Line; readonly blocks: readonly Block[] };

/** What a phrase may be made of: strings that come in as values are foreign. */
export type Part = Inline | Line | number | string;

/** A line from a template: the fixed words are the renderer's own, the values are foreign unless they are inlines. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Line {
  return words.flatMap((word, index) => {
    const part = parts[index];
    return [...(word === '' ? [] : [own(word)]), ...(part === undefined ? [] : lineOf(part))];
  });
}

/** The renderer's own words. */
export function own(text: string): Inline {
  return { kind: 'text', text };
}

/** Words of a source or a caller; without a direction their first letter decides. */
export function foreign(text: string, direction?: Direction): Foreign {
  return direction === undefined ? { kind: 'foreign', text } : { kind: 'foreign', text, direction };
}

export function strong(...parts: readonly Part[]): Inline {
  return { kind: 'strong', children: parts.flatMap(lineOf) };
}

export function link(to: string, ...parts: readonly Part[]): Inline {
  return { kind: 'link', to, children: parts.flatMap(lineOf) };
}

/** A link to a page of the web. */
export function outlink(address: string, ...parts: readonly Part[]): Inline {
  return { kind: 'outlink', address, children: parts.flatMap(lineOf) };
}

/** Lines put one after the other with the renderer's own words between them. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [own(between), ...line]));
}

function lineOf(part: Part): Line {
  if (typeof part === 'number') return [own(String(part))];
  if (typeof part === 'string') return [foreign(part)];
  return 'kind' in part ? [part] : part;
}
