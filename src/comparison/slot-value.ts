import type { ClaimInContext } from '../model/alignment.js';
import type { Value } from '../schema/types.js';

/** A claim of the group under comparison. */
export interface Member extends ClaimInContext {
  /** Index of the claim among all claims. */
  readonly index: number;
  /** ISO 8601 publication time of its source, where known. */
  readonly published?: string;
}

/** What one member says in one slot. */
export interface SlotValue<V> {
  readonly member: Member;
  readonly value: V;
  readonly text: string;
  /** The value as the report shows it. */
  readonly shown?: Value;
  /** Values with one key are one reading. */
  readonly key: string;
}

/** How sure it is that two claims (by index) are about one thing, 0 to 1. */
export type Identity = (a: number, b: number) => number;
