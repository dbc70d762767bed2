import type { ClauseScene } from './clause-rules.js';

/** Whether words that say «among them» end a count of some, which no clause begins within: 12 *of them*, خمسة *منهم*. */
export const countsSome = (scene: ClauseScene, first: number, last: number): boolean =>
  isNumber(scene, first - 1) && !isNumber(scene, last);

const isNumber = ({ words, hitsAt }: ClauseScene, index: number): boolean =>
  words[index]?.kind === 'number' || (hitsAt[index]?.some((h) => h.category === 'number') ?? false);
