import type { TimeExpression } from '../expression.js';
import type { TimeFrame } from '../frame.js';
import { type Resolved, yearsInterval } from '../interval.js';
import { lengthOf, precisionOf } from '../length.js';
import {
  resolveDate,
  resolveDayOfMonth,
  resolveMonth,
  resolveSeason,
  resolveYear,
} from './resolve-calendar.js';
import { resolveHijri } from './resolve-hijri.js';
import {
  resolveLength,
  resolveRelative,
  resolveRelativeDay,
  resolveWeekday,
  signed,
} from './resolve-relative.js';

export { sliced } from './sliced.js';

/** Sets what a time names against its frame. */
export function resolveBase(expression: TimeExpression, frame: TimeFrame): Resolved {
  const { base } = expression;
  switch (base.kind) {
    case 'date':
      return resolveDate({ ...expression, base }, frame);
    case 'month':
      return resolveMonth({ ...expression, base }, frame);
    case 'hijri':
      return resolveHijri({ ...expression, base }, frame);
    case 'years':
      return { ...yearsInterval(base.from, base.to, base.precision, expression.part), anchor: 'absolute' };
    case 'year':
      return resolveYear(base.year, expression, frame);
    case 'season':
      return resolveSeason({ ...expression, base }, frame);
    case 'weekday':
      return resolveWeekday({ ...expression, base }, frame);
    case 'relativeDay':
      return resolveRelativeDay(base.days, base.weekday, frame);
    case 'relative':
      return resolveRelative({ ...expression, base }, frame);
    case 'length':
      if (base.ahead && frame.outlook === 'future' && base.count !== undefined) {
        return resolveRelative(
          { ...expression, base: { kind: 'relative', unit: base.unit, count: base.count } },
          frame,
        );
      }
      return resolveLength(base, frame);
    case 'dayOfMonth':
      return resolveDayOfMonth(base, frame);
    case 'same':
      return {
        precision: base.day === undefined ? precisionOf(base.unit) : 'day',
        anchor: 'event',
        ...(base.day === undefined ? {} : { dayOfMonth: base.day }),
        ...(base.shift === 0 ? {} : { offset: signed(lengthOf(base.unit, 1).duration, base.shift) }),
      };
    case 'clock':
      return { precision: expression.clock ? 'hour' : 'part-of-day', anchor: 'none' };
  }
}
