import type { Inline, Line } from '../blocks.js';
import { displayed } from '../display.js';
import { isolated } from '../html/inlines.js';

/** Whether a terminal shows bold letters. */
export type Screen = 'plain' | 'colour';

const BOLD = '\u001b[1m';
const NORMAL = '\u001b[22m';

/** A line as a terminal shows it. No control character of a source gets through, so none can steer the terminal. */
export function plainText(line: Line, screen: Screen): string {
  return line.map((inline) => one(inline, screen)).join('');
}

function one(inline: Inline, screen: Screen): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'foreign':
      return isolated(displayed(inline.text), inline.direction);
    case 'run':
      return isolated(plainText(inline.children, screen), inline.direction);
    case 'strong':
    case 'inserted':
    case 'marked': {
      const words = plainText(inline.children, 'plain');
      return screen === 'colour' ? `${BOLD}${words}${NORMAL}` : words;
    }
    case 'deleted':
    case 'link':
    case 'outlink':
      return plainText(inline.children, screen);
    case 'anchor':
      return '';
  }
}
