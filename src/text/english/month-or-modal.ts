import { hasHit } from '../../grammar/hits.js';
import type { HitsAt, Scene, Word } from '../text-reader.js';
import { isNumber } from './word-kinds.js';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** What leads a month in. */
const LEADS = new Set([
  'in',
  'since',
  'until',
  'of',
  'by',
  'during',
  'early',
  'late',
  'mid',
  'last',
  'this',
  'next',
]);

/**
 * The hits of a text, but for modals that are a month beside its day, its year or a preposition of time (on 4 May, in May),
 * or a name: Theresa May resigned, Will Carter signed, Mr. May said, May resigned.
 */
export function withoutMonthModals(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  const scene: Scene = { words, hitsAt };
  return hitsAt.map((hits, index) =>
    hits !== undefined && (isMonth(scene, index) || isName(scene, index))
      ? hits.filter(({ category }) => category !== 'certainty')
      : hits,
  );
}

const isCapital = ({ words }: Scene, i: number): boolean => CAPITAL.test(words[i]?.text ?? '');

/** Whether a word that may be a modal is a name: behind a given name or a title, or before a verb of the past, another name between at most. */
function isName(scene: Scene, index: number): boolean {
  const { words, hitsAt } = scene;
  if (!hasHit(scene, index, 'givenName') || !isCapital(scene, index) || asksForVerb(scene, index + 1))
    return false;
  if (words[index - 1]?.kind === 'word')
    return (
      (['givenName', 'title'] as const).some((c) => hasHit(scene, index - 1, c)) &&
      isCapital(scene, index - 1)
    );
  if (
    words[index - 1]?.form === '.' &&
    hasHit(scene, index - 2, 'abbreviation') &&
    hasHit(scene, index - 2, 'title')
  )
    return true;
  if (hitsAt[index + 1]?.some((h) => h.category === 'concept' && h.form === 'past') === true) return true;
  const verb = hitsAt[index + 2]?.some((h) => h.form === 'past' || (h.category === 'light' && h.id === 'be'));
  return isCapital(scene, index + 1) && verb === true && !asksForVerb(scene, index + 2);
}

/** Whether a verb stands here as a modal wants it: its base form. */
const asksForVerb = ({ hitsAt }: Scene, i: number): boolean =>
  hitsAt[i]?.some(
    (h) =>
      h.form === 'present' &&
      h.tail.letters === 0 &&
      !hitsAt[i]?.some((o) => o.form === 'past' && o.tail.letters > 0),
  ) ?? false;

function isMonth(scene: Scene, index: number): boolean {
  if (!hasHit(scene, index, 'month') || !CAPITAL.test(scene.words[index]?.text ?? '')) return false;
  return (
    isNumber(scene, index - 1) ||
    isNumber(scene, index + 1) ||
    hasHit(scene, index - 1, 'timeWord', LEADS) ||
    isJoined(scene, index)
  );
}

/** Words between two months. */
const BETWEEN: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', 'through']);

/** Whether a month is joined to one before it: between March and May, from March to May. */
const isJoined = (scene: Scene, index: number): boolean =>
  BETWEEN.has(scene.words[index - 1]?.form ?? '') && hasHit(scene, index - 2, 'month');
