import type { TimeValue } from '../../../schema/types.js';
import { dayOf } from '../calendar.js';
import { partsOf } from '../day-number.js';
import type { TimeExpression } from '../expression.js';
import { dayInterval, monthInterval, type Resolved } from '../interval.js';
import { daysTo } from '../week.js';

/** A weekday or date that ends a stretch: the first of its name after the day that begins it. */
export function follow({ base }: TimeExpression, after: Resolved | undefined): Resolved | undefined {
  if (after?.onDay === undefined || after.weekday === undefined) return undefined;
  if (base.kind !== 'weekday') return dateAfter(base, after);
  const day = after.onDay + daysTo(base.weekday, after.weekday);
  return { ...dayInterval(day), anchor: after.anchor, onDay: day };
}

/** A month or date without a year that begins a stretch: the last of its name before what ends it. */
export function lead({ base, part }: TimeExpression, before: Resolved): Resolved | undefined {
  const { anchor, start, onDay } = before;
  if ((base.kind !== 'month' && base.kind !== 'date') || base.year || base.toward || start === undefined)
    return undefined;
  const [year = 0, month = 0] = start.split('-').map(Number);
  if (base.kind === 'month')
    return { ...monthInterval(base.month < month ? year : year - 1, base.month, part), anchor };
  const days = [year, year - 1].map((one) => dayOf(one, base.month, base.day));
  const day = days.find((one) => one !== undefined && onDay !== undefined && one < onDay);
  return day === undefined ? undefined : { ...dayInterval(day), anchor, onDay: day };
}

/** The first date of its day and month after the date that begins a stretch, where it gives no year. */
function dateAfter(base: TimeExpression['base'], { onDay = 0, anchor }: Resolved): Resolved | undefined {
  if (base.kind !== 'date' || base.year || base.toward || base.weekday) return undefined;
  const { year } = partsOf(onDay);
  const days = [year, year + 1].map((one) => dayOf(one, base.month, base.day));
  const day = days.find((one) => one !== undefined && one > onDay);
  return day === undefined ? undefined : { ...dayInterval(day), anchor, onDay: day };
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
