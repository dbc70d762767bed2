import { arabicWords } from '../../grammar/arabic/words.js';
import { isVerbAt } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Category } from '../../model/lexicon.js';
import { isGovernedDefinite, isGovernedWord } from '../noun-phrase-arabic.js';
import { type Filler, isNamed, type Unit, type Units } from '../units-arabic.js';
import { isGathering } from './object-arabic.js';

/** A mention as what fills a place. */
export const fillerOf = (unit: Unit): Filler => ({ first: unit.first, last: unit.last, unit });

/** Whether a preposition is written on to the first word of a mention; a name may begin with its letter (لبيب). */
export const isGovernedUnit = (document: Document, { first, start, mention }: Unit): boolean =>
  start > (document.tokens[first]?.start ?? 0) || mention.kind === 'office'
    ? isGovernedWord(document, first)
    : isGovernedDefinite(document, first);

const PASSED_OVER: ReadonlySet<Category> = new Set<Category>(['stop', 'certainty', 'negation']);

/** Whether a token is a word by itself that no noun phrase begins with. */
export const isPassedOver = (document: Document, index: number): boolean =>
  (document.hitsAt[index] ?? []).some((h) => PASSED_OVER.has(h.category) && h.last === index + 1);

/**
 * The end of a phrase with the mention that it governs: غضب الفلسطينيين. Right behind a verb, a noun with the article
 * governs nothing but who it is: المعلم كريم ناصر, but غادر الوفد | القاهرة.
 */
export function genitiveEnd(document: Document, last: number, units: Units): number {
  const unit = units.at.get(last);
  return unit !== undefined &&
    !isGovernedWord(document, last) &&
    !/^و/.test(document.tokens[last]?.form ?? '') &&
    isNamed(unit.mention) &&
    !(isGathering(document, last - 1) && isVerbAt(document, last - 2)) &&
    (unit.mention.kind === 'person' ||
      !arabicWords.looksDefinite(document.tokens[last - 1]?.form ?? '') ||
      !isVerbAt(document, last - 2))
    ? unit.last
    : last;
}
