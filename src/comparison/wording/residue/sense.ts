import type { Slot } from '../../../schema/types.js';

/** The slots in which one word can be put for another. */
export type WordSlot = Extract<
  Slot,
  'quantity' | 'time' | 'place' | 'participant' | 'order' | 'scope' | 'polarity' | 'certainty'
>;

/** What a word says that can be typed: one of a set, of which no two are one. */
export interface Sense {
  readonly slot: WordSlot;
  readonly set: string;
  readonly id: string;
}
