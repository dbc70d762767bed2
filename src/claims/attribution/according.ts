import { hasHit } from '../../grammar/hits.js';
import { isCoordinated } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { CLAUSE_STOPS, type Cue, chainOf, extent, THAT, WITH_NOUN } from './cue.js';
import type { Scene } from './scene.js';
import { phraseFrom, type Speaker } from './speakers.js';
import { speechReaderOf } from './speech-reader.js';
import { isMark, isWord } from './speech-words.js';

/** A prepositional attribution: according to X, بحسب X, حسبما ذكر X. Nothing where no speaker follows: وفق الخطة. */
export function accordingCue(scene: Scene, hit: Hit, sentence: Sentence): Cue | undefined {
  if (speechReaderOf(scene.document).statedBy(scene.document, hit)) return undefined;
  const verb = verbAfter(scene, hit, sentence);
  const speaker = speakerAfter(scene, hit, verb, sentence);
  if (speaker === undefined && !hasPronoun(hit)) return undefined;
  if (isNoAttribution(scene, hit, verb, speaker, sentence)) return undefined;
  const words = { first: hit.first, last: verb?.last ?? hit.last };
  const speakers = chainOf(speaker);
  const range = extent(words, speakers);
  const opens = isCoordinated(hit) || afterConnectors(scene, hit.first, sentence.first);
  return {
    act: hit.id === 'relay' && verb ? verb.id : hit.id,
    words,
    ...range,
    carried: speaker === undefined,
    speakers,
    ...(opens ? { content: pastMarks(scene, range.last) } : {}),
    reach: 'sentence',
    opens,
    negated: false,
  };
}

/** The verb of speech that a preposition takes: حسبما *ذكر*, past function words. */
function verbAfter(scene: Scene, { last }: Hit, sentence: Sentence): Hit | undefined {
  const { document } = scene;
  let at = last;
  while (
    hasHit(document, at, 'stop') &&
    !hasHit(document, at, 'speech') &&
    !phraseFrom(scene, at, sentence.last)
  )
    at++;
  return document.hitsAt[at]?.find((h) => h.category === 'speech' && isTensed(h));
}

/** Who is named behind the preposition, or behind its verb and one word more; a quoted name too. */
function speakerAfter(
  scene: Scene,
  hit: Hit,
  verb: Hit | undefined,
  sentence: Sentence,
): Speaker | undefined {
  const next = verb?.last ?? hit.last;
  const passes = verb !== undefined && isWord(scene, next) && !phraseFrom(scene, next, sentence.last);
  const from = passes ? next + 1 : next;
  const quoted = isMark(scene, from, '"') ? scene.nameFrom.get(from + 1) : undefined;
  return (
    phraseFrom(scene, from, sentence.last) ??
    (quoted && { ...quoted, document: false, pronoun: false }) ??
    speechReaderOf(scene.document).unknownNameAt(scene, from)
  );
}

/** Whether the words do not attribute after all: their verb is missing, opens what it says itself, or states a fact. */
function isNoAttribution(
  scene: Scene,
  { id }: Hit,
  verb: Hit | undefined,
  speaker: Speaker | undefined,
  sentence: Sentence,
): boolean {
  const { document } = scene;
  if (verb === undefined) return id === 'relay';
  if (hasHit(document, verb.last, 'marker', CLAUSE_STOPS)) return true;
  if (speaker === undefined) return false;
  if ((id === 'say' || id === 'relay') && openerRight(scene, speaker.last, sentence)) return true;
  const takesNoun = id === 'relay' && WITH_NOUN.has(verb.id);
  return takesNoun && speaker.last < sentence.last && !isMark(scene, speaker.last, ',.:;)"');
}

/** Past the marks that close an attribution: a comma or quotation mark, and a comma behind that. */
function pastMarks(scene: Scene, at: number): number {
  const past = isMark(scene, at, ',"') ? at + 1 : at;
  return isMark(scene, past, ',') ? past + 1 : past;
}

const openerRight = (scene: Scene, at: number, sentence: Sentence): boolean =>
  at < sentence.last && hasHit(scene.document, at, 'marker', THAT);

/** Whether nothing but connectors stands between `floor` and a token. */
function afterConnectors(scene: Scene, index: number, floor: number): boolean {
  for (let k = index - 1; k >= floor; k--) {
    if (isMark(scene, k, ':') || scene.quoteFrom.has(k + 1)) return true;
    if (isMark(scene, k, ',-')) continue;
    if (!hasHit(scene.document, k, 'marker') && !hasHit(scene.document, k, 'stop')) return false;
  }
  return true;
}
