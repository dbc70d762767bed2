import { countGrows } from '../../concepts/counting.js';
import { grows } from '../../concepts/traits.js';
import { instantOf } from '../../model/instant-of.js';
import type { Member } from '../member.js';
import type { SlotValue } from '../slot-value.js';
import type { Counted } from './counted.js';

/**
 * How a number moved between two reports: `fixed` where it cannot grow; of one that can, `risen` where the later report
 * gives more, `undated` where it is not known which is later, else `level`.
 */
export type Growth = 'fixed' | 'level' | 'risen' | 'undated';

const canGrow = ({ member, value }: SlotValue<Counted>): boolean =>
  countGrows(value.slot) || grows(member.claim.predicate.concept);

/**
 * Two reports this far apart in time (hours) have different as-of times: a desk takes about that long to print what
 * came in. From a quarter of an hour to two hours nothing changes in the open events.
 */
const LATER = 0.5;

export function growthBetween(a: SlotValue<Counted>, b: SlotValue<Counted>): Growth {
  if (!canGrow(a) && !canGrow(b)) return 'fixed';
  const apart = hoursApart(a.member, b.member);
  if (apart === undefined) return 'undated';
  if (Math.abs(apart) < LATER) return 'level';
  const [earlier, later] = apart > 0 ? [a, b] : [b, a];
  return later.value.range.min > earlier.value.range.min ? 'risen' : 'level';
}

const HOUR = 3_600_000;

function hoursApart({ published: a = '' }: Member, { published: b = '' }: Member): number | undefined {
  const hours = (instantOf(b) - instantOf(a)) / HOUR;
  return Number.isNaN(hours) ? undefined : hours;
}
