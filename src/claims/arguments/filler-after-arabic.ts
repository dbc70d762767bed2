import { pastShortTitles } from '../../grammar/arabic/short-titles.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import { hasHit, isVerbAt } from '../../grammar/hits.js';
import { isDefinite } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import { isAccusative, isGovernedWord, LONGEST, nounPhraseAt } from '../noun-phrase-arabic.js';
import { isPredicativeWord } from '../predicative-word.js';
import { type Filler, isNamed, joinedEnd, type Units } from '../units-arabic.js';
import { fillerOf, genitiveEnd, isGovernedUnit, isPassedOver } from './filler-arabic.js';
import { referenceAt } from './reference.js';
import { subjectEnd } from './subject-end-arabic.js';

/**
 * So many phrases of place or time may stand between a verb and its subject: وقعها في الرباط وزير الدفاع. A third is hardly
 * met before a subject, and what stands behind it belongs to the last of them.
 */
const ADJUNCTS = 2;

/** Where a filler is looked for. */
interface Stretch {
  readonly document: Document;
  readonly from: number;
  readonly limit: number;
  readonly units: Units;
}

/** How far the search is. */
interface Place {
  readonly at: number;
  /** Phrases that a preposition governs passed over so far. */
  readonly adjuncts: number;
  /** Whether a phrase of place or time was passed over, so that a comma may close it. */
  readonly passed: boolean;
}

/** What a token leads to: further on, or to the end of the search, with what was found. */
type Step = Place | { readonly found: Filler | undefined };

/** What one sort of token leads to; nothing where the token is of another sort. */
type Reader = (stretch: Stretch, place: Place) => Step | undefined;

const nothing: Step = { found: undefined };

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
  const stretch: Stretch = { document, from, limit, units };
  let place: Place = opensWithPlace(stretch)
    ? { at: governedEnd(stretch, from), adjuncts: 1, passed: true }
    : { at: from, adjuncts: 0, passed: false };
  while (place.at < limit) {
    const step = stepFrom(stretch, place);
    if ('found' in step) return step.found;
    place = step;
  }
  return undefined;
}

/** Whether the verb takes in the preposition of a place that follows it: وصل إلى | الرباط وزير الدفاع. */
const opensWithPlace = ({ document, from, units }: Stretch): boolean =>
  units.at.get(from)?.mention.kind === 'place' && hasHit(document, from - 1, 'preposition');

function stepFrom(stretch: Stretch, place: Place): Step {
  for (const read of readers) {
    const step = read(stretch, place);
    if (step !== undefined) return step;
  }
  return nothing;
}

/** A mention is the filler, but a time is passed over. */
const mention: Reader = ({ document, units }, place) => {
  const unit = units.at.get(place.at);
  if (unit === undefined || isGovernedUnit(document, unit)) return undefined;
  if (isNamed(unit.mention)) return { found: fillerOf(unit) };
  return unit.mention.kind === 'time' ? { ...place, at: unit.last, passed: true } : nothing;
};

/** Whether a preposition is written on to what stands at a token; a mention that none governs has been taken before. */
const isGoverned = ({ document, units }: Stretch, at: number): boolean =>
  units.at.has(at) || isGovernedWord(document, at);

const pointer: Reader = (stretch, { at }) => {
  const hit = isGoverned(stretch, at) ? undefined : referenceAt(stretch.document, at);
  return hit && { found: { first: at, last: hit.last, reference: hit.id } };
};

/** A title of one letter is passed over with its full stop: انتقد | د. فؤاد رستم. */
const shortTitle: Reader = ({ document }, { at, adjuncts, passed }) => {
  const next = pastShortTitles(document, at);
  return next > at ? { at: next, adjuncts, passed } : undefined;
};

