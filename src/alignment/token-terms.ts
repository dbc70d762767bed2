import { glossAt, meaningOf } from '../grammar/meaning.js';
import { isWeightless } from '../grammar/weightless.js';
import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import { type Vocabulary, vocabulary } from './terms.js';

/** Letters of a run (`grams`): long enough to hold the three letters of an Arabic root and one more. The weights are fitted with it. */
const GRAM = 4;

/** What one token adds to the terms of a claim that holds it, by number. */
export interface TokenTerms {
  /** Undefined for marks and for words that only join others. */
  readonly stem: number | undefined;
  /** What it means, where that is known in every language, else its stem; undefined also within a phrase whose first word says what it means. */
  readonly sense: number | undefined;
  /** Event concepts it names. */
  readonly concepts: readonly string[];
  /** Whether it is a word of content: neither number, mark nor function word. */
  readonly content: boolean;
}

/** The terms of the tokens of an event's reports: numbers mean the same in all of them. */
export interface TermReader {
  readonly stems: Vocabulary;
  readonly senses: Vocabulary;
  readonly grams: Vocabulary;
  /** The runs of letters of a stem. */
  readonly gramsOf: (stem: number) => readonly number[];
  readonly tokensOf: (document: Document) => readonly TokenTerms[];
}

const none: readonly never[] = [];
const nothing: TokenTerms = { stem: undefined, sense: undefined, concepts: [], content: false };

function gramsOf(stem: string): readonly string[] {
  const padded = ` ${stem} `;
  if (padded.length < GRAM) return [padded];
  return Array.from({ length: padded.length - GRAM + 1 }, (_, k) => padded.slice(k, k + GRAM));
}

/** A reader that looks at each token of a document once, however many claims share it. */
export function termReader(): TermReader {
  const [stems, grams, senses] = [vocabulary(), vocabulary(), vocabulary()];
  const gramsOfStem: (readonly number[])[] = [];
  const stemIdOf = (stem: string): number => {
    const id = stems.idOf(stem);
    gramsOfStem[id] ??= gramsOf(stem).map(grams.idOf);
    return id;
  };
  const read = (document: Document): readonly TokenTerms[] => {
    let said = 0;
    return document.tokens.map((token, i) => {
      const { kind, stem } = token;
      if (kind === 'punctuation') return nothing;
      const hits = document.hitsAt[i] ?? none;
      const concepts = flatMap(hits, (h) => (h.category === 'concept' ? [h.id] : []));
      if (isWeightless(hits)) return { ...nothing, concepts };
      const id = stemIdOf(stem);
      const meaning = i < said ? undefined : meaningOf(hits);
      const sense = i < said ? undefined : senses.idOf(meaning?.key ?? glossAt(document, i) ?? stem);
      said = Math.max(said, meaning?.last ?? 0);
      return { stem: id, sense, concepts, content: kind === 'word' };
    });
  };
  const known = new Map<Document, readonly TokenTerms[]>();
  const tokensOf = (document: Document): readonly TokenTerms[] => {
    const found = known.get(document) ?? read(document);
    known.set(document, found);
    return found;
  };
  return { stems, grams, senses, gramsOf: (stem) => gramsOfStem[stem] ?? none, tokensOf };
}
