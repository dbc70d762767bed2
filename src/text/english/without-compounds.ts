import type { HitsAt, Scene, Word } from '../text-reader.js';
import { isBe } from './auxiliaries.js';
import { withoutEvents } from './without-events.js';
import { isPlainWord } from './word-kinds.js';

const LETTERS = /^\p{L}/u;
/** What stands before a hyphen as no word of its own: anti-war, pre-election. */
const PREFIX = /^(?:anti|pro|pre|post|non|counter|inter|pan|mid|neo|ex|self)$/;
const PARTICIPLE = /(?:ed|ing|en|hit|held|led|run|cut|made|built|born|based|torn|struck|won|sought)$/;

/**
 * The hits of a text, but for events read into the end of a compound that only describes a noun: the worst-*hit* towns, an
 * anti-*war* rally, a town that is rebel-*held*.
 */
export function withoutCompounds(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  const scene = { words, hitsAt };
  return withoutEvents(hitsAt, (index) => describes(scene, index));
}

function describes(scene: Scene, index: number): boolean {
  const { words, hitsAt } = scene;
  const word = words[index];
  const front = words[index - 2];
  if (word === undefined || front === undefined || !isInner(scene, index - 1)) return false;
  if (!LETTERS.test(front.form) || (hitsAt[index - 2] ?? []).some(({ last }) => last > index)) return false;
  if (PREFIX.test(front.form)) return true;
  return PARTICIPLE.test(word.form) && (isPlainWord(scene, index + 1) || isBe(scene, index - 3));
}

/** Whether a hyphen stands here with no space on either side. */
const isInner = ({ words }: Scene, i: number): boolean =>
  words[i]?.form === '-' && words[i]?.spaced === false && words[i + 1]?.spaced === false;
