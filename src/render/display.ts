/** Direction marks, embeddings, overrides and isolates: source text must not steer the page it is quoted on. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Foreign text as it may be shown: on one line, without control characters and direction controls; half a surrogate
 * pair becomes U+FFFD, since no encoding can hold it. Joiners (U+200C, U+200D) stay: they shape letters.
 */
export function displayed(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

/** Foreign text with its lines and spaces as they are, and otherwise as `displayed` shows it. */
export function harmless(text: string): string {
  return text
    .replace(directionControls, '')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** The text cut between words where it is longer than `limit` characters. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > limit / 2 ? space : limit)}…`;
}

/** What of a prefix stands on the line of the quotation, without a word that its start cuts in two; of a suffix likewise. */
export const context = {
  before: (prefix: string): string => {
    const line = prefix.split(lineEnd).at(-1) ?? '';
    return line.length < prefix.length ? line : line.replace(/^\S*\s/, '');
  },
  after: (suffix: string): string => {
    const [line = ''] = suffix.split(lineEnd);
    return line.length < suffix.length ? line : line.replace(/\s\S*$/, '');
  },
};

const lineEnd = /[\n\r]/;
