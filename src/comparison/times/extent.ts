import type { TimeValue } from '../../schema/types.js';

/** An extent of time, in hours of the calendar, of the symbolic week or of some day, or in months from the year of publication. */
export interface Extent {
  readonly axis: 'iso' | 'week' | 'clock' | 'year';
  readonly from: number;
  readonly to: number;
}

/** Hours of the day that a part of the day may cover; generous at both ends, so that only clear differences conflict. */
const PARTS: Readonly<Record<NonNullable<TimeValue['partOfDay']>, readonly [number, number]>> = {
  night: [18, 27],
  dawn: [3, 8],
  morning: [4, 12],
  noon: [11, 15],
  afternoon: [12, 19],
  evening: [16, 24],
};

const [DAY, YEAR] = [24, 12];
const WHOLE_DAY: readonly [number, number] = [0, DAY];

/** Months of a year that its start and its end may cover: a third of it each. */
const START_OR_END = 4;

/** The extent of time a value covers, in hours on its axis; undefined where it is not fixed. */
export function extentOf(value: TimeValue): Extent | undefined {
  if (value.start !== undefined && value.end !== undefined) return byDate(value, value.start, value.end);
  if (value.day !== undefined) return inDay('week', value.day * DAY, value);
  return value.yearOffset === undefined ? undefined : inYear(value.yearOffset * YEAR, value);
}

function byDate(value: TimeValue, start: string, end: string): Extent {
  const from = hoursOf(start);
  return value.partOfDay === undefined || start.includes('T')
    ? { axis: 'iso', from, to: hoursOf(end) }
    : inDay('iso', Math.floor(from / DAY) * DAY, value);
}

/** The part of a day that begins at an hour, where the value names one, else the whole day; the early hours of a morning begin at midnight. */
function inDay(axis: Extent['axis'], midnight: number, { partOfDay, part }: TimeValue): Extent {
  const [from, to] = partOfDay === undefined ? WHOLE_DAY : PARTS[partOfDay];
  const isEarly = partOfDay === 'morning' && part === 'start';
  return { axis, from: isEarly ? midnight : midnight + from, to: midnight + to };
}

/** The month or the part of a year that begins at a month, where the value names one, else the whole year. */
function inYear(january: number, { month, part }: TimeValue): Extent {
  if (month !== undefined) return { axis: 'year', from: january + month - 1, to: january + month };
  return {
    axis: 'year',
    from: part === 'end' ? january + YEAR - START_OR_END : january,
    to: january + (part === 'start' ? START_OR_END : YEAR),
  };
}

const HOUR = 3_600_000;

/** Hours since 1970 of an ISO 8601 date or time, by the clock as told; what is left out is its first. */
function hoursOf(iso: string): number {
  const [date = '', clock = '00'] = iso.split('T');
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  const [hour = '00', minute = '00'] = (clock.split(/[^\d:]/)[0] ?? '').split(':');
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / HOUR;
}

/** The hour or minute that a clock shows, of whatever day; undefined where the value names none. */
export function clockExtent({ clock }: TimeValue): Extent | undefined {
  const [hour, minute] = clock?.split(':').map(Number) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const from = hour + minute / MINUTES;
  return { axis: 'clock', from, to: minute === 0 ? from + 1 : from + 1 / MINUTES };
}

const MINUTES = 60;
