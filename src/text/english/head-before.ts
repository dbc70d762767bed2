import { looksAdverb } from '../../grammar/english/adverbs.js';
import { hasHit } from '../../grammar/hits.js';
import type { Category } from '../../model/lexicon.js';
import { holdsAny } from '../holds.js';
import type { Scene } from '../text-reader.js';
import { isAuxiliary, MODAL } from './auxiliaries.js';
import { isDeterminer, isForm, isWord } from './word-kinds.js';

/** Tokens of the longest phrase whose last word is looked for. */
const PHRASE = 4;
const TO = new Set(['to']);
const ALSO = new Set(['also']);
const CONTINUE = new Set(['continue']);
const RELATIVE = new Set(['relative']);
const SUBJECT = new Set(['he', 'she', 'they', 'it', 'we']);
const POINTING = new Set(['own', 'this']);
const ADVERBS = new Set(['perhaps', 'allegedly', 'certain']);
/** What says that a small word is no adverb. */
const HEADS: readonly Category[] = ['preposition', 'marker', 'reference', 'light', 'certainty', 'concept'];
/** Whether a phrase of a category ends at a token. */
export function ends(scene: Scene, i: number, category: Category, among?: ReadonlySet<string>): boolean {
  for (let k = i; k >= 0 && k > i - PHRASE; k--) {
    const met = scene.hitsAt[k]?.some(
      (h) => h.category === category && h.last === i + 1 && (among === undefined || among.has(h.id)),
    );
    if (met) return true;
  }
  return false;
}

/** An adverb or other small word that may stand between an auxiliary and its verb. */
function isAdverb(scene: Scene, i: number): boolean {
  const form = scene.words[i]?.form ?? '';
  if (!isWord(scene, i) || form === 'to' || isAuxiliary(scene, i)) return false;
  if (hasHit(scene, i, 'negation') || hasHit(scene, i, 'certainty', ADVERBS)) return true;
  if (hasHit(scene, i, 'marker', ALSO) && !hasHit(scene, i, 'preposition')) return true;
  if (looksAdverb(form) && !hasHit(scene, i, 'concept')) return true;
  if (!hasHit(scene, i, 'stop')) return false;
  return hasHit(scene, i, 'light', CONTINUE) || !(isDeterminer(scene, i) || holdsAny(scene.hitsAt[i], HEADS));
}

/** The nearest token before that is no adverb, or -1 at the start of a stretch. */
export function headBefore(scene: Scene, index: number): number {
  let i = index - 1;
  while (i >= 0 && isAdverb(scene, i)) i--;
  return isWord(scene, i) || scene.words[i]?.kind === 'number' ? i : -1;
}

/** Whether a noun must follow: after an article, a possessive, a preposition other than `to`, a number. */
export function opensNoun(scene: Scene, i: number): boolean {
  if (scene.words[i] === undefined || (hasHit(scene, i, 'marker', RELATIVE) && isWord(scene, i - 1)))
    return false;
  if (isDeterminer(scene, i) || hasHit(scene, i, 'reference', POINTING) || isForm(scene, i, /'s$|s'$/))
    return true;
  if (ends(scene, i, 'certainty', MODAL)) return false;
  if (ends(scene, i, 'preposition') && !ends(scene, i, 'preposition', TO)) return true;
  return scene.hitsAt[i]?.some((h) => h.category === 'ordinal' && h.id !== 'label') ?? false;
}

/** Whether a verb must follow: after an auxiliary, a modal, `to`, a subject pronoun or a relative. */
export const opensVerb = (scene: Scene, i: number): boolean =>
  isAuxiliary(scene, i) ||
  ends(scene, i, 'certainty', MODAL) ||
  ends(scene, i, 'preposition', TO) ||
  isForm(scene, i, /^to$/) ||
  hasHit(scene, i, 'marker', RELATIVE) ||
  (hasHit(scene, i, 'reference', SUBJECT) && !hasHit(scene, i, 'reference', POINTING));
