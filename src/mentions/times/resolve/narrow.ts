import { dayPartHours } from '../../../concepts/times.js';
import type { TimeValue } from '../../../schema/types.js';
import type { Clock, TimeExpression } from '../expression.js';
import { hoursInterval, hoursOf, type Resolved } from '../interval.js';
import { isoDay } from '../iso-day.js';
import { narrowSlice } from './narrow-slice.js';

/** Adds part, part of day, clock, relation and hedge to what a time names. */
export function narrow({ onDay, ...resolved }: Resolved, expression: TimeExpression): TimeValue {
  const { part, partOfDay, clock, relation, approximate, slice } = expression;
  const value: TimeValue = {
    kind: 'time',
    ...resolved,
    ...(part ? { part } : {}),
    ...(partOfDay ? { partOfDay } : {}),
    ...(relation ? { relation } : {}),
    ...(approximate ? { approximate } : {}),
  };
  const narrowed = clock ? atClock(value, clock, onDay) : inPart(value, expression, onDay);
  return slice ? narrowSlice(narrowed, slice) : narrowed;
}

const HOURS = 24;

/** A day narrowed to an hour or a minute of it. */
function atClock(value: TimeValue, { hour, minute, zone }: Clock, onDay: number | undefined): TimeValue {
  return {
    ...value,
    ...(onDay === undefined ? {} : clockInterval(onDay, hour, minute)),
    precision: minute === 0 ? 'hour' : 'minute',
    clock: `${pad(hour)}:${pad(minute)}`,
    zone,
  };
}

/** A night that two days share ends with the dawn of the second. */
const NIGHT_BETWEEN = [dayPartHours.night[0], HOURS + dayPartHours.dawn[1]] as const;

/** A day narrowed to a part of it; other times stay as they are. */
function inPart(
  value: TimeValue,
  { base, part, partOfDay }: TimeExpression,
  onDay: number | undefined,
): TimeValue {
  const isDay = value.precision === 'day' && value.duration === undefined;
  if (!isDay || (partOfDay === undefined && part === undefined)) return value;
  const hours = base.kind === 'weekday' && base.morrow ? NIGHT_BETWEEN : hoursOf(partOfDay, part);
  const on = onDay === undefined || hours === undefined ? {} : hoursInterval(onDay, hours[0], hours[1]);
  return { ...value, ...on, precision: 'part-of-day' };
}

function clockInterval(day: number, hour: number, minute: number): Pick<TimeValue, 'start' | 'end'> {
  if (minute === 0) return hoursInterval(day, hour, hour + 1);
  const at = (m: number): string =>
    `${isoDay(day + Math.floor(m / 1440))}T${pad(Math.floor(m / 60) % 24)}:${pad(m % 60)}`;
  return { start: at(hour * 60 + minute), end: at(hour * 60 + minute + 1) };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
