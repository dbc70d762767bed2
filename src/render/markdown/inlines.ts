import type { Inline, Line } from '../blocks.js';
import { displayed } from '../display.js';
import { isolated } from '../html/inlines.js';
import { escapedMarkdown } from './escape.js';

/**
 * A line as markdown. Foreign words stand between isolate characters (U+2066 to U+2069) and not in `<bdi>`: GitHub
 * strips that element, and the characters also work in an editor or a terminal that shows the markdown itself.
 *
 * The marks of emphasis stand outside the isolates, so that a letter-like character is always beside them: beside a
 * comma or a quotation mark, `**` would not open or close.
 */
export function inlineMarkdown(line: Line): string {
  return line.map(one).join('');
}

function one(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapedMarkdown(inline.text);
    case 'foreign':
      return isolated(escapedMarkdown(displayed(inline.text)), inline.direction);
    case 'run':
      return isolated(inlineMarkdown(inline.children), inline.direction);
    case 'strong':
    case 'inserted':
    case 'marked':
      return `**${inlineMarkdown(inline.children)}**`;
    case 'deleted':
      return `~~${inlineMarkdown(inline.children)}~~`;
    case 'link':
      return `[${inlineMarkdown(inline.children)}](#${inline.to})`;
    case 'outlink':
      return `[${inlineMarkdown(inline.children)}](<${addressed(inline.address)}>)`;
    case 'anchor':
      return `<a id="${inline.id}"></a>`;
  }
}

/** An address between angle brackets, without what would end it. */
const addressed = (address: string): string =>
  address.replace(
    /[<>()[\]\\`\s|*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
