import type { Block, Item, Line } from '../blocks.js';
import { inlineHtml } from '../html/inlines.js';
import { inlineMarkdown } from './inlines.js';

/** Blocks as markdown, a blank line between them. */
export function blockMarkdown(blocks: readonly Block[]): string {
  return blocks.map(one).join('\n\n');
}

function one(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.line)}`;
    case 'paragraph':
      return inlineMarkdown(block.line);
    case 'list':
      return listed(block.items, '');
    case 'table':
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
    case 'details': // blank lines, so that what is inside is read as markdown; the summary is not, it is HTML
      return [
        `<details>\n<summary>${inlineHtml(block.summary, 'characters')}</summary>`,
        blockMarkdown(block.blocks),
        '</details>',
      ].join('\n\n');
  }
}

function listed(items: readonly Item[], indent: string): string {
  return items
    .map(({ line, children = [] }) => {
      const own = `${indent}- ${inlineMarkdown(line)}`;
      return children.length === 0 ? own : `${own}\n${listed(children, `${indent}  `)}`;
    })
    .join('\n');
}

function row(cells: readonly Line[]): string {
  return `| ${cells.map(inlineMarkdown).join(' | ')} |`;
}
