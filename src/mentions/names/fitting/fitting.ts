import type { GrammarKind } from '../../../grammar/grammar.js';
import type { Token } from '../../../model/document.js';
import type { Category, Hit } from '../../../model/lexicon.js';
import { arabicFitting } from './arabic-fitting.js';
import { englishFitting } from './english-fitting.js';
import { PROPER_NAMES } from './proper-names.js';

/** Which hits of the lexicon name something, and which say that a word is no part of a name. */
export interface Fitting {
  /** Whether a hit of a category of names stands for it as it is written. */
  readonly fits: (hit: Hit, tokens: readonly Token[]) => boolean;
  /** Whether a hit says of a word that it is something that no name is made of. */
  readonly denies: (hit: Hit) => boolean;
}

const fittings: Readonly<Record<GrammarKind, Fitting>> = {
  arabic: arabicFitting,
  english: englishFitting,
};

const NAMING: ReadonlySet<Category> = new Set<Category>([
  'country',
  'capital',
  'nationality',
  'place',
  'placeHead',
  'direction',
  'office',
  'portfolio',
  'title',
  'body',
  'bodyName',
  'givenName',
]);
/** Heads compete at a token: محافظة is a province, not a governor with an ending. */
const HEADS: ReadonlySet<Category> = new Set<Category>(['office', 'body', 'placeHead', 'title']);

/** The hits that start at one token and can name something; of heads, those that strip more than another are left out. */
export function fitHits(kind: GrammarKind, hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  if (hits.length === 0) return hits;
  const { fits } = fittings[kind];
  const fit = hits.filter((hit) => NAMING.has(hit.category) && fits(hit, tokens) && !isReadIn(hit, hits));
  const [best] = fit.filter((hit) => HEADS.has(hit.category)).sort(byLetters);
  if (best === undefined) return fit;
  return fit.filter((h) => !HEADS.has(h.category) || h.tail.letters === 0 || byLetters(h, best) <= 0);
}

/** Whether a place head is only read into another word, whose first letter would be a preposition: كتلة is a bloc, not "as a hill". */
const isReadIn = ({ category, lead, last }: Hit, hits: readonly Hit[]): boolean =>
  category === 'placeHead' &&
  lead.preposition !== undefined &&
  hits.some((h) => h.category === 'kind' && h.last === last && h.lead.letters === 0 && h.tail.letters === 0);

/** The longest phrase first, then the one that strips least of its end. */
const byLetters = (a: Hit, b: Hit): number =>
  b.last - b.first - (a.last - a.first) || a.tail.letters - b.tail.letters;

/**
 * Whether a token stands for something that no name is made of: a mark, or a word that the lexicon knows. A longer phrase
 * that is a name says nothing against the names within it.
 */
export function isDenied(kind: GrammarKind, token: Token | undefined, hits: readonly Hit[]): boolean {
  if (token === undefined || token.kind !== 'word') return true;
  const { denies } = fittings[kind];
  return hits.some((hit) => {
    if (hit.category === 'placeHead' && hit.id === 'compound') return false;
    if (hit.last > hit.first + 1 && hit.category !== 'stop') return !PROPER_NAMES.has(hit.category);
    return denies(hit);
  });
}