const OPENING = /^["(]$/;
const COMMA = /^[,،]$/;

/** A mark ends the search, but for one that opens something, and a comma beside a phrase of place or time. */
const mark: Reader = ({ document, units }, place) => {
  const token = document.tokens[place.at];
  if (token?.kind !== 'punctuation') return undefined;
  const aside = place.passed || units.at.get(place.at + 1)?.mention.kind === 'time';
  return OPENING.test(token.form) || (aside && COMMA.test(token.form)) ? onFrom(place) : nothing;
};

const onFrom = ({ at, adjuncts, passed }: Place): Place => ({ at: at + 1, adjuncts, passed });

/** What a preposition governs is passed over, so many times. */
const adjunct: Reader = (stretch, place) => {
  const { document } = stretch;
  const preposition = document.hitsAt[place.at]?.find((h) => h.category === 'preposition' && !isDefinite(h));
  if (preposition !== undefined && hasPronoun(preposition)) return { ...place, at: preposition.last };
  if (preposition === undefined && !isGoverned(stretch, place.at)) return undefined;
  if (place.adjuncts === ADJUNCTS) return nothing;
  const at = governedEnd(stretch, preposition?.last ?? place.at);
  return { at, adjuncts: place.adjuncts + 1, passed: true };
};

/** A verb or a new clause ends the search. */
const statement: Reader = ({ document }, { at }) =>
  hasHit(document, at, 'marker') || isVerbAt(document, at) ? nothing : undefined;

const particle: Reader = ({ document }, place) =>
  isPassedOver(document, place.at) ? onFrom(place) : undefined;

/** An adjective that goes on with what stands before the search is none of it. */
const adjective: Reader = ({ document, from }, place) =>
  place.at === from && isAdjective(document, from) ? onFrom(place) : undefined;

const phrase: Reader = ({ document, from, limit, units }, { at, adjuncts }) => {
  const found =
    adjuncts > 0 ? undefined : nounPhraseAt(document, at, predicativeAfter(document, at, limit), units.taken);
  if (found === undefined) return nothing;
  const { first } = found;
  const subject = at === from ? subjectEnd(document, found, at - 1) : found.last;
  const last = subject < found.last ? subject : genitiveEnd(document, subject, units);
  return {
    found: isPredicativeWord(document, first) ? governed(document, { first, last }, units) : { first, last },
  };
};

/** What a word that makes one predicate with the verb governs, who takes part (سراح | الصحفي); the word itself where it governs nothing. */
function governed(document: Document, { first, last }: TokenRange, units: Units): Filler {
  const unit = units.at.get(first + 1);
  const whole = unit?.mention.kind === 'quantity' || isWholePredicative(document, { first, last });
  if (whole) return { first, last, predicative: true };
  return unit === undefined ? { first: first + 1, last } : fillerOf(unit);
}

/** Where a word behind a token makes one predicate with the verb, so that no phrase reaches past it; the limit where none does. */
function predicativeAfter(document: Document, at: number, limit: number): number {
  const end = Math.min(limit, at + LONGEST);
  for (let i = at + 1; i < end; i++) if (isPredicativeWord(document, i)) return i;
  return limit;
}

/** Whether a phrase is no more than a word that makes one predicate with the verb, and governs nothing: النار, حتفه, هجوما واسعا. */
const isWholePredicative = (document: Document, { first, last }: TokenRange): boolean =>
  last === first + 1 ||
  isAccusative(document, first) ||
  arabicWords.looksDefinite(document.tokens[first]?.form ?? '') ||
  OWNED.test(document.tokens[first]?.text ?? '');

/** A noun with a pronoun written on to it. */
const OWNED = /.{2}(?:ه|ها|هم|هما|هن)$/;

/** What a token may be, in the order in which it is asked. */
const readers: readonly Reader[] = [
  mention,
  pointer,
  shortTitle,
  mark,
  adjunct,
  statement,
  particle,
  adjective,
  phrase,
];

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

/** A preposition is taken to govern so many words: a noun, what that governs, and an adjective (في إطار جولة عمل). */
const GOVERNED = 3;

/** The end of what a preposition governs. */
function governedEnd({ document, limit, units }: Stretch, from: number): number {
  const at = units.at.get(from);
  if (at !== undefined) return joinedEnd(document, at, units);
  let i = from;
  while (i < limit && !units.at.has(i) && document.tokens[i]?.kind === 'word' && i - from < GOVERNED) {
    if (i > from && (['preposition', 'marker'] as const).some((c) => hasHit(document, i, c))) return i;
    if (i > from && isVerbAt(document, i)) return i;
    i++;
  }
  return Math.max(i, from + 1);
}
