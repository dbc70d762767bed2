import { hasHit, hitAt, isVerbAt } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import { isTelling, untruthAt, untruthOfBefore } from '../../grammar/untruth.js';
import type { Document, Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { CERTAINTY, isVerbal, type Predicate, type Sure, THAT } from './certainty-cue.js';

/** What is said to be untrue stands within so many words. */
const REACH = 14;

/**
 * The word by which a sentence says that what a predicate tells is not so: reports of his death *are false*; *fake* news that
 * the bridge fell; شائعة استقالته *لا أساس لها*; *Hoax:* the bridge fell. A verb is reached through a noun of telling alone,
 * for a find that is fake was found.
 */
export function falsehoodOf(document: Document, predicate: Predicate): Hit | undefined {
  const sentence = document.sentences[document.tokens[predicate.first]?.sentence ?? -1];
  if (sentence === undefined) return undefined;
  const hit = headingFalse(document, sentence, predicate) ?? saidBefore(document, sentence, predicate);
  return hit ?? saidBehind(document, sentence, predicate);
}

/** Whether a word only says of something told that it is untrue. */
export const saysFalse = (document: Document, { first }: TokenRange): boolean =>
  untruthAt(document, first) !== undefined;

/** So many words may stand between a hedge and the word it doubts: *likely* to be a hoax. */
const HEDGE = 4;

/** The hedges of a word that says that something is untrue: *probably* a hoax. */
export function hedgesOf(document: Document, { first }: TokenRange): readonly Sure[] {
  for (let k = first - 1; k >= Math.max(0, first - HEDGE) && !parts(document, k); k--) {
    const hit = hitAt(document, k, 'certainty');
    if (hit && CERTAINTY[hit.id] === 'possible' && hit.last <= first)
      return [{ first: hit.first, last: hit.last, certainty: 'possible', able: false }];
  }
  return [];
}

/** `Hoax: …`: said of all that follows. */
function headingFalse(document: Document, { first }: Sentence, predicate: Predicate): Hit | undefined {
  const hit = untruthAt(document, first);
  return hit && isMark(document.tokens[hit.last], ':') && hit.last < predicate.first ? hit : undefined;
}

/** `false reports that …`, `a hoax claims …`: before what is told, and a noun or verb of telling between or, by its language, before. */
function saidBefore(document: Document, sentence: Sentence, { first }: Predicate): Hit | undefined {
  for (let k = first - 1; k >= Math.max(sentence.first, first - REACH); k--) {
    const hit = untruthAt(document, k);
    if (hit && hit.last <= first && tells(document, hit, first)) return hit;
    if (parts(document, k)) return undefined;
  }
  return undefined;
}

/** Whether a word describes a noun of telling, or is itself what tells, before another. */
function tells(document: Document, hit: Hit, end: number): boolean {
  const { first, last } = hit;
  if (hit.id === 'falsehood' && hasHit(document, last, 'marker', THAT)) return true;
  const told = hasHit(document, last, 'determiner') ? last + 1 : last;
  if (told < end && (isTelling(document, told) || hasHit(document, told, 'speech'))) return true;
  return isTelling(document, first - 1) && untruthOfBefore(document, first) === undefined;
}

/** `reports that … are false`, `a death hoax`: behind what is told. */
function saidBehind(document: Document, sentence: Sentence, predicate: Predicate): Hit | undefined {
  const through = !isVerbal(predicate) || isToldIn(document, sentence, predicate);
  if (!through) return undefined;
  const beside =
    isVerbal(predicate) || predicate.form === 'active' ? undefined : untruthAt(document, predicate.last);
  if (beside) return beside;
  for (let k = predicate.last; k < Math.min(sentence.last, predicate.last + REACH); k++) {
    const hit = untruthOfBefore(document, k);
    if (hit) return hit;
    if (parts(document, k) || isVerbAt(document, k)) return undefined;
  }
  return undefined;
}

/** Whether a noun of telling stands before a predicate and governs it. */
function isToldIn(document: Document, sentence: Sentence, { first }: TokenRange): boolean {
  for (let k = first - 1; k >= Math.max(sentence.first, first - REACH); k--) {
    if (isTelling(document, k)) return true;
    if (parts(document, k) || isVerbAt(document, k)) return false;
  }
  return false;
}

/** Whether no word past a token is said of what stands before it: a mark other than of quotation, or another clause. */
const parts = (document: Document, index: number): boolean =>
  (document.tokens[index]?.kind === 'punctuation' && !isMark(document.tokens[index], '"')) ||
  (hasHit(document, index, 'marker') && !hasHit(document, index, 'marker', THAT));
