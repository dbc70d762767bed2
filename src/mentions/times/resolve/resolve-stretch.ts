import type { TimeValue } from '../../../schema/types.js';
import type { TimeExpression } from '../expression.js';
import { dayInterval, type Resolved } from '../interval.js';
import { daysTo } from '../week.js';

/** A weekday that ends a stretch: the first of its name after the day that begins it. */
export function follow({ base }: TimeExpression, after: Resolved | undefined): Resolved | undefined {
  if (base.kind !== 'weekday' || after?.onDay === undefined || after.weekday === undefined) return undefined;
  const day = after.onDay + daysTo(base.weekday, after.weekday);
  return { ...dayInterval(day), anchor: after.anchor, onDay: day };
}

/** The stretch between two times that are both laid on the calendar, in order; undefined where they are not. */
export function resolveStretch(
  { stretch: said }: TimeExpression,
  from: TimeValue,
  to: TimeValue,
): TimeValue | undefined {
  const end = to.clock === undefined ? to.end : to.start;
  if (from.start === undefined || end === undefined || to.start === undefined) return undefined;
  if (from.start >= to.start || (said?.consecutive && from.end !== to.start)) return undefined;
  const { kind, start, precision, weekday, dayOfMonth, month, zone, approximate } = from;
  const isDay = dayOfMonth !== undefined;
  return {
    kind,
    start,
    end,
    precision,
    anchor: from.anchor === to.anchor ? from.anchor : 'publication',
    ...(isDay && weekday !== undefined ? { weekday } : {}),
    ...(isDay && month !== undefined ? { month, dayOfMonth } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...((approximate ?? to.approximate) ? { approximate: true } : {}),
  };
}
