import { hasHit } from '../../grammar/hits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Category } from '../../model/lexicon.js';
import type { HitsAt, Word } from '../text-reader.js';

/** A text in which forms are settled. */
export interface Scene {
  readonly words: readonly Word[];
  readonly hitsAt: HitsAt;
}

/** Tokens of the longest phrase whose last word is looked for. */
const PHRASE = 4;
/** How far a second verb of a stretch is looked for. */
const REACH = 10;
/** Letters of the shortest adverb in -ly (badly); only and daily's like are listed. */
const LEAST_LY = 5;

const ids = (...all: readonly string[]): ReadonlySet<string> => new Set(all);
/** What stands for tense before a verb, or asks for one. */
export const MODAL = ids(
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
);
/** Markers after which a new subject and verb may come. */
export const NEW = ids(
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
);
export const AND = ids('and', 'or');
export const BY = ids('by');
const BE = ids('be');
const TO = ids('to');
const ALSO = ids('also');
const CONTINUE = ids('continue');
const RELATIVE = ids('relative');
const SUBJECT = ids('he', 'she', 'they', 'it', 'we');
const POINTING = ids('own', 'this');
const ADVERBS = ids('perhaps', 'allegedly', 'certain');

const HAVE = /^(?:ha(?:ve|s|d|ving)|[a-z]+'(?:ve|d))$/;
const DO = /^d(?:o|oes|id)$|n't$|^(?:do|does|did|is|was|were|are|has|have|had|wo|would|could|should|ca)nt$/;
/** Light verbs after which a participle is passive. */
const GET = /^g(?:e|o)t(?:s|ting|ten)?$/;

/** What says that a small word is no adverb. */
const HEADS: readonly Category[] = ['preposition', 'marker', 'reference', 'light', 'certainty', 'concept'];
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

const hasAny = (scene: Scene, i: number, categories: readonly Category[]): boolean =>
  categories.some((c) => hasHit(scene, i, c));

export const isWord = ({ words }: Scene, i: number): boolean => words[i]?.kind === 'word';
export const isForm = ({ words }: Scene, i: number, form: RegExp): boolean => form.test(words[i]?.form ?? '');

/** Whether an article or its like stands here; with an ending it stands for a noun (others). */
export const isDeterminer = ({ hitsAt }: Scene, i: number): boolean =>
  hitsAt[i]?.some((h) => h.category === 'determiner' && h.tail.letters === 0) ?? false;

export const isBe = (scene: Scene, i: number): boolean =>
  hasHit(scene, i, 'light', BE) || isForm(scene, i, GET);
export const isHave = (scene: Scene, i: number): boolean => isForm(scene, i, HAVE);
export const isAuxiliary = (scene: Scene, i: number): boolean =>
  isBe(scene, i) || isHave(scene, i) || isForm(scene, i, DO);

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
  if (form.length >= LEAST_LY && form.endsWith('ly') && !hasHit(scene, i, 'concept')) return true;
  if (!hasHit(scene, i, 'stop')) return false;
  return hasHit(scene, i, 'light', CONTINUE) || !(isDeterminer(scene, i) || hasAny(scene, i, HEADS));
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

/** Whether a mark stands here that ends a stretch: quotation marks do not. */
export function isMarkAt({ words }: Scene, i: number): boolean {
  const word = words[i];
  return word === undefined || (word.kind === 'punctuation' && word.form !== '"');
}

/** Whether an auxiliary, a modal or the past of a verb of speech stands here. */
export const isFiniteAt = (scene: Scene, i: number): boolean =>
  isAuxiliary(scene, i) ||
  hasHit(scene, i, 'certainty', MODAL) ||
  (scene.hitsAt[i]?.some((h) => (h.category === 'speech' || h.category === 'light') && h.form === 'past') ??
    false);

/** Whether an auxiliary, modal or verb of speech follows before the stretch ends: then what stands here is no verb of it. */
export function verbFollows(scene: Scene, index: number, joined = true): boolean {
  for (let i = index; i < index + REACH; i++) {
    if (isMarkAt(scene, i) || hasHit(scene, i, 'marker', NEW)) return false;
    if (!joined && hasHit(scene, i, 'marker', AND)) return false;
    if (isFiniteAt(scene, i) && !isForm(scene, i - 1, /^to$/)) return true;
  }
  return false;
}

/** Whether an object begins here: an article, a pronoun, a number. */
export const startsObject = (scene: Scene, i: number): boolean =>
  !hasHit(scene, i, 'preposition') &&
  (isDeterminer(scene, i) || isNumber(scene, i) || hasAny(scene, i, OBJECT));

export const isNumber = (scene: Scene, i: number): boolean =>
  scene.words[i]?.kind === 'number' || hasHit(scene, i, 'number');

/** Whether a word stands here that may be a noun or an adjective. */
export const isPlainWord = (scene: Scene, i: number): boolean =>
  isWord(scene, i) && !isDeterminer(scene, i) && !hasAny(scene, i, FUNCTION);

/** Whether a verb with tense may stand at a token; of two words in -s the first is the verb (expects repairs). */
export const isTensedAt = (scene: Scene, i: number, bare: boolean): boolean =>
  !hasHit(scene, i, 'preposition') &&
  (scene.hitsAt[i]?.some(
    (h) => h.category === 'concept' && isFiniteVerb(h) && (bare || h.form === 'past' || h.tail.letters === 0),
  ) ??
    false);
