import { participleEnding } from '../../grammar/english/participle-ending.js';
import type { HitsAt, Scene, Word } from '../text-reader.js';
import { isHave } from './auxiliaries.js';
import { headBefore } from './head-before.js';
import { withoutEvents } from './without-events.js';

const PARTICIPLE = new RegExp(`(?:[^e]ed|been|${participleEnding})$`);
/** How far behind *have* its participle stands: past adverbs and a negation. */
const REACH = 4;

/** The hits of a text, but for events read into a *have* that only gives its tense to a participle: had *bought* a gun. */
export function withoutAuxiliaries(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  const scene = { words, hitsAt };
  return withoutEvents(hitsAt, (index) => isHave(scene, index) && isPerfect(scene, index));
}

/** Whether a participle follows a *have*, with adverbs alone between. */
function isPerfect(scene: Scene, have: number): boolean {
  for (let i = have + 1; i <= have + REACH; i++)
    if (isParticiple(scene, i)) return headBefore(scene, i) === have;
  return false;
}

const isParticiple = ({ words, hitsAt }: Scene, i: number): boolean =>
  PARTICIPLE.test(words[i]?.form ?? '') ||
  (hitsAt[i]?.some(
    (h) =>
      (h.category === 'concept' || h.category === 'speech' || h.category === 'light') && h.form === 'past',
  ) ??
    false);
