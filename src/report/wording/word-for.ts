import type { Piece } from './pieces.js';
import { placeName } from './place-name.js';
import type { Tongue } from './wording.js';

/** What a language calls what words mean; nothing where that is not known. */
export function wordFor(tongue: Tongue, piece: Piece): string | undefined {
  switch (piece.kind) {
    case 'printed':
      return undefined;
    case 'office':
      return tongue.word('speakerOne', piece.id) ?? tongue.word('office', piece.id);
    case 'noun':
      return tongue.word(piece.many ? 'speakerMany' : 'speakerOne', piece.id);
    case 'trait':
      return tongue.word('speakerTrait', piece.id);
    case 'nationality':
    case 'country':
    case 'place':
      return placeName(tongue, piece.id);
    default:
      return tongue.word(piece.kind, piece.id);
  }
}
