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

/** The hits of a text, but for modals that are a month beside its day, its year or a preposition of time: on 4 May, in May. */
export function withoutMonthModals(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  const scene: Scene = { words, hitsAt };
  return hitsAt.map((hits, index) =>
    hits !== undefined && isMonth(scene, index)
      ? hits.filter(({ category }) => category !== 'certainty')
      : hits,
  );
}

function isMonth(scene: Scene, index: number): boolean {
  if (!hasHit(scene, index, 'month') || !CAPITAL.test(scene.words[index]?.text ?? '')) return false;
  return (
    isNumber(scene, index - 1) || isNumber(scene, index + 1) || hasHit(scene, index - 1, 'timeWord', LEADS)
  );
}
