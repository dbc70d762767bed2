import type { Modifier } from '../../grammar/wording-grammar.js';
import type { Piece } from './pieces.js';
import { wordFor } from './word-for.js';
import type { Tongue } from './wording.js';

/** What tells a thing from others: its state as an adjective, a trait, another word of content. */
export function modifierOf(tongue: Tongue, piece: Piece, isFrom: boolean): Modifier | undefined {
  switch (piece.kind) {
    case 'gloss': {
      const word = wordFor(tongue, piece);
      return word === undefined ? undefined : { word, kind: 'noun' };
    }
    case 'trait':
      return adjective(wordFor(tongue, piece));
    case 'nationality':
      return adjective(tongue.word('nationality', piece.id));
    case 'country':
      return isFrom ? adjective(oneWord(tongue.word('nationality', piece.id))) : undefined;
    default:
      return undefined;
  }
}

const adjective = (word: string | undefined): Modifier | undefined =>
  word === undefined ? undefined : { word, kind: 'adjective' };

const oneWord = (word: string | undefined): string | undefined => (word?.includes(' ') ? undefined : word);
