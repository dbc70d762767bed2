import { lexer, type Token } from 'marked';

/**
 * The words of a page in markdown, a paragraph a block, without what only marks them up: emphasis, addresses, pictures,
 * code, HTML. Where it begins with a heading of the first level, that is its title and no part of the text.
 */
export function markdownText(markdown: string): { readonly title?: string; readonly text: string } {
  const [first, ...rest] = lexer(markdown).filter(({ type }) => type !== 'space');
  if (first === undefined) return { text: '' };
  if (first.type === 'heading' && first.depth === 1) return { title: inline(first), text: blocks(rest) };
  return { text: blocks([first, ...rest]) };
}

function blocks(tokens: readonly Token[]): string {
  return tokens
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(token: Token): string {
  switch (token.type) {
    case 'paragraph':
    case 'heading':
    case 'text':
      return inline(token).trim();
    case 'blockquote':
      return blocks(childrenOf(token));
    case 'list':
      return itemsOf(token)
        .map((item) => blocks(childrenOf(item)))
        .join('\n');
    case 'table':
      return rowsOf(token)
        .map((row) => row.map(inline).join(', '))
        .join('\n');
    default:
      return '';
  }
}

/** The words of what stands in a line. */
function inline(token: {
  readonly type?: string;
  readonly text?: string;
  readonly tokens?: Token[];
}): string {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return '\n';
  const children = token.tokens ?? [];
  if (children.length > 0) return children.map(inline).join('');
  return (token.text ?? '').replace(
    /&(?<name>amp|lt|gt|quot|nbsp|#39);/g,
    (_, name: string) => entities[name] ?? '',
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  '#39': "'",
};

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function itemsOf(token: Token): readonly Token[] {
  return token.type === 'list' && 'items' in token ? token.items : [];
}

function rowsOf(token: Token) {
  if (token.type !== 'table' || !('rows' in token)) return [];
  return [token.header, ...token.rows];
}
