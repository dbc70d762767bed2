import { hasHit, hitAt, isVerbAt } from '../../grammar/hits.js';
import type { Scene } from './scene.js';
import { LONGEST, phraseFrom, pronounAt, type Speaker, toSpeaker } from './speakers.js';
import { isArticle, isCapital, isHead, isMark, isPlain, isPronoun, isWord } from './speech-words.js';

/** Prepositions inside the name of a speaker. */
export const englishLinks: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at']);

/** The speaker whose phrase ends before token `end`, no further back than `floor` (English: the subject before its verb). */
export function phraseBefore(scene: Scene, end: number, floor: number): Speaker | undefined {
  const { document } = scene;
  let k = end - 1;
  for (let skipped = 0; k >= floor && skipped < 4; skipped++) {
    if (isPronoun(scene, k)) return pronounAt(scene, k);
    if (isHead(scene, k)) break;
    const passes = (scene.timeEnd[k] ?? 0) > 0 || (hasHit(document, k, 'stop') && !isMark(scene, k, ',"'));
    if (!passes) break;
    k--;
  }
  if (isMark(scene, k, ',-')) return apposedBefore(scene, k, floor);
  let first = k + 1;
  let headed = false;
  for (let at = k; at >= floor && k - at < LONGEST; ) {
    const entity = scene.entityAt[at];
    if (entity) {
      at = Math.max(entity.first, floor) - 1;
      first = at + 1;
      headed = true;
      continue;
    }
    if (!isWord(scene, at) || (scene.timeEnd[at] ?? 0) > 0) break;
    const noun = hasHit(document, at, 'speaker');
    if (isArticle(scene, at)) {
      const link = hitAt(document, at - 1, 'preposition');
      if (hasHit(document, at + 1, 'preposition') || (!headed && !opensClause(scene, at, floor))) break;
      headed = true;
      first = at + 1;
      if (link === undefined || !englishLinks.has(link.id)) break;
      at -= 2;
      continue;
    }
    const link = hitAt(document, at, 'preposition');
    if (link && englishLinks.has(link.id) && at < k) {
      at--;
      continue;
    }
    if (noun || (isCapital(scene, at) && isPlain(scene, at))) {
      first = at;
      headed = true;
    } else if (!isPlain(scene, at)) break;
    at--;
  }
  if (!headed || first > k) return undefined;
  return phraseFrom(scene, first, end) ?? toSpeaker(scene, first, k + 1, undefined, false);
}

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
  for (let k = comma - 1; k > floor && comma - k < LONGEST; k--) {
    if (isVerbAt(scene.document, k)) return undefined;
    if (isMark(scene, k, mark)) return phraseBefore(scene, k, floor);
  }
  return undefined;
}
