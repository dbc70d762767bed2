import type { TimeExpression } from '../expression.js';
import type { TimeFrame } from '../frame.js';
import { type Resolved, yearsInterval } from '../interval.js';
import { resolveDate, resolveDayOfMonth } from './resolve-date.js';
import { resolveHijri } from './resolve-hijri.js';
import { resolveLength } from './resolve-length.js';
import { resolveMonth } from './resolve-month.js';
import { resolveRelative } from './resolve-relative.js';
import { resolveRelativeDay } from './resolve-relative-day.js';
import { resolveSame } from './resolve-same.js';
import { resolveSeason } from './resolve-season.js';
import { resolveWeekday } from './resolve-weekday.js';
import { resolveYear } from './resolve-year.js';

export { narrow } from './narrow.js';
export { recall } from './recall.js';
export { follow, lead, resolveStretch } from './resolve-stretch.js';

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
      return resolveLength({ ...expression, base }, frame);
    case 'dayOfMonth':
      return resolveDayOfMonth(base, frame);
    case 'same':
      return resolveSame(base);
    case 'clock':
      return { precision: expression.clock ? 'hour' : 'part-of-day', anchor: 'none' };
  }
}
