import { hasHit, isVerbAt } from '../../grammar/hits.js';
import { isDefinite } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { Document } from '../../model/document.js';
import { isGovernedDefinite, isGovernedWord, nounPhraseAt } from '../noun-phrase-arabic.js';
import { type Filler, isNamed, joinedEnd, type Unit, type Units } from '../units-arabic.js';
import { referenceAt } from './reference.js';

/** So many phrases of place or time may stand between a verb and its subject: وقعها في الرباط وزير الدفاع. */
const ADJUNCTS = 2;

/** Whether a preposition is written on to the first word of a mention; a name may begin with its letter (لبيب). */
const isGovernedUnit = (document: Document, { first, start, mention }: Unit): boolean =>
  start > (document.tokens[first]?.start ?? 0)
    ? isGovernedWord(document, first)
    : mention.kind === 'office'
      ? isGovernedWord(document, first)
      : isGovernedDefinite(document, first);

const SKIPPED = new Set(['stop', 'certainty', 'negation']);
const ASIDE: ReadonlySet<string> = new Set(['aside']);
const MARKS = /^["(]$/;

/**
 * The first noun phrase or mention after a token of a clause that no preposition governs; phrases of place and time
 * before it are passed over, after which only a mention will do. Nothing where the clause ends, a verb follows, or a number stands there.
 */
export function fillerAfter(
  document: Document,
  from: number,
  limit: number,
  units: Units,
): Filler | undefined {
  let adjuncts = 0;
  let i = from;
  let passed = false;
  while (i < limit) {
    const unit = units.at.get(i);
    if (unit !== undefined && !isGovernedUnit(document, unit)) {
      if (isNamed(unit.mention)) return { first: unit.first, last: unit.last, unit };
      if (unit.mention.kind !== 'time') return undefined;
      i = unit.last;
      passed = true;
      continue;
    }
    const governed = unit === undefined ? isGovernedWord(document, i) : true;
    const pointer = governed ? undefined : referenceAt(document, i);
    if (pointer !== undefined) return { first: i, last: pointer.last, reference: pointer.id };
    const token = document.tokens[i];
    if (token === undefined) return undefined;
    if (token.kind === 'punctuation') {
      const time = units.at.get(i + 1)?.mention.kind === 'time';
      if (!MARKS.test(token.form) && !(token.form === ',' || token.form === '،' ? time || passed : false))
        return undefined;
      i++;
      continue;
    }
    const preposition = (document.hitsAt[i] ?? []).find(
      (h) => h.category === 'preposition' && !isDefinite(h),
    );
    if (preposition !== undefined || governed) {
      if (preposition !== undefined && hasPronoun(preposition)) {
        i = preposition.last;
        continue;
      }
      if (++adjuncts > ADJUNCTS) return undefined;
      i = phraseEnd(document, preposition?.last ?? i, limit, units);
      passed = true;
      continue;
    }
    if (hasHit(document, i, 'marker') || isVerbAt(document, i)) return undefined;
    if ((document.hitsAt[i] ?? []).some((h) => SKIPPED.has(h.category) && h.last === i + 1)) {
      i++;
      continue;
    }
    if (i === from && isAdjective(document, i)) {
      i++;
      continue;
    }
    const phrase = adjuncts > 0 ? undefined : nounPhraseAt(document, i, limit, units.taken);
    return phrase && { first: phrase.first, last: genitiveEnd(document, phrase.last, units) };
  }
  return undefined;
}

/** Whether a word is an adjective in ي that goes on with what stands before it: السلطات العسكرية, رحلة داخلية. */
const isAdjective = (document: Document, index: number): boolean => {
  const known = (document.hitsAt[index] ?? []).some(
    (h) =>
      h.category !== 'nationality' &&
      h.category !== 'country' &&
      (h.category !== 'kind' || h.id === 'agreement'),
  );
  return !known && /(?:ي|يه|يين)$/.test(document.tokens[index]?.form ?? '') && !isVerbAt(document, index - 1);
};

/** The noun phrase or mention right before a verb, where the clause begins with it. */
export function fillerBefore(
  document: Document,
  floor: number,
  verb: number,
  units: Units,
): Filler | undefined {
  let i = floor;
  while (
    i < verb &&
    (units.said(i) ||
      document.tokens[i]?.kind === 'punctuation' ||
      (document.hitsAt[i] ?? []).some(
        (h) => h.category === 'marker' || (SKIPPED.has(h.category) && h.last === i + 1),
      ) ||
      hasHit(document, i, 'speech', ASIDE) ||
      units.at.get(i)?.mention.kind === 'time')
  )
    i = units.at.get(i)?.mention.kind === 'time' ? (units.at.get(i)?.last ?? i + 1) : i + 1;
  const governs =
    (document.hitsAt[i - 1] ?? []).some((h) => h.category === 'preposition' && h.last === i) && i > floor;
  if (governs) return undefined;
  const unit = units.at.get(i);
  if (unit !== undefined && isNamed(unit.mention) && !isGovernedUnit(document, unit))
    return { first: unit.first, last: unit.last, unit };
  const pointer = i < verb ? referenceAt(document, i) : undefined;
  if (pointer !== undefined) return { first: i, last: pointer.last, reference: pointer.id };
  const phrase = i < verb ? nounPhraseAt(document, i, verb, units.taken) : undefined;
  return phrase && { first: phrase.first, last: genitiveEnd(document, phrase.last, units) };
}

/** A phrase takes in the mention it governs: غضب الفلسطينيين. */
function genitiveEnd(document: Document, last: number, units: Units): number {
  const unit = units.at.get(last);
  return unit !== undefined &&
    !isGovernedWord(document, last) &&
    !/^و/.test(document.tokens[last]?.form ?? '') &&
    isNamed(unit.mention)
    ? unit.last
    : last;
}

/** The end of what a preposition governs. */
function phraseEnd(document: Document, from: number, limit: number, units: Units): number {
  const at = units.at.get(from);
  if (at !== undefined) return joinedEnd(document, at, units);
  let i = from;
  while (i < limit && !units.at.has(i) && document.tokens[i]?.kind === 'word' && i - from < 3) {
    if (
      i > from &&
      ((document.hitsAt[i] ?? []).some((h) => h.category === 'preposition' || h.category === 'marker') ||
        isVerbAt(document, i))
    )
      return i;
    i++;
  }
  return Math.max(i, from + (i === from ? 1 : 0));
}
