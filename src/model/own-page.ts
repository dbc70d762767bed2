/** What a page of a comparison says of what made it, out of sight of its reader: it is no report to be compared. */
export const pageMark = {
  html: '<meta name="generator" content="crossclaim">',
  /** The last line. */
  markdown: '<!-- crossclaim -->',
} as const;

/** The head of a page lies within this many characters: what stands before the mark in it is short. */
const HEAD = 2_000;

/** Whether a text is a page of a comparison, as its renderers mark it. */
export const isOwnPage = (text: string): boolean =>
  text.slice(0, HEAD).includes(pageMark.html) || text.trimEnd().endsWith(pageMark.markdown);
