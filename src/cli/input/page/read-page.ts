import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { notAReport } from '../../../errors.js';
import type { Metadata } from '../front-matter.js';
import { pageMetadata } from './page-metadata.js';
import { ELEMENT, type PageNode } from './page-node.js';
import { type Paragraph, paragraphsOf } from './paragraphs-of.js';

/** Fewer characters are no report: one sentence of news has more. */
export const SHORTEST = 80;

/**
 * Elements lie no deeper within one another than this in any page that is read. Those of newspapers reach some sixty; looking
 * for the article takes half a second at this depth, and grows with its cube.
 */
export const DEEPEST = 200;

/** Where more of a page is links than this, it leads to reports and is none. */
export const MOST_LINKED = 0.5;

/**
 * The article of a saved page, its paragraphs apart, and what the page says of itself. Menus, teasers, captions, forms and
 * the headline are left out of the text.
 *
 * @throws CrossclaimError where the page holds no article
 */
export function readPage(html: string, path: string): { readonly metadata: Metadata; readonly text: string } {
  // A page without <html> or <body> is read as a browser reads it: as the inside of one.
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  if (isDeeper(document, DEEPEST))
    throw notAReport(
      path,
      `a page of more than ${DEEPEST} elements within one another`,
      'Give the text of the report.',
    );
  const metadata = pageMetadata(document);
  const paragraphs = articleIn(document).filter(({ text }) => text !== metadata.title);
  const text = paragraphs.map((one) => one.text).join('\n\n');
  const linked = paragraphs.reduce((sum, one) => sum + one.linked, 0);
  if (text.length < SHORTEST || linked > MOST_LINKED * text.length)
    throw notAReport(path, 'a page without an article', 'Save the page of one report, or give its text.');
  return { metadata: withFittingLanguage(metadata, text), text };
}

/** Whether elements lie deeper within one another; without recursion, because that may be what a page is made to break. */
function isDeeper(root: PageNode, deepest: number): boolean {
  const open: (readonly [PageNode, number])[] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (depth > deepest) return true;
    for (const child of node.childNodes) if (child.nodeType === ELEMENT) open.push([child, depth + 1]);
  }
  return false;
}

function articleIn(document: ReturnType<typeof parseHTML>['document']): readonly Paragraph[] {
  let paragraphs: readonly Paragraph[] = [];
  const reader = new Readability(document, {
    serializer: (node) => {
      paragraphs = paragraphsOf(node);
      return '';
    },
  });
  reader.parse();
  return paragraphs;
}

/** Without the language that a page says it is in, where its letters are mostly of another script: many pages say wrong. */
function withFittingLanguage(metadata: Metadata, text: string): Metadata {
  const { language, ...rest } = metadata;
  if (language === undefined) return rest;
  const { script } = new Intl.Locale(language).maximize();
  const own = text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return 2 * own > letters ? metadata : rest;
}
