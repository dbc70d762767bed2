import { isPlain } from './plain.js';
import type { Usage } from './usage.js';

const NISBA = /(?:ي|يه)$/;
const ARTICLE = /^ال/;
const IN = 'ب';

export const arabic: Usage = {
  /** The adjective of relation behind the event noun: زيارة رسمية. */
  narrowing: (document, event) => {
    const word = document.tokens[event + 1];
    return word !== undefined && isPlain(document, event + 1) && NISBA.test(word.form)
      ? [word.stem.replace(ARTICLE, '')]
      : [];
  },
  /** مطار بوهران: the span of the name begins behind the letter. */
  isWrittenIn: ({ tokens }, { first, start }) => {
    const token = tokens[first];
    return token !== undefined && start > token.start && token.form.startsWith(IN);
  },
  isName: undefined,
};
