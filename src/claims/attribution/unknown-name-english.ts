import { hasHit } from '../../grammar/hits.js';
import type { Scene } from './scene.js';
import { type Speaker, toSpeaker } from './speakers.js';
import { isCapital, isWord } from './speech-words.js';

/** A name has no more words. */
const LONGEST = 5;

/** A run of words in capitals that no reader of names knows, as a speaker: according to *Danny McPherson*, said *Orange*. */
export function unknownNameAt(scene: Scene, index: number): Speaker | undefined {
  let last = index;
  while (last < index + LONGEST && isNamePart(scene, last)) last++;
  return toSpeaker(scene, index, last, undefined, false);
}

/** Whether a word in capitals may be part of a name: no day, no month, no small word. */
export function isNamePart(scene: Scene, index: number): boolean {
  if (!isWord(scene, index) || !isCapital(scene, index) || (scene.timeEnd[index] ?? 0) > 0) return false;
  return !(['stop', 'reference', 'determiner', 'weekday', 'month'] as const).some((c) =>
    hasHit(scene.document, index, c),
  );
}
