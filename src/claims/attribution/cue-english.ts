import type { SpeechAct } from '../../concepts/markers.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { skipAdjuncts } from './adjuncts.js';
import { type Cue, chainOf, extent, negatedBefore, RELATIVES } from './cue.js';
import { BARRIERS, openerAfter } from './opener.js';
import { phraseBefore } from './phrase-before-english.js';
import type { Scene } from './scene.js';
import { phraseFrom, type Speaker } from './speakers.js';
import { isArticle, isMark, isOwn, isPlain, isPronoun, isWord } from './speech-words.js';

/** English acts that take a clause without `that`. */
const WITH_CLAUSE: ReadonlySet<string> = new Set<SpeechAct>([
  'say',
  'add',
  'announce',
  'claim',
  'confirm',
  'report',
  'tell',
  'deny',
  'warn',
  'reveal',
  'promise',
  'threaten',
  'admit',
  'believe',
  'estimate',
  'expect',
  'hope',
  'propose',
  'accuse',
  'doubt',
  'stress',
  'explain',
  'note',
  'write',
]);

const AND: ReadonlySet<string> = new Set(['and']);
export const BE: ReadonlySet<string> = new Set(['be']);
const BY: ReadonlySet<string> = new Set(['by']);

/** A verb or participle of speech in English: `X said that …`, `…, X said`, `"…," said X`, `X, adding that …`. */
export function englishCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  quotes: ReadonlyMap<number, TokenRange>,
): Cue | undefined {
  const { document } = scene;
  const participle = hit.form === 'active';
  if ((!isTensed(hit) && !participle) || scene.entityAt[hit.first] !== undefined) return undefined;
  const previous = hit.first - 1;
  if (
    /^\p{Lu}/u.test(document.tokens[hit.first]?.text ?? '') &&
    hit.first > sentence.first &&
    !isMark(scene, previous, '":')
  )
    return undefined;
  const barred = participle
    ? false
    : hasHit(document, previous, 'light', BE) || hasHit(document, previous, 'certainty');
  if (barred || hasHit(document, hit.last, 'preposition', BY)) return undefined;
  const base = {
    act: hit.id,
    words: { first: hit.first, last: hit.last },
    negated: negatedBefore(scene, hit.first),
  };
  const opener = openerAfter(scene, hit.last, sentence, quotes);
  if (participle) {
    const bare = opener !== undefined && opener.before - hit.last <= 4 ? opener : undefined;
    if (previous >= sentence.first && !isMark(scene, previous, ',"') && bare === undefined) return undefined;
    const content = bare?.content ?? (WITH_CLAUSE.has(hit.id) ? hit.last : undefined);
    if (content === undefined || isMark(scene, content, ',."')) return undefined;
    return {
      ...base,
      ...base.words,
      carried: true,
      speakers: [],
      content,
      reach: bare?.reach ?? 'sentence',
      opens: true,
    };
  }
  const determined =
    isWord(scene, previous) &&
    (isOwn(scene, previous) ||
      (hit.tail.letters === 0 ? isDetermined(scene, previous) : isArticle(scene, previous)));
  const noun = hit.form === 'present' && determined;
  if (noun) return undefined;
  const relative =
    previous >= sentence.first &&
    hasHit(document, previous, 'marker', RELATIVES) &&
    !hasHit(document, previous, 'reference');
  const edge = relative ? (isMark(scene, previous - 1, ',') ? previous - 1 : previous) : hit.first;
  const before =
    isMark(scene, previous, ',"') && !isAppositive(scene, previous, sentence)
      ? undefined
      : phraseBefore(scene, edge, sentence.first);
  const after =
    before === undefined && hit.id !== 'tell' ? phraseFrom(scene, hit.last, sentence.last) : undefined;
  const inverted = after?.pronoun && isWord(scene, previous) ? undefined : after;
  const alone = before ?? inverted;
  if (alone === undefined) return undefined;
  const speaker = before ? joined(scene, before, sentence.first) : alone;
  const speakers = chainOf(speaker);
  const cue = { ...base, ...extent(base.words, speakers), carried: false, speakers, opens: true };
  if (inverted) {
    return opener && opener.before - inverted.last <= 6 && isStart(scene, hit.first, sentence)
      ? { ...cue, content: opener.content, reach: opener.reach }
      : { ...cue, reach: 'sentence' };
  }
  const at = skipAdjuncts(scene, hit, sentence);
  if (opener && (opener.before <= at + 1 || opener.before - hit.last <= 8))
    return { ...cue, content: opener.content, reach: opener.reach };
  const closed =
    at >= sentence.last || isMark(scene, at, '.,;!?)"') || hasHit(document, at, 'marker', BARRIERS);
  if (closed) return { ...cue, reach: 'sentence' };
  if (opener === undefined && !WITH_CLAUSE.has(hit.id)) return undefined;
  return { ...cue, content: at, reach: 'sentence' };
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

const isStart = (scene: Scene, index: number, sentence: Sentence): boolean =>
  index === sentence.first || isMark(scene, index - 1, ',');

/** Whether an article or adjective before a word makes it a noun: the report, an earlier claim. */
function isDetermined(scene: Scene, index: number): boolean {
  const { document } = scene;
  if (grammarOf(document).isPossessive(document.tokens[index]?.form ?? '')) return true;
  if (scene.entityAt[index] || hasHit(document, index, 'speaker') || isPronoun(scene, index)) return false;
  return hasHit(document, index, 'stop') || hasHit(document, index, 'preposition') || isPlain(scene, index);
}

/** Whether the comma before a verb closes an apposition: `X, a spokesman for Y, said`. */
function isAppositive(scene: Scene, comma: number, sentence: Sentence): boolean {
  if (!isMark(scene, comma, ',')) return false;
  for (let k = comma - 1; k > sentence.first && comma - k < 14; k--) {
    if (
      isMark(scene, k, '"') ||
      scene.document.hitsAt[k]?.some((h) => h.category === 'speech' && isTensed(h))
    )
      return false;
    if (!isMark(scene, k, ',')) continue;
    const inside = phraseFrom(scene, k + 1, comma);
    return inside !== undefined && inside.last >= comma - 4;
  }
  return false;
}
