import { hasHit } from '../../grammar/hits.js';
import type { Category } from '../../model/lexicon.js';
import { holdsAny } from '../holds.js';
import type { Scene } from '../text-reader.js';

/** What says that a word is no noun or adjective without more. */
const FUNCTION: readonly Category[] = [
  'preposition',
  'marker',
  'reference',
  'light',
  'certainty',
  'stop',
  'weekday',
  'month',
  'dayPart',
  'negation',
  'according',
];
/** What an object begins with, beside an article or a number. */
const OBJECT: readonly Category[] = ['reference', 'number', 'hedge', 'vague'];

export const isWord = ({ words }: Scene, i: number): boolean => words[i]?.kind === 'word';
export const isForm = ({ words }: Scene, i: number, form: RegExp): boolean => form.test(words[i]?.form ?? '');

/** Whether a number stands here, in digits or in words. */
export const isNumber = (scene: Scene, i: number): boolean =>
  scene.words[i]?.kind === 'number' || hasHit(scene, i, 'number');

/** Whether an article or its like stands here; with an ending it stands for a noun (others). */
export const isDeterminer = ({ hitsAt }: Scene, i: number): boolean =>
  hitsAt[i]?.some((h) => h.category === 'determiner' && h.tail.letters === 0) ?? false;

/** Whether a mark stands here that ends a stretch: quotation marks do not. */
export function isMarkAt({ words }: Scene, i: number): boolean {
  const word = words[i];
  return word === undefined || (word.kind === 'punctuation' && word.form !== '"');
}

/** Whether an object begins here: an article, a pronoun, a number. */
export const startsObject = (scene: Scene, i: number): boolean =>
  !hasHit(scene, i, 'preposition') &&
  (isDeterminer(scene, i) || isNumber(scene, i) || holdsAny(scene.hitsAt[i], OBJECT));

/** Whether a word stands here that may be a noun or an adjective. */
export const isPlainWord = (scene: Scene, i: number): boolean =>
  isWord(scene, i) && !isDeterminer(scene, i) && !holdsAny(scene.hitsAt[i], FUNCTION);
