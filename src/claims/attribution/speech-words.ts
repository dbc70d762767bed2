import { hasHit, isVerbAt } from '../../grammar/hits.js';
import { isMark as isMarkToken } from '../../grammar/marks.js';
import type { Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';

export function isWord(scene: Scene, index: number): boolean {
  return scene.document.tokens[index]?.kind === 'word';
}

/** Whether one of these marks, given as Latin ones, stands at a token. */
export const isMark = ({ document }: Scene, index: number, marks: string): boolean =>
  isMarkToken(document.tokens[index], marks);

/** Whether a full stop belongs to an abbreviation or initial before it: `د. خالد`, Mr. Reed, J. Reed. */
export function endsShortForm(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  if (!isMark(scene, index, '.') || tokens[index]?.spaced !== false || !isWord(scene, index - 1))
    return false;
  return tokens[index - 1]?.form.length === 1 || hasHit(scene.document, index - 1, 'abbreviation');
}

const OWN: ReadonlySet<string> = new Set(['own']);

/** Whether a word is a possessive: his, their. */
export const isOwn = (scene: Scene, index: number): boolean =>
  hasHit(scene.document, index, 'reference', OWN);

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

export function isPronoun(scene: Scene, index: number): boolean {
  return (
    speechReaderOf(scene.document).pronounsSpeak &&
    scene.entityAt[index] === undefined &&
    hasHit(scene.document, index, 'reference', PRONOUNS) &&
    !isOwn(scene, index)
  );
}

/** Whether a word can stand in a noun phrase: no verb, marker, preposition, function word or time. */
export function isPlain(scene: Scene, index: number): boolean {
  const { document, timeEnd } = scene;
  if (!isWord(scene, index) || (timeEnd[index] ?? 0) > 0 || isVerbAt(document, index)) return false;
  return !(
    ['marker', 'preposition', 'stop', 'according', 'speech', 'certainty', 'negation', 'light'] as const
  ).some((c) => hasHit(document, index, c));
}

export const isHead = (scene: Scene, index: number): boolean =>
  scene.entityAt[index] !== undefined || hasHit(scene.document, index, 'speaker');

export const isCapital = (scene: Scene, index: number): boolean =>
  /^\p{Lu}/u.test(scene.document.tokens[index]?.text ?? '');

export const isArticle = (scene: Scene, index: number): boolean =>
  isWord(scene, index) &&
  !isHead(scene, index) &&
  hasHit(scene.document, index, 'stop') &&
  !['preposition', 'marker', 'light', 'certainty', 'negation'].some((c) =>
    scene.document.hitsAt[index]?.some((h) => h.category === c),
  );
