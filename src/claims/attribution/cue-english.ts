import type { SpeechAct } from '../../concepts/markers.js';
import { isTitleCase } from '../../grammar/capitals.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { isFiniteAt } from '../syntax-english/syntax-english.js';
import { skipAdjuncts } from './adjuncts.js';
import { type Cue, type CueBase, negatedBefore, spoken } from './cue.js';
import { BARRIERS, type Opener, openerAfter } from './opener.js';
import { opensRelative } from './phrase-before-english.js';
import { quotedSaying } from './quoted-saying-english.js';
import type { Scene } from './scene.js';
import { speakerAfter, speakerBefore } from './speaker-around-english.js';
import type { Speaker } from './speakers.js';
import { isArticle, isCapital, isMark, isOwn, isPlain, isPronoun, isWord } from './speech-words.js';
import { subjectOfSpeech } from './subject-of-speech-english.js';

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

export const BE: ReadonlySet<string> = new Set(['be']);
const BY: ReadonlySet<string> = new Set(['by']);

/** So many words may stand before what is said: whom a verb told it and when; less behind a participle. */
const MOST_TO_OPENER = { verb: 8, participle: 4 } as const;

/** A verb or participle of speech in English: `X said that …`, `…, X said`, `"…," said X`, `X, adding that …`. */
export function englishCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  quotes: ReadonlyMap<number, TokenRange>,
): Cue | undefined {
  const participle = hit.form === 'active';
  if (!isTensed(hit) && !participle) return undefined;
  if (isName(scene, hit, sentence)) return undefined;
  const opener = openerAfter(scene, hit.last, sentence, quotes);
  const base: CueBase = {
    act: hit.id,
    words: { first: hit.first, last: hit.last },
    negated: negatedBefore(scene, hit.first),
  };
  const quoted = participle ? undefined : quotedSaying(scene, hit, sentence, base);
  if (quoted || hasHit(scene.document, hit.last, 'preposition', BY)) return quoted;
  if (participle) return participleCue(scene, hit, sentence, base, opener);
  if (isPassive(scene, hit.first - 1) || (isNoun(scene, hit) && !isDenied(base, hit, opener)))
    return undefined;
  const before = speakerBefore(scene, hit, sentence);
  if (before) return followedCue(scene, hit, sentence, withoutAside(scene, sentence, base, before), opener);
  if (!isInverted(scene, hit.first, sentence)) return joinedCue(scene, hit, sentence, base, opener);
  const after = speakerAfter(scene, hit, sentence);
  return after && invertedCue(scene, hit, sentence, spoken(base, after), opener);
}

/** Whether a word with a capital, or within a name, is part of that name: the Daily *Report*; in title case capitals say nothing. */
const isName = (scene: Scene, { first }: Hit, sentence: Sentence): boolean =>
  scene.entityAt[first] !== undefined ||
  (isCapital(scene, first) &&
    first > sentence.first &&
    !isMark(scene, first - 1, '":') &&
    !isTitleCase(sentence, scene.document.tokens));

/** Whether the word before a verb makes it passive or unsure: was said, may say. */
const isPassive = ({ document }: Scene, previous: number): boolean =>
  hasHit(document, previous, 'light', BE) || hasHit(document, previous, 'certainty');

/** Whether a word that may be a noun is a verb that is negated: did not *deny* signing, does not *say* that. */
const isDenied = ({ act, negated }: CueBase, { last }: Hit, opener: Opener | undefined): boolean =>
  negated && (act === 'deny' || (opener !== undefined && opener.before - last <= MOST_TO_OPENER.participle));

/** Whether a word printed like a verb is a noun: an earlier claim, their reports. */
function isNoun(scene: Scene, { first, form, tail }: Hit): boolean {
  const previous = first - 1;
  if (!isWord(scene, previous)) return false;
  if (form === 'past') return hasHit(scene.document, previous, 'determiner', ARTICLE);
  if (form !== 'present') return false;
  if (isOwn(scene, previous)) return true;
  return tail.letters === 0 ? isDetermined(scene, previous) : isArticle(scene, previous);
}

const ARTICLE: ReadonlySet<string> = new Set(['article']);

/**
 * Whether a verb may stand before its speaker: it opens its sentence or follows a mark, a small word between at most (so
 * said the minister). Behind another word it has a subject before it.
 */
function isInverted(scene: Scene, index: number, sentence: Sentence): boolean {
  let k = index - 1;
  while (k >= sentence.first && isConnector(scene, k)) k--;
  return k < sentence.first || !isWord(scene, k);
}

