import type { Document } from '../model/document.js';
import type { Category, Hit } from '../model/lexicon.js';

/** Categories whose ids mean the same in every language; where a word is of several, the first that says what it means. */
const MEANT: readonly Category[] = [
  'concept',
  'kind',
  'office',
  'portfolio',
  'body',
  'bodyName',
  'country',
  'capital',
  'nationality',
  'place',
  'direction',
  'weekday',
  'month',
  'dayPart',
  'unit',
  'currency',
];

/** What a word means in every language. */
export interface Meaning {
  /** The meaning as one key: a state and its people are one. */
  readonly key: string;
  /** One past the last token of the phrase that says it. */
  readonly last: number;
}

/** What the phrases at a word say that it means in every language; undefined where none does. */
export function meaningOf(hits: readonly Hit[]): Meaning | undefined {
  let best: Hit | undefined;
  let rank = MEANT.length;
  for (const hit of hits) {
    const found = MEANT.indexOf(hit.category);
    if (found < 0 || found >= rank) continue;
    best = hit;
    rank = found;
  }
  if (best === undefined) return undefined;
  const category = best.category === 'nationality' ? 'country' : best.category;
  return { key: `=${category}:${best.id}`, last: best.last };
}

/** What a word that names nothing means in every language, by the reading that strips least. */
export function glossAt({ tokens, lexicon: { glosses } }: Document, index: number): string | undefined {
  for (const { base } of tokens[index]?.analyses ?? []) {
    const gloss = glosses.get(base);
    if (gloss !== undefined) return `=gloss:${gloss}`;
  }
  return undefined;
}

/** What a word means in every language, by itself or at the head of a phrase; undefined where that is not known. */
export const senseAt = (document: Document, index: number): string | undefined =>
  meaningOf(document.hitsAt[index] ?? [])?.key ?? glossAt(document, index);
