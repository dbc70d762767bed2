import { ELEMENT, type PageNode, TEXT } from './page-node.js';

/** Elements that begin and end a paragraph of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TR UL'.split(
    ' ',
  ),
);

/** Elements that are no part of what is told: captions, boxes beside it, what is pressed or filled in. */
const SKIPPED: ReadonlySet<string> = new Set(
  'ASIDE BUTTON FIGCAPTION FIGURE FORM IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(
    ' ',
  ),
);

/** A paragraph of a page, and how many of its characters are links. */
export interface Paragraph {
  readonly text: string;
  readonly linked: number;
}

/** The paragraphs of a part of a page, in order; white space is as a browser shows it. */
export function paragraphsOf(root: PageNode): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = { text: '', linked: 0 };
  const close = (): void => {
    const lines = open.text.split('\n').map((line) => line.replace(/[^\S\n\u00a0]+/g, ' ').trim());
    const text = lines.filter((line) => line !== '').join('\n');
    if (text !== '') paragraphs.push({ text, linked: open.linked });
    open = { text: '', linked: 0 };
  };
  const add = (text: string, linked: boolean): void => {
    open = { text: open.text + text, linked: open.linked + (linked ? text.trim().length : 0) };
  };
  const visit = (node: PageNode, linked: boolean): void => {
    if (node.nodeType === TEXT) add((node.textContent ?? '').replace(/\s+/g, ' '), linked);
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT || SKIPPED.has(name)) return;
    if (name === 'BR') add('\n', false);
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child, linked || name === 'A');
    if (isBlock) close();
    else if (name === 'TD' || name === 'TH') add(' ', false);
  };
  visit(root, false);
  close();
  return paragraphs;
}
