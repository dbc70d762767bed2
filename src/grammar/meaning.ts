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
