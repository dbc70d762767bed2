import type { Block, Item, Line } from '../blocks.js';
import { inlineHtml } from './inlines.js';

/** Blocks as HTML, one under the other. */
export function blockHtml(blocks: readonly Block[]): string {
  return blocks.map(one).join('\n');
}

function one(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.line)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.line)}</p>`;
    case 'list':
      return listed(block.items);
    case 'table':
      return [
        '<div class="wide"><table>',
        `<thead>${row(block.head, 'th')}</thead>`,
        `<tbody>${block.rows.map((cells) => row(cells, 'td')).join('\n')}</tbody>`,
        '</table></div>',
      ].join('\n');
    case 'details':
      return `<details>\n<summary>${inline(block.summary)}</summary>\n${blockHtml(block.blocks)}\n</details>`;
  }
}

function listed(items: readonly Item[]): string {
  if (items.length === 0) return '';
  const entries = items.map(
    ({ line, children = [] }) =>
      `<li>${inline(line)}${children.length === 0 ? '' : `\n${listed(children)}`}</li>`,
  );
  return `<ul>\n${entries.join('\n')}\n</ul>`;
}

function row(cells: readonly Line[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
}

function inline(line: Line): string {
  return inlineHtml(line, 'element');
}
