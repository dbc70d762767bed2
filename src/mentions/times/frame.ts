import type { TimeAnchor } from '../../model/mention.js';
import { dayNumberOf, partsOf, weekdayOf } from './day-number.js';
import type { TimeExpression, Toward } from './expression.js';
import type { Outlook } from './outlook.js';
import { dayInWeek } from './week.js';

/** What a time is set against: the publication, or the reports' days, and what the text named before. */
export interface TimeFrame {
  /** Day number of publication, where known. */
  readonly published?: number;
  /** Whether it is told that it was published so early in a day that nowhere the next had begun. */
  readonly early?: true;
  /** Day number near publication: that of publication, or of the other reports. */
  readonly about?: number;
  /** Weekday of publication, and its day in the symbolic week, where known. */
  readonly weekday?: number;
  readonly symbolicDay?: number;
  readonly firstWeekday: number;
  readonly outlook: Outlook;
  /** Year that a heading of the text gives to the dates under it. */
  readonly headingYear?: number;
}

/** The frame that an anchor gives. */
export function frameOf(anchor: TimeAnchor, outlook: Outlook, headingYear?: number): TimeFrame {
  const published = anchor.published === undefined ? undefined : dayNumberOf(anchor.published);
  const near = anchor.near === undefined ? undefined : dayNumberOf(anchor.near);
  const about = published ?? near;
  const firstWeekday = anchor.firstWeekday ?? 1;
  const weekday = published === undefined ? anchor.weekday : weekdayOf(published);
  return {
    firstWeekday,
    outlook,
    ...(published === undefined ? {} : { published }),
    ...(isEarly(anchor.published) ? { early: true as const } : {}),
    ...(about === undefined ? {} : { about }),
    ...(weekday === undefined ? {} : { weekday, symbolicDay: dayInWeek(weekday, firstWeekday) }),
    ...(headingYear === undefined ? {} : { headingYear }),
  };
}

/** The hour in UTC at which the next day begins in the farthest zone where many write: New Zealand in summer, UTC+13. */
const NEXT_DAY = 11;

/** Whether a date has a clock that stands before that hour. */
function isEarly(published: string | undefined): boolean {
  const hour = published?.split('T')[1]?.slice(0, 2);
  return hour !== undefined && Number(hour) < NEXT_DAY;
}

/** The year near publication, where known. */
export function yearOf(frame: TimeFrame): number | undefined {
  return frame.about === undefined ? undefined : partsOf(frame.about).year;
}

/** How a time is looked at: by its preposition first, then by the verbs round it. */
export function outlookOf(expression: TimeExpression, frame: TimeFrame): Outlook {
  if (expression.relation === 'until') return 'future';
  if (expression.relation === 'since') return 'past';
  return frame.outlook;
}

const OUTLOOKS: Readonly<Record<Toward, Outlook | undefined>> = {
  'last-but-one': 'past',
  last: 'past',
  this: undefined,
  next: 'future',
};

/** How a time said to be last or next is looked at. */
export const outlookToward = (toward: Toward | undefined): Outlook | undefined => toward && OUTLOOKS[toward];
