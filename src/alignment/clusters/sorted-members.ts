import { flat } from '../../model/flat-map.js';
import type { Members } from './average-link.js';

/** Members of a cluster to which others are added. */
export interface SortedMembers extends Members {
  /** The lowest. */
  readonly first: () => number;
  readonly add: (member: number) => void;
}

/** Numbers in one block: to put one in its place moves no more than these. */
const BLOCK = 256;

/** The members of a growing cluster, ascending, in blocks: one more costs the same however many there are. */
export function sortedMembers(member: number): SortedMembers {
  const blocks: number[][] = [[member]];
  let length = 1;
  return {
    get length() {
      return length;
    },
    first: () => blocks[0]?.[0] ?? 0,
    at: (index) => {
      let left = index;
      for (const block of blocks) {
        if (left < block.length) return block[left];
        left -= block.length;
      }
      return undefined;
    },
    add: (one) => {
      const index = Math.max(0, placeAmong(blocks.length, (k) => (blocks[k]?.[0] ?? 0) > one) - 1);
      const block = blocks[index] ?? [];
      block.splice(
        placeAmong(block.length, (k) => (block[k] ?? 0) > one),
        0,
        one,
      );
      if (block.length > BLOCK) blocks.splice(index + 1, 0, block.splice(BLOCK / 2));
      length += 1;
    },
    all: () => (blocks.length === 1 ? (blocks[0] ?? []) : flat(blocks)),
  };
}

/** The first of so many places of which something holds, which then holds of all after it; their number where it holds of none. */
function placeAmong(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
