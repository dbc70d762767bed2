import { hasHit } from '../../grammar/hits.js';
import type { Scene } from './scene.js';
import { type Speaker, toSpeaker } from './speakers.js';
import { endsShortForm, isCapital, isWord } from './speech-words.js';

/** A name has no more words. */
const LONGEST = 5;

/** A run of words in capitals that no reader of names knows, as a speaker: according to *Danny McPherson*, said *Orange*. */
export function unknownNameAt(scene: Scene, index: number): Speaker | undefined {
  const first = pastTitles(scene, index);
  let last = first;
  while (last < first + LONGEST && isNamePart(scene, last)) last++;
  return last === first ? undefined : toSpeaker(scene, index, last, undefined, false);
}

/** Past the titles that open a name, with their full stops: *Ms.* Ruiz. */
export function pastTitles(scene: Scene, index: number): number {
  let i = index;
  while (hasHit(scene.document, i, 'title') && isCapital(scene, i)) i += endsShortForm(scene, i + 1) ? 2 : 1;
  return i;
}

/** Whether a word in capitals may be part of a name: no day, no month, no small word. */
export function isNamePart(scene: Scene, index: number): boolean {
  if (!isWord(scene, index) || !isCapital(scene, index) || (scene.timeEnd[index] ?? 0) > 0) return false;
  return !(['stop', 'reference', 'determiner', 'weekday', 'month'] as const).some((c) =>
    hasHit(scene.document, index, c),
  );
}