const isConnector = (scene: Scene, index: number): boolean =>
  hasHit(scene.document, index, 'stop') &&
  !hasHit(scene.document, index, 'reference') &&
  !hasHit(scene.document, index, 'light');

const AND: ReadonlySet<string> = new Set(['and', 'but']);

/** `X said … and insisted Y had …`: the speaker before speaks on. */
function joinedCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  base: CueBase,
  opener: Opener | undefined,
): Cue | undefined {
  if (!hasHit(scene.document, hit.first - 1, 'marker', AND)) return undefined;
  if (opener === undefined && !WITH_CLAUSE.has(hit.id)) return undefined;
  const speaker = subjectOfSpeech(scene, hit.first) ?? subjectBefore(scene, hit.first - 1, sentence);
  return followedCue(scene, hit, sentence, { ...spoken(base, speaker), first: hit.first }, opener);
}

/** The subject of the verb to which one is joined, though a clause ends between them. */
function subjectBefore(scene: Scene, before: number, sentence: Sentence): Speaker | undefined {
  for (let k = before - 1; k >= sentence.first; k--)
    if (isFiniteAt(scene.document, k)) return subjectOfSpeech(scene, k);
  return undefined;
}

/** `X, adding that …`: the speaker before speaks on. */
function participleCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  base: CueBase,
  opener: Opener | undefined,
): Cue | undefined {
  const near =
    opener !== undefined && opener.before - hit.last <= MOST_TO_OPENER.participle ? opener : undefined;
  const parted = hit.first === sentence.first || isMark(scene, hit.first - 1, ',"');
  if (!parted && near === undefined) return undefined;
  const content = near?.content ?? (WITH_CLAUSE.has(hit.id) ? hit.last : undefined);
  if (content === undefined || isMark(scene, content, ',."')) return undefined;
  return { ...spoken(base), content, reach: near?.reach ?? 'sentence', opens: true };
}

type Spoken = ReturnType<typeof spoken>;

/** A cue whose speaker opens the sentence, less a relative clause between them, which states something: X, who was there, said. */
function withoutAside(scene: Scene, sentence: Sentence, base: CueBase, speaker: Speaker): Spoken {
  const cue = spoken(base, speaker);
  const aside = speaker.first <= sentence.first + 1 && opensRelative(scene, speaker.last);
  return aside && speaker.last < base.words.first - 1 ? { ...cue, first: base.words.first } : cue;
}

/** `said X: "…"`, `"…," said X`: what is said opens behind the speaker, or stands before. */
function invertedCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  cue: Spoken,
  opener: Opener | undefined,
): Cue {
  const follows = opener !== undefined && isStart(scene, hit.first, sentence);
  return follows
    ? { ...cue, content: opener.content, reach: opener.reach, opens: true }
    : { ...cue, reach: 'sentence', opens: true };
}

/** `X said …`: what is said opens behind the verb and what hangs on that, with *that* or without; or it stands before. */
function followedCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  cue: Spoken,
  opener: Opener | undefined,
): Cue | undefined {
  const at = skipAdjuncts(scene, hit, sentence);
  if (opener?.reach === 'quote' && WITH_CLAUSE.has(hit.id) && statesBefore(scene, at, opener.before))
    return { ...cue, content: at, reach: 'sentence', opens: true };
  if (opener && (opener.before <= at + 1 || opener.before - hit.last <= MOST_TO_OPENER.verb))
    return { ...cue, content: opener.content, reach: opener.reach, opens: true };
  const closed =
    at >= sentence.last || isMark(scene, at, '.,;!?)"') || hasHit(scene.document, at, 'marker', BARRIERS);
  if (closed) return { ...cue, last: Math.max(cue.last, at), reach: 'sentence', opens: true };
  if (opener === undefined && !WITH_CLAUSE.has(hit.id)) return undefined;
  if (opener === undefined && hit.id === 'deny' && !namesEvent(scene, at, sentence)) return undefined;
  return { ...cue, content: at, reach: 'sentence', opens: true };
}

/** Whether something that can be denied is named from a token on: what came about, or who did what; not an offer. */
function namesEvent({ document }: Scene, from: number, { last }: Sentence): boolean {
  for (let i = from; i < last && document.tokens[i]?.kind === 'word'; i++)
    if (isFiniteAt(document, i) || hasHit(document, i, 'concept')) return true;
  return false;
}

/** Whether what is said has begun before the words that are quoted of it: said there were "more than 20 dead". */
function statesBefore({ document }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isFiniteAt(document, i)) return true;
  return false;
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
