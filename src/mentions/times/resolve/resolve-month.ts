import { partsOf } from '../day-number.js';
import type { Based, Toward } from '../expression.js';
import { outlookOf, type TimeFrame } from '../frame.js';
import { monthInterval, type Resolved } from '../interval.js';
import type { Outlook } from '../outlook.js';
import { anchorOf, monthOffsetOf, yearNumber } from './resolve-year.js';

/** A month. */
export function resolveMonth(expression: Based<'month'>, frame: TimeFrame): Resolved {
  const { month, year, toward } = expression.base;
  const known = yearNumber(year, frame) ?? (year ? undefined : frame.headingYear);
  if (known !== undefined) {
    const anchor = year === undefined ? 'absolute' : anchorOf(year);
    return { ...monthInterval(known, month, expression.part), anchor };
  }
  if (frame.about === undefined || year !== undefined)
    return { precision: 'month', anchor: 'publication', month, ...monthOffsetOf(expression.base) };
  const near = yearNear(month, partsOf(frame.about), toward, outlookOf(expression, frame));
  return { ...monthInterval(near, month, expression.part), anchor: 'publication' };
}

/** The year of a month that gives none, in the direction it is told in; the present month is past and to come, not last or next. */
function yearNear(
  month: number,
  now: { readonly year: number; readonly month: number },
  toward: Toward | undefined,
  outlook: Outlook,
): number {
  const last = month < now.month ? now.year : now.year - 1;
  const next = month > now.month ? now.year : now.year + 1;
  switch (toward) {
    case 'this':
      return now.year;
    case 'next':
      return next;
    case 'last':
      return last;
    case 'last-but-one':
      return last - 1;
    case undefined:
      return month === now.month ? now.year : outlook === 'future' ? next : last;
  }
}
