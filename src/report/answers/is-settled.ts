import type { Group } from '../../schema/types.js';

/** Whether sources were found to say the same of a thing, or not the same: what only looks alike several sources do not answer. */
export const isSettled = ({ verdict }: Pick<Group, 'verdict'>): boolean =>
  verdict !== 'similar' && verdict !== 'single-source';
