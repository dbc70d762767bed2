import type { Members } from './average-link.js';

/** Numbers in one block: to put one in its place moves no more than these. */
const BLOCK = 256;

/** The members of a growing cluster, ascending, in blocks: one more costs the same however many there are. */
export class SortedMembers implements Members {
  readonly #blocks: number[][];
  #length = 1;

  constructor(member: number) {
    this.#blocks = [[member]];
  }

  get length(): number {
    return this.#length;
  }

  /** The lowest. */
  get first(): number {
    return this.#blocks[0]?.[0] ?? 0;
  }

  at(index: number): number | undefined {
    let left = index;
    for (const block of this.#blocks) {
      if (left < block.length) return block[left];
      left -= block.length;
    }
    return undefined;
  }

  add(member: number): void {
    const blocks = this.#blocks;
    const found = placeAmong(blocks.length, (k) => (blocks[k]?.[0] ?? 0) > member);
    const index = Math.max(0, found - 1);
    const block = blocks[index] ?? [];
    const place = placeAmong(block.length, (k) => (block[k] ?? 0) > member);
    block.splice(place, 0, member);
    if (block.length > BLOCK) blocks.splice(index + 1, 0, block.splice(BLOCK / 2));
    this.#length += 1;
  }

  *[Symbol.iterator](): Generator<number> {
    for (const block of this.#blocks) yield* block;
  }
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
