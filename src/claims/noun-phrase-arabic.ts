import { arabicWords } from '../grammar/arabic/words.js';
import { isVerbAt } from '../grammar/hits.js';
import { NAMING } from '../grammar/naming.js';
import { isCoordinated } from '../grammar/particles.js';
import type { Document } from '../model/document.js';
import type { Category } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';

/** Longer noun phrases are cut: their head and what first tells it from others are enough to name it. */
export const LONGEST = 4;
/** So many words may follow each other without an article before one with it closes the phrase: مخزن سلاح الحركة. */
const MOST_BARE = 2;
/** Words that no noun phrase holds or goes past. */
const EDGES: ReadonlySet<Category> = new Set<Category>([
  'preposition',
  'marker',
  'negation',
  'light',
  'certainty',
  'according',
  'reference',
  'timeWord',
  'weekday',
  'dayPart',
]);
/** Written on to a definite word without doubt: بالمدينة, للجيش. */
const GOVERNED_DEFINITE = /^[وف]?(?:[بك]ال|لل)/;

/** Categories of words that name something by themselves. */
const NOUNS: ReadonlySet<Category> = new Set<Category>([...NAMING, 'kind']);

/** Whether a preposition stands before the article of a word: بالمدينة. */
export const isGovernedDefinite = (document: Document, index: number): boolean =>
  GOVERNED_DEFINITE.test(document.tokens[index]?.form ?? '') &&
  !(document.hitsAt[index] ?? []).some((h) => h.lead.letters === 0 && NOUNS.has(h.category));

/**
 * Whether a preposition is written on to a word: it stands before the article, every reading of the word takes one off,
 * or it begins with ب or ل and no reading knows it for a noun of its own.
 */
export function isGovernedWord(document: Document, index: number): boolean {
  const form = document.tokens[index]?.form ?? '';
  if (isGovernedDefinite(document, index)) return true;
  const hits = document.hitsAt[index] ?? [];
  if (hits.length === 0) return /^[بل].{2,}[^ا]$/.test(form);
  if (hits.every((h) => h.lead.preposition !== undefined)) return true;
  const noun = hits.some(
    (h) => h.lead.letters === 0 && (NOUNS.has(h.category) || (h.category === 'concept' && h.form !== 'word')),
  );
  return /^ب.{3}/.test(form) && !noun;
}

/** Whether a noun without the article shows the accusative by its ending: حبوبا. */
export function isAccusative(document: Document, index: number): boolean {
  const token = document.tokens[index];
  const hits = document.hitsAt[index] ?? [];
  return (
    /\p{L}{3}\u064b?ا\u064b?$/u.test(token?.text ?? '') &&
    !arabicWords.looksDefinite(token?.form ?? '') &&
    (hits.every((h) => h.category === 'stop') || hits.some((h) => h.tail.ending === 'a'))
  );
}

/** Whether a word ends every noun phrase: a preposition, a marker, a word of time. */
export const isEdge = (document: Document, index: number): boolean =>
  (document.hitsAt[index] ?? []).some(
    (h) =>
      h.lead.letters === 0 &&
      (h.category === 'preposition' || ((EDGES.has(h.category) || h.id === 'stop') && h.last === index + 1)),
  );

/** Whether a word can stand in a noun phrase at all. */
function isNominal(document: Document, index: number): boolean {
  const unknownVerb =
    (document.hitsAt[index]?.length ?? 0) === 0 && /^[وف]?ي/.test(document.tokens[index]?.form ?? '');
  return (
    document.tokens[index]?.kind === 'word' &&
    !unknownVerb &&
    !isEdge(document, index) &&
    !isVerbAt(document, index)
  );
}

/** Whether a word keeps the ن of its dual or plural, which it loses where it governs another: مسلحون | المهندس, عاملان | المصنع. */
const isUnbound = (document: Document, index: number): boolean =>
  /(?:ون|ين|ان)$/.test(document.tokens[index]?.form ?? '') &&
  (document.hitsAt[index] ?? []).some(
    (h) => (h.category === 'kind' || h.category === 'office') && UNBOUND.has(h.tail.ending ?? ''),
  );

const UNBOUND: ReadonlySet<string> = new Set(['un', 'in', 'an']);

/**
 * The Arabic noun phrase that starts at a token: its head, the words that agree with it or that it governs, four words
 * at most; nothing where a preposition, a verb or a function word stands there. `taken` says which tokens belong to
 * mentions, which a phrase does not enter.
 */
export function nounPhraseAt(
  document: Document,
  first: number,
  limit: number,
  taken: (token: number) => boolean,
): TokenRange | undefined {
  if (first >= limit || taken(first) || !isNominal(document, first) || isGovernedWord(document, first))
    return undefined;
  const definite = (index: number): boolean => arabicWords.looksDefinite(document.tokens[index]?.form ?? '');
  let last = first + 1;
  let closed = definite(first);
  while (
    last < limit &&
    last - first < LONGEST &&
    !taken(last) &&
    isNominal(document, last) &&
    !isGovernedWord(document, last)
  ) {
    const form = document.tokens[last]?.form ?? '';
    if (/^و/.test(form) && (document.hitsAt[last] ?? []).every((h) => isCoordinated(h))) break;
    if (!closed && definite(last) && isUnbound(document, last - 1)) break;
    if (definite(last)) closed = true;
    else if (closed || last - first >= MOST_BARE) break;
    last++;
  }
  return { first, last };
}
