/**
 * Text, already escaped, in which no renderer of markdown sees an address, an account, an issue or an emoji. An empty
 * element breaks the pattern at every stage of a renderer (escapes and entities do not: links are looked for in decoded
 * text), and the text as shown and copied stays exact.
 */
export function withoutLinks(text: string): string {
  return text.replace(linkable, '$&<wbr>');
}

const linkable = /:(?=\/\/)|\bwww(?=\.)|@|#(?=\d)|:(?=[a-z+-][\w+-]{0,40}:)/giu;
