import type { Member } from './member.js';

/** Whether a claim stands in a question: that states nothing. */
export function asks({ claim, document: { tokens, sentences } }: Member): boolean {
  const { last = 0 } = sentences[claim.sentence] ?? {};
  return tokens
    .slice(Math.max(last - CLOSING, claim.first), last)
    .some((t) => QUESTION.has(t.form) || QUESTION.has(t.text));
}

/** Marks at the end of a sentence among which a question mark may stand: that and a closing quotation mark. */
const CLOSING = 2;
const QUESTION: ReadonlySet<string> = new Set(['?', '\u061F']);
