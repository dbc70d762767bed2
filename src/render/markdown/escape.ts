import { withoutLinks } from '../links.js';

/**
 * Text made safe for CommonMark with GitHub's extensions, within a line.
 *
 * Done here and not by mdast-util-to-markdown: that writes no `<div dir>`, `<details>` or anchors, and its escapes do
 * not keep GitHub and markdown-it from making links of bare addresses. Only what is special inside a line needs an
 * escape: the printer never lets foreign text begin a line, since an isolate character stands before it.
 */
export function escapedMarkdown(text: string): string {
  const escaped = text
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? character);
  return withoutLinks(escaped);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
