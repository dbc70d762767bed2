import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { CLAUSE_STOPS, isSpeechVerb, RELATIVES } from './cue.js';
import { isGoverned } from './heads.js';
import type { Scene } from './scene.js';
import { phraseFrom, type Speaker } from './speakers.js';
import { isMark, isPlain, isWord } from './speech-words.js';

/** The subject of a verb is sought over so many words before it: a name with title and apposition, and what is put between. */
const SEARCHED = 18;

/** Somebody whom the mentions do not know is named in so many words; more are a clause. */
const MOST_UNKNOWN = 5;

/** Between أن and its verb, less than so many: what stands there is more often what is told than who tells it. */
const UNKNOWN_AFTER_THAT = 4;

/** The subject before an Arabic verb of speech: the first phrase of its clause that no preposition governs. */
export function subjectBefore(scene: Scene, verb: number, floor: number): Speaker | undefined {
  const { document } = scene;
  let from = verb;
  while (from > floor && verb - from < SEARCHED) {
    const k = from - 1;
    const stops =
      isMark(scene, k, '.:;!?') || hasHit(document, k, 'marker', CLAUSE_STOPS) || isSpeechVerb(scene, k);
    if (stops) break;
    from--;
  }
  const nearest = hasHit(document, verb - 1, 'marker', RELATIVES);
  const noun = isMark(scene, verb - 2, ',') ? verb - 3 : verb - 2;
  let found: Speaker | undefined;
  for (let k = from; k < verb && (nearest || found === undefined); k++) {
    if (isMark(scene, k, '"')) continue;
    const phrase = phraseFrom(scene, k, verb);
    if (phrase === undefined) continue;
    if (nearest || !isGoverned(scene, k)) found = phrase;
    k = phrase.last - 1;
  }
  if (nearest && (found === undefined || found.last <= noun)) return unknownUpTo(scene, noun, noun + 1, true);
  return (
    found ??
    (hasHit(document, from - 1, 'marker', CLAUSE_STOPS) && verb - from < UNKNOWN_AFTER_THAT
      ? unknownUpTo(scene, from, verb)
      : undefined)
  );
}

/** A subject between أن and its verb that the mentions do not know. */
function unknownUpTo(scene: Scene, from: number, verb: number, sure = false): Speaker | undefined {
  const unknown = unknownBetween(scene, from, verb, sure);
  return unknown?.last === verb ? unknown : undefined;
}

/** Words between a verb and أن that name somebody the mentions do not know. */
export function unknownBetween(scene: Scene, from: number, to: number, sure = false): Speaker | undefined {
  let last = from;
  while (
    last < to &&
    (isPlain(scene, last) ||
      (last > from && isWord(scene, last) && hasHit(scene.document, last, 'nationality')))
  )
    last++;
  const a = scene.document.tokens[from];
  const z = scene.document.tokens[last - 1];
  if (a === undefined || z === undefined || last === from || last - from > MOST_UNKNOWN) return undefined;
  if (!sure && grammarOf(scene.document).looksGoverned(a.form) && last - from === 1) return undefined;
  return { first: from, last, start: a.start, end: z.end, document: false, pronoun: false };
}
