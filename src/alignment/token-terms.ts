import { isWeightless } from '../grammar/weightless.js';
import type { Document } from '../model/document.js';
import { type Vocabulary, vocabulary } from './terms.js';

/** Letters of a run (`grams`): long enough to hold the three letters of an Arabic root and one more. The weights are fitted with it. */
const GRAM = 4;

/** What one token adds to the terms of a claim that holds it, by number. */
export interface TokenTerms {
  /** Stem and runs of letters; undefined for marks and for words that only join others. */
  readonly stem: number | undefined;
  readonly grams: readonly number[];
  /** Event concepts it names. */
  readonly concepts: readonly string[];
  /** Whether it is a word of content: neither number, mark nor function word. */
  readonly content: boolean;
}

/** The terms of the tokens of an event's reports: numbers mean the same in all of them. */
export interface TermReader {
  readonly stems: Vocabulary;
  readonly grams: Vocabulary;
  readonly tokensOf: (document: Document) => readonly TokenTerms[];
}

const none: readonly never[] = [];
const nothing: TokenTerms = { stem: undefined, grams: [], concepts: [], content: false };

function gramsOf(stem: string): readonly string[] {
  const padded = ` ${stem} `;
  if (padded.length < GRAM) return [padded];
  return Array.from({ length: padded.length - GRAM + 1 }, (_, k) => padded.slice(k, k + GRAM));
}

/** A reader that looks at each token of a document once, however many claims share it. */
export function termReader(): TermReader {
  const [stems, grams] = [vocabulary(), vocabulary()];
  const gramsOfStem = new Map<number, readonly number[]>();
  const gramIds = (stem: string, id: number): readonly number[] => {
    const known = gramsOfStem.get(id);
    if (known !== undefined) return known;
    const found = gramsOf(stem).map(grams.idOf);
    gramsOfStem.set(id, found);
    return found;
  };
  const read = (document: Document): readonly TokenTerms[] =>
    document.tokens.map(({ kind, stem }, i) => {
      if (kind === 'punctuation') return nothing;
      const hits = document.hitsAt[i] ?? none;
      const concepts = hits.flatMap((h) => (h.category === 'concept' ? [h.id] : []));
      if (isWeightless(hits)) return { ...nothing, concepts };
      const id = stems.idOf(stem);
      return { stem: id, grams: gramIds(stem, id), concepts, content: kind === 'word' };
    });
  const known = new Map<Document, readonly TokenTerms[]>();
  const tokensOf = (document: Document): readonly TokenTerms[] => {
    const found = known.get(document) ?? read(document);
    known.set(document, found);
    return found;
  };
  return { stems, grams, tokensOf };
}
