import { hasHit, hitAt, isVerbAt } from '../../grammar/hits.js';
import { RELATIVES } from './cue.js';
import type { Scene } from './scene.js';
import { LONGEST, phraseFrom, pronounAt, type Speaker, toSpeaker } from './speakers.js';
import { isArticle, isCapital, isHead, isMark, isPlain, isPronoun, isWord } from './speech-words.js';
import { pastTitles, unknownNameAt } from './unknown-name-english.js';

/** Prepositions inside the name of a speaker. */
export const englishLinks: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at']);

/** So many times and function words may stand between a speaker and its verb; more are a phrase of their own. */
const MOST_IDLE = 4;

/** The speaker whose phrase ends before token `end`, no further back than `floor` (English: the subject before its verb). */
export function phraseBefore(scene: Scene, end: number, floor: number): Speaker | undefined {
  const k = pastIdle(scene, end - 1, floor);
  if (k >= floor && isPronoun(scene, k)) return pronounAt(scene, k);
  if (isMark(scene, k, ',-')) return apposedBefore(scene, k, floor);
  const first = headedFrom(scene, k, floor);
  if (first === undefined) return undefined;
  return phraseFrom(scene, first, end) ?? toSpeaker(scene, first, k + 1, undefined, false);
}

/** Back over times and function words between a speaker and its verb: the firm *on Monday also* said. */
function pastIdle(scene: Scene, from: number, floor: number): number {
  const isIdle = (at: number): boolean =>
    isTime(scene, at) || (hasHit(scene.document, at, 'stop') && !isMark(scene, at, ',"'));
  let k = from;
  while (k >= floor && from - k < MOST_IDLE && !isPronoun(scene, k) && !isHead(scene, k) && isIdle(k)) k--;
  return k;
}

const isTime = ({ timeEnd }: Scene, index: number): boolean => (timeEnd[index] ?? 0) > 0;

/** What a word does to a phrase read backwards: where it is read on, and where the phrase begins if it ends there. */
interface Step {
  readonly next: number;
  readonly first?: number;
  readonly ends?: boolean;
}

/** Where the phrase begins that ends with a token: at the first of the names, nouns and words that make it a speaker. */
function headedFrom(scene: Scene, last: number, floor: number): number | undefined {
  let first: number | undefined;
  for (let at = last; at >= floor && last - at < LONGEST; ) {
    const step = stepBack(scene, at, last, floor, first !== undefined);
    if (step === undefined) break;
    first = step.first ?? first;
    if (step.ends) break;
    at = step.next;
  }
  return first === undefined || first > last ? undefined : first;
}

/** One step back through a phrase; none where its words end. */
function stepBack(scene: Scene, at: number, last: number, floor: number, headed: boolean): Step | undefined {
  const entity = scene.entityAt[at];
  if (entity) {
    const first = Math.max(entity.first, floor);
    return { next: first - 1, first };
  }
  if (!isWord(scene, at) || isTime(scene, at)) return undefined;
  if (isArticle(scene, at)) return overArticle(scene, at, floor, headed);
  if (at < last && links(scene, at)) return { next: at - 1 };
  if (hasHit(scene.document, at, 'speaker') || (isCapital(scene, at) && isPlain(scene, at)))
    return { next: at - 1, first: at };
  return isPlain(scene, at) ? { next: at - 1 } : undefined;
}

/** Over an article: it ends the phrase, but where a preposition joins that to another: the mayor of | the town. */
function overArticle(scene: Scene, at: number, floor: number, headed: boolean): Step | undefined {
  const ofHead = links(scene, at - 1) && isHead(scene, at - 2);
  if (hasHit(scene.document, at + 1, 'preposition') || !(headed || ofHead || opensClause(scene, at, floor)))
    return undefined;
  return { next: at - 2, first: at + 1, ends: !links(scene, at - 1) };
}

const links = (scene: Scene, index: number): boolean =>
  englishLinks.has(hitAt(scene.document, index, 'preposition')?.id ?? '');

/** Whether a phrase of unknown words can be a subject: it opens its clause. */
const opensClause = (scene: Scene, at: number, floor: number): boolean =>
  at <= floor || !isWord(scene, at - 1) || hasHit(scene.document, at - 1, 'marker', OPENING);
const OPENING: ReadonlySet<string> = new Set([
  'that',
  'and',
  'but',
  'while',
  'because',
  'if',
  'when',
  'although',
  'so',
  'where',
]);

/** `X, a spokesman for Y,` before the verb: the phrase before the apposition, or the apposition's own where X is unknown. */
function apposedBefore(scene: Scene, comma: number, floor: number): Speaker | undefined {
  const mark = isMark(scene, comma, ',') ? ',' : '-';
  let verb = false;
  for (let k = comma - 1; k > floor && comma - k < LONGEST; k--) {
    verb ||= scene.entityAt[k] === undefined && isVerbAt(scene.document, k);
    if (!isMark(scene, k, mark)) continue;
    if (verb && !opensRelative(scene, k)) return undefined;
    const speaker = phraseBefore(scene, k, floor);
    return speaker && named(scene, speaker, k + 1, comma);
  }
  return undefined;
}

/** A speaker told by an office or by what he is, with the name that an apposition gives him: the mayor, *Ana Ruiz*, said. */
function named(scene: Scene, speaker: Speaker, first: number, comma: number): Speaker {
  const name = scene.entityAt[comma - 1];
  if (speaker.pronoun || scene.entityAt[speaker.last - 1]?.kind === 'person') return speaker;
  const unknown = name === undefined ? unknownNameAt(scene, first) : undefined;
  if (unknown?.last === comma) return { ...speaker, last: comma, end: unknown.end, document: false };
  if (name?.kind !== 'person' || pastTitles(scene, first) < name.first) return speaker;
  return { ...speaker, last: name.last, end: name.end, entity: name.entity, document: false };
}

/** Whether a relative clause opens behind a comma: X, *who* was there, said. */
export const opensRelative = (scene: Scene, comma: number): boolean =>
  isMark(scene, comma, ',') && hasHit(scene.document, comma + 1, 'marker', RELATIVES);
