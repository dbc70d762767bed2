import { hasHit, isVerbAt } from '../../grammar/hits.js';
import type { Scene } from './scene.js';
import { type Speaker, toSpeaker } from './speakers.js';
import { isMark, isPlain } from './speech-words.js';

/** A name has no more words. */
const LONGEST = 4;

/** Whether a word may go on a name: a name itself, or no verb and no particle. */
const isPart = (scene: Scene, index: number): boolean =>
  hasHit(scene.document, index, 'givenName') || (isPlain(scene, index) && !isVerbAt(scene.document, index));

/** A name that no reader of names knows, as a speaker: it opens with a given name and ends with a mark (بحسب سامي العلي، …). */
export function unknownNameAt(scene: Scene, index: number): Speaker | undefined {
  const { document } = scene;
  if (!hasHit(document, index, 'givenName')) return undefined;
  let last = index + 1;
  while (last < index + LONGEST && isPart(scene, last)) last++;
  const ends = document.tokens[last] === undefined || isMark(scene, last, ',.:;(-"');
  return ends && last > index + 1 ? toSpeaker(scene, index, last, undefined, false) : undefined;
}
