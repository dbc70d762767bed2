import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { RELATIVES } from './cue.js';
import { opensRelative, phraseBefore } from './phrase-before-english.js';
import type { Scene } from './scene.js';
import { phraseFrom, type Speaker } from './speakers.js';
import { isArticle, isMark, isWord } from './speech-words.js';
import { restrictedSpeaker } from './subject-of-speech-english.js';
import { unknownNameAt } from './unknown-name-english.js';

/** So many words may follow the speaker within an apposition: X, a spokesman *who was there*, said. */
const MOST_BEHIND = 4;

const AND: ReadonlySet<string> = new Set(['and']);

/** The subject before a verb, or before the relative pronoun between them; with another that `and` joins to it. */
export function speakerBefore(scene: Scene, hit: Hit, sentence: Sentence): Speaker | undefined {
  const previous = hit.first - 1;
  if (hasHit(scene.document, previous, 'marker', AND)) return undefined;
  const restricted = restrictedSpeaker(scene, hit.first);
  if (restricted) return restricted;
  if (isMark(scene, previous, ',"') && !isAppositive(scene, previous, sentence)) return undefined;
  const speaker = phraseBefore(scene, subjectEdge(scene, hit.first, sentence), sentence.first);
  return speaker && joined(scene, speaker, sentence.first);
}

/** Where the words before a verb end that its subject can stand in: before a relative pronoun and its comma. */
function subjectEdge(scene: Scene, verb: number, sentence: Sentence): number {
  const previous = verb - 1;
  const relative =
    previous >= sentence.first &&
    hasHit(scene.document, previous, 'marker', RELATIVES) &&
    !hasHit(scene.document, previous, 'reference');
  if (!relative) return verb;
  return isMark(scene, previous - 1, ',') ? previous - 1 : previous;
}

/** The speaker behind a verb: `"…," said X`. A pronoun there is whom it was said to. */
export function speakerAfter(scene: Scene, hit: Hit, sentence: Sentence): Speaker | undefined {
  const after = hit.id === 'tell' ? undefined : phraseFrom(scene, hit.last, sentence.last);
  return after?.pronoun && isWord(scene, hit.first - 1) ? undefined : after;
}

/** `a medical source and witnesses said`: both speak. */
function joined(scene: Scene, speaker: Speaker, floor: number): Speaker {
  const { document } = scene;
  const and = isArticle(scene, speaker.first - 1) ? speaker.first - 2 : speaker.first - 1;
  if (speaker.pronoun || and <= floor || !hasHit(document, and, 'marker', AND)) return speaker;
  const other = phraseBefore(scene, and, floor);
  if (other === undefined || other.pronoun || other.last !== and) return speaker;
  return {
    first: other.first,
    last: speaker.last,
    start: other.start,
    end: speaker.end,
    document: speaker.document,
    pronoun: false,
  };
}

/** Whether the comma before a verb closes an apposition: `X, a spokesman for Y, said`, `X, who asked not to be named, said`. */
function isAppositive(scene: Scene, comma: number, sentence: Sentence): boolean {
  if (!isMark(scene, comma, ',')) return false;
  let spoke = false;
  for (let k = comma - 1; k > sentence.first; k--) {
    if (isMark(scene, k, '"')) return false;
    spoke ||= scene.document.hitsAt[k]?.some((h) => h.category === 'speech' && isTensed(h)) ?? false;
    if (!isMark(scene, k, ',')) continue;
    if (opensRelative(scene, k)) return true;
    if (spoke) return false;
    const inside = phraseFrom(scene, k + 1, comma) ?? unknownNameAt(scene, k + 1);
    return inside !== undefined && inside.last >= comma - MOST_BEHIND;
  }
  return false;
}
