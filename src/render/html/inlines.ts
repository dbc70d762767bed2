import type { Language } from '../../schema/types.js';
import type { Direction, Inline, Line } from '../blocks.js';
import { displayed, harmless } from '../display.js';
import { withoutLinks } from '../links.js';

/**
 * How foreign words are kept apart from the words round them: by an element, or, in HTML within markdown, by invisible
 * characters; there they must not become links either.
 */
export type Isolation = 'element' | 'characters';

const isolates = { rtl: '\u2067', ltr: '\u2066', auto: '\u2068' };
const popIsolate = '\u2069';

/** Words between isolate characters: right-to-left, left-to-right, or as their first letter goes. */
export function isolated(text: string, direction: Direction | 'auto' = 'auto'): string {
  return `${isolates[direction]}${text}${popIsolate}`;
}

/** A line as HTML. */
export function inlineHtml(line: Line, isolation: Isolation): string {
  return line.map((inline) => one(inline, isolation)).join('');
}

function one(inline: Inline, isolation: Isolation): string {
  switch (inline.kind) {
    case 'text':
      return escapedHtml(inline.text);
    case 'foreign':
      return kept(words(inline.text, isolation), isolation, inline);
    case 'run':
      return kept(inlineHtml(inline.children, isolation), isolation, inline);
    case 'strong':
      return `<strong>${inlineHtml(inline.children, isolation)}</strong>`;
    case 'deleted':
      return `<del>${inlineHtml(inline.children, isolation)}</del>`;
    case 'inserted':
      return `<ins>${inlineHtml(inline.children, isolation)}</ins>`;
    case 'marked':
      return `<mark>${inlineHtml(inline.children, isolation)}</mark>`;
    case 'outlink':
      return `<a href="${escapedHtml(inline.address)}" rel="noreferrer noopener">${inlineHtml(inline.children, isolation)}</a>`;
    case 'link':
      return `<a href="#${escapedHtml(inline.to)}">${inlineHtml(inline.children, isolation)}</a>`;
    case 'anchor':
      return `<a id="${escapedHtml(inline.id)}"></a>`;
  }
}

function words(foreign: string, isolation: Isolation): string {
  const text = displayed(foreign);
  return isolation === 'characters' ? withoutLinks(escapedHtml(text)) : breakable(text);
}

/**
 * No word is longer: browsers take the square of its length to join its letters, twenty seconds for 50,000 of Arabic. A
 * break is an element, so the text stays exact, and it comes before no mark.
 */
const longWord = /\S{100}(?=[^\s\p{M}])/gu;

/** A character that no text holds once it is harmless. */
const BREAK = '\0';

function breakable(text: string): string {
  return text.replace(longWord, `$&${BREAK}`).split(BREAK).map(escapedHtml).join('<wbr>');
}

/** Words of a source with its lines as they are, for an element that isolates the whole. */
export function linesHtml(text: string): string {
  return breakable(harmless(text));
}

interface Kept {
  readonly direction?: Direction;
  readonly language?: Language;
}

function kept(html: string, isolation: Isolation, { direction, language }: Kept): string {
  if (isolation === 'characters') return isolated(html, direction);
  const lang = language === undefined ? '' : ` lang="${language}"`;
  const dir = direction === undefined ? '' : ` dir="${direction}"`;
  return `<bdi${lang}${dir}>${html}</bdi>`;
}

/** Text made safe for HTML, in elements and in quoted attributes. */
export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
