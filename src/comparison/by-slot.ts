import type { SlotValue } from './slot-value.js';

/** A value with the name of the slot in which it is compared, where a group holds several of one kind: several counts. */
export interface Slotted<V> {
  readonly slot: string;
  readonly value: SlotValue<V>;
}

/** The values of each slot, in the order of the slots' names. */
export function bySlot<V>(values: readonly Slotted<V>[]): readonly (readonly SlotValue<V>[])[] {
  const slots = new Map<string, SlotValue<V>[]>();
  for (const { slot, value } of values) {
    const list = slots.get(slot);
    if (list) list.push(value);
    else slots.set(slot, [value]);
  }
  return [...slots.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, list]) => list);
}
