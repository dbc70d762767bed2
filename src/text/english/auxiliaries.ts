import { hasHit } from '../../grammar/hits.js';
import type { Scene } from '../text-reader.js';
import { isForm } from './word-kinds.js';

/** What stands for tense before a verb, or asks for one. */
export const MODAL = new Set([
  'future',
  'planned',
  'intended',
  'possible',
  'conditional',
  'able',
  'required',
  'likely',
  'hoped',
  'attempted',
]);
const BE = new Set(['be']);
const HAVE = /^(?:ha(?:ve|s|d|ving)|[a-z]+'(?:ve|d))$/;
const DO = /^d(?:o|oes|id)$|n't$|^(?:do|does|did|is|was|were|are|has|have|had|wo|would|could|should|ca)nt$/;
/** Light verbs after which a participle is passive. */
const GET = /^g(?:e|o)t(?:s|ting|ten)?$/;

export const isBe = (scene: Scene, i: number): boolean =>
  hasHit(scene, i, 'light', BE) || isForm(scene, i, GET);
export const isHave = (scene: Scene, i: number): boolean => isForm(scene, i, HAVE);
export const isAuxiliary = (scene: Scene, i: number): boolean =>
  isBe(scene, i) || isHave(scene, i) || isForm(scene, i, DO);

/** Whether an auxiliary, a modal or the past of a verb of speech stands here. */
export const isFiniteAt = (scene: Scene, i: number): boolean =>
  isAuxiliary(scene, i) ||
  hasHit(scene, i, 'certainty', MODAL) ||
  (scene.hitsAt[i]?.some((h) => (h.category === 'speech' || h.category === 'light') && h.form === 'past') ??
    false);
