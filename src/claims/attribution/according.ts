import { hasHit } from '../../grammar/hits.js';
import { isCoordinated } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { CLAUSE_STOPS, type Cue, chainOf, extent, THAT, WITH_NOUN } from './cue.js';
import type { Scene } from './scene.js';
import { phraseFrom } from './speakers.js';
import { speechReaderOf } from './speech-reader.js';
import { isMark, isWord } from './speech-words.js';

/** A prepositional attribution: according to X, بحسب X, حسبما ذكر X. Nothing where no speaker follows: وفق الخطة. */
export function accordingCue(scene: Scene, hit: Hit, sentence: Sentence): Cue | undefined {
  const { document } = scene;
  if (speechReaderOf(document).statedBy(document, hit)) return undefined;
  let at = hit.last;
  while (
    at < hit.last + 2 &&
    !hasHit(document, at, 'speech') &&
    !phraseFrom(scene, at, sentence.last) &&
    hasHit(document, at, 'stop')
  )
    at++;
  const verb = document.hitsAt[at]?.find((h) => h.category === 'speech' && isTensed(h));
  const wordsEnd = verb?.last ?? hit.last;
  if (hit.id === 'relay' && verb === undefined) return undefined;
  if (verb && hasHit(document, verb.last, 'marker', CLAUSE_STOPS)) return undefined;
  let from = wordsEnd;
  while (
    verb &&
    from < verb.last + 2 &&
    !phraseFrom(scene, from, sentence.last) &&
    !isMark(scene, from, '"') &&
    isWord(scene, from)
  )
    from++;
  const quoted = isMark(scene, from, '"') ? scene.nameFrom.get(from + 1) : undefined;
  const speaker =
    phraseFrom(scene, from, sentence.last) ??
    (quoted ? { ...quoted, document: false, pronoun: false } : undefined);
  const own = hasPronoun(hit);
  if (speaker === undefined && !own) return undefined;
  if (
    verb &&
    speaker &&
    (hit.id === 'say' || hit.id === 'relay') &&
    openerRight(scene, speaker.last, sentence)
  )
    return undefined;
  const stated = hit.id === 'relay' && verb !== undefined && WITH_NOUN.has(verb.id) && speaker !== undefined;
  if (stated && speaker.last < sentence.last && !isMark(scene, speaker.last, ',.:;)"')) return undefined;
  const words = { first: hit.first, last: wordsEnd };
  const speakers = chainOf(speaker);
  const range = extent(words, speakers);
  const opening = isCoordinated(hit) || afterConnectors(scene, hit.first, sentence.first);
  const comma = isMark(scene, range.last, ',"') ? range.last + 1 : range.last;
  const content = opening ? { content: isMark(scene, comma, ',') ? comma + 1 : comma } : {};
  return {
    act: hit.id === 'relay' && verb ? verb.id : hit.id,
    words,
    ...range,
    carried: speaker === undefined,
    speakers,
    ...content,
    reach: 'sentence',
    opens: opening,
    negated: false,
  };
}

const openerRight = (scene: Scene, at: number, sentence: Sentence): boolean =>
  at < sentence.last && hasHit(scene.document, at, 'marker', THAT);

/** Whether nothing but connectors stands between `floor` and a token. */
function afterConnectors(scene: Scene, index: number, floor: number): boolean {
  for (let k = index - 1; k >= floor && index - k < 6; k--) {
    if (isMark(scene, k, ':') || scene.quoteFrom.has(k + 1)) return true;
    if (isMark(scene, k, ',-')) continue;
    if (!hasHit(scene.document, k, 'marker') && !hasHit(scene.document, k, 'stop')) return false;
  }
  return index - floor < 6;
}
