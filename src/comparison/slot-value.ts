import type { Value } from '../schema/types.js';
import type { Member } from './member.js';

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
