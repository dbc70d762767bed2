import { hasHit } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import { nounPhraseAt } from '../noun-phrase-arabic.js';
import { type Filler, isNamed, type Units } from '../units-arabic.js';
import { fillerOf, genitiveEnd, isGovernedUnit, isPassedOver } from './filler-arabic.js';
import { referenceAt } from './reference.js';

const ASIDE: ReadonlySet<string> = new Set(['aside']);

/** The noun phrase or mention right before a verb, where the clause begins with it. */
export function fillerBefore(
  document: Document,
  floor: number,
  verb: number,
  units: Units,
): Filler | undefined {
  const first = firstSaid(document, floor, verb, units);
  if (
    first > floor &&
    document.hitsAt[first - 1]?.some((h) => h.category === 'preposition' && h.last === first)
  )
    return undefined;
  const unit = units.at.get(first);
  if (unit !== undefined && isNamed(unit.mention) && !isGovernedUnit(document, unit)) return fillerOf(unit);
  if (first >= verb) return undefined;
  const pointer = referenceAt(document, first);
  if (pointer !== undefined) return { first, last: pointer.last, reference: pointer.id };
  const phrase = nounPhraseAt(document, first, verb, units.taken);
  return phrase && { first: phrase.first, last: genitiveEnd(document, phrase.last, units) };
}

/** The first token that is neither a mark, a particle, a time, nor part of who says it. */
function firstSaid(document: Document, floor: number, verb: number, units: Units): number {
  let i = floor;
  while (i < verb) {
    const unit = units.at.get(i);
    const time = unit?.mention.kind === 'time' ? unit : undefined;
    if (time === undefined && !units.said(i) && !isAside(document, i)) break;
    i = time?.last ?? i + 1;
  }
  return i;
}

/** Whether a token only leads up to what is said. */
const isAside = (document: Document, index: number): boolean =>
  document.tokens[index]?.kind === 'punctuation' ||
  hasHit(document, index, 'marker') ||
  isPassedOver(document, index) ||
  hasHit(document, index, 'speech', ASIDE);
