/**
 * Text made safe for CommonMark with GitHub's extensions, within a line.
 *
 * Done here and not by mdast-util-to-markdown: that writes no `<div dir>`, `<details>` or anchors, and its escapes do
 * not keep GitHub and markdown-it from making links of bare addresses. Only what is special inside a line needs an
 * escape: the printer never lets foreign text begin a line, since an isolate character stands before it.
 */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(linkable, '$&<wbr>');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * After these a renderer would see an address, an account, an issue or an emoji. An empty element breaks the pattern at
 * every stage of a renderer (escapes and entities do not: links are looked for in decoded text), and the text as shown
 * and copied stays exact.
 */
const linkable = /:(?=\/\/)|\bwww(?=\.)|@|#(?=\d)|:(?=[a-z+-][\w+-]{0,40}:)/giu;
