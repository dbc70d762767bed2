import { extname } from 'node:path';

/** What a file is read as. */
export type Kind = 'text' | 'markdown' | 'page' | 'sources' | 'lines';

const byEnding: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.json': 'sources',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

/** What a file is read as by its name; undefined where its ending says nothing. */
export function kindByName(path: string): Kind | undefined {
  const ending = extname(path).toLowerCase();
  return Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
}

/**
 * What a file is read as. A page is one whatever its name; where the name says nothing, what begins as JSON is sources,
 * one object a line where there are several, and all else is text.
 */
export function kindOf(path: string, text: string): Kind {
  if (looksLikePage(text)) return 'page';
  const named = kindByName(path);
  if (named !== undefined) return named;
  if (!/^\ufeff?\s*[[{]/.test(text)) return 'text';
  return /^\ufeff?\s*\{[^\n]*\}\s*(?:\n|$)/.test(text) && isObject(text.split('\n', 1)[0] ?? '')
    ? 'lines'
    : 'sources';
}

/** What may stand before the first element of a document. */
const PROLOGUE = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*/;

function looksLikePage(text: string): boolean {
  return /^<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(0, 10_000).replace(PROLOGUE, ''));
}

/**
 * What a text is that is no report: a feed, a list of addresses, a web archive, another document in XML; undefined where it
 * is none of these.
 */
export function nameForeign(text: string): string | undefined {
  const head = text.slice(0, 10_000);
  if (/^\ufeff?(?:From: <?Saved by|MIME-Version:|Content-Type: multipart\/related)/i.test(head))
    return 'a web archive (MHTML)';
  const element =
    /^<(?<name>[\w:.-]+)[\s>/]/.exec(head.replace(PROLOGUE, ''))?.groups?.name?.toLowerCase() ?? '';
  if (Object.hasOwn(foreign, element)) return foreign[element];
  return /^\ufeff?\s*<\?xml/.test(head) && element !== 'html' && !looksLikePage(text)
    ? 'a document in XML'
    : undefined;
}

const foreign: Readonly<Record<string, string>> = {
  rss: 'a feed (RSS)',
  feed: 'a feed (Atom)',
  'rdf:rdf': 'a feed (RDF)',
  opml: 'a list of feeds (OPML)',
  urlset: 'a list of addresses (sitemap)',
  sitemapindex: 'a list of addresses (sitemap)',
};

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line.replace(/^\ufeff/, '')) === 'object';
  } catch {
    return false;
  }
}
