import type { Slot } from '../schema/types.js';

/** Whether one value in a slot is agreement on a fact: that reports name one speaker is none on what he says. */
export const factual = {
  quantity: true,
  time: true,
  place: true,
  participant: true,
  role: true,
  polarity: true,
  certainty: true,
  attribution: false,
  scope: true,
  quotation: true,
  order: true,
  cause: true,
  wording: true,
} as const satisfies Readonly<Record<Slot, boolean>>;
