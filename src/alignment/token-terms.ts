import { lineage } from '../concepts/lineage.js';
import type { Document } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import { type Vocabulary, vocabulary } from './terms.js';

/** Letters of a run (`grams`): long enough to hold the three letters of an Arabic root and one more. The weights are fitted with it. */
const GRAM = 4;

/** Categories whose ids mean the same in every language. */
const MEANINGS = new Set([
  'kind',
  'office',
  'portfolio',
  'body',
  'bodyName',
  'weekday',
  'month',
  'dayPart',
  'direction',
  'ordinal',
  'currency',
]);
const STATES = new Set(['country', 'capital', 'nationality']);

/** The meanings of a hit as terms: for an event word the concept and every concept of which it is a kind. */
function meaningsOf({ category, id }: Hit): readonly string[] {
  if (category === 'concept') return lineage(id).map((c) => `concept:${c}`);
  if (STATES.has(category)) return [`state:${id}`];
  return MEANINGS.has(category) ? [`${category}:${id}`] : none;
}

const isWeightless = new Set(['stop', 'marker', 'preposition', 'reference', 'negation']);

/** Whether a hit is a function word of one token. */
const joinsOthers = ({ category, first, last }: Hit): boolean =>
  last === first + 1 && isWeightless.has(category);

/** What one token adds to the terms of a claim that holds it, by number. */
export interface TokenTerms {
  /** Stem and runs of letters; undefined for marks and for words that only join others. */
  readonly stem: number | undefined;
  readonly grams: readonly number[];
  readonly meanings: readonly number[];
  /** Event concepts it names. */
  readonly concepts: readonly string[];
  /** Whether it is a word of content: neither number, mark nor function word. */
  readonly content: boolean;
}

/** The terms of the tokens of an event's reports: numbers mean the same in all of them. */
export interface TermReader {
  readonly stems: Vocabulary;
  readonly grams: Vocabulary;
  readonly meanings: Vocabulary;
  readonly tokensOf: (document: Document) => readonly TokenTerms[];
}

const none: readonly never[] = [];
const nothing: TokenTerms = { stem: undefined, grams: [], meanings: [], concepts: [], content: false };

function gramsOf(stem: string): readonly string[] {
  const padded = ` ${stem} `;
  if (padded.length < GRAM) return [padded];
  return Array.from({ length: padded.length - GRAM + 1 }, (_, k) => padded.slice(k, k + GRAM));
}

/** A reader that looks at each token of a document once, however many claims share it. */
export function termReader(): TermReader {
  const [stems, grams, meanings] = [vocabulary(), vocabulary(), vocabulary()];
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
      const meant: number[] = [];
      const concepts: string[] = [];
      let joins = false;
      for (const hit of hits) {
        if (hit.category === 'concept') concepts.push(hit.id);
        for (const meaning of meaningsOf(hit)) meant.push(meanings.idOf(meaning));
        if (joinsOthers(hit)) joins = true;
      }
      if (joins) return { ...nothing, meanings: meant, concepts };
      const id = stems.idOf(stem);
      return { stem: id, grams: gramIds(stem, id), meanings: meant, concepts, content: kind === 'word' };
    });
  const known = new Map<Document, readonly TokenTerms[]>();
  const tokensOf = (document: Document): readonly TokenTerms[] => {
    const found = known.get(document) ?? read(document);
    known.set(document, found);
    return found;
  };
  return { stems, grams, meanings, tokensOf };
}
