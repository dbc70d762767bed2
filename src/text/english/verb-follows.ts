import { hasHit } from '../../grammar/hits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Scene } from '../text-reader.js';
import { isFiniteAt } from './auxiliaries.js';
import { isForm, isMarkAt } from './word-kinds.js';

/** How far a second verb of a stretch is looked for. */
const REACH = 10;
/** Markers after which a new subject and verb may come. */
export const NEW = new Set([
  'but',
  'while',
  'when',
  'after',
  'before',
  'since',
  'because',
  'so',
  'if',
  'although',
  'that',
  'relative',
  'where',
  'purpose',
]);
export const AND = new Set(['and', 'or']);

/** Whether an auxiliary, modal or verb of speech follows before the stretch ends: then what stands here is no verb of it. */
export function verbFollows(scene: Scene, index: number, joined = true): boolean {
  for (let i = index; i < index + REACH; i++) {
    if (isMarkAt(scene, i) || hasHit(scene, i, 'marker', NEW)) return false;
    if (!joined && hasHit(scene, i, 'marker', AND)) return false;
    if (isFiniteAt(scene, i) && !isForm(scene, i - 1, /^to$/)) return true;
  }
  return false;
}

/** Whether a verb with tense may stand at a token; of two words in -s the first is the verb (expects repairs). */
export const isTensedAt = (scene: Scene, i: number, bare: boolean): boolean =>
  !hasHit(scene, i, 'preposition') &&
  (scene.hitsAt[i]?.some(
    (h) => h.category === 'concept' && isFiniteVerb(h) && (bare || h.form === 'past' || h.tail.letters === 0),
  ) ??
    false);
