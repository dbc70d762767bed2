import type { Document } from '../../model/document.js';

/** Whether a token is a word that no list of the language knows. */
export const isPlain = ({ tokens, hitsAt }: Document, at: number): boolean =>
  tokens[at]?.kind === 'word' && (hitsAt[at] ?? []).length === 0;
