import type { DayPart } from '../../../../concepts/times.js';
import { readDayAdverb } from '../day-part.js';
import { type Read, type TimeReader, wordAt } from '../time-reader.js';

/** What says which half of the day an hour lies in. */
export type HalfOfDay = DayPart | 'am' | 'pm';

/** The latest hour, of twelve, that `noon` has after midday. */
const LAST_OF_NOON = 3;
/** The first hour, of twelve, that `night` has before midnight: five at night is in the small hours. */
const FIRST_OF_NIGHT = 6;

/** Which half of the day: am, pm, صباحا, من مساء, in the evening. */
export function readHalf(reader: TimeReader, index: number): Read<HalfOfDay> | undefined {
  const half = wordAt(reader, index, 'am', 'pm');
  if (half) return { value: half.id === 'am' ? 'am' : 'pm', last: half.last };
  return readDayAdverb(reader, index);
}

/** An hour of twelve as one of 24, by the half of the day it is said to lie in. */
export function hourOfDay(hour: number, half: HalfOfDay): number {
  if (hour > 12) return hour;
  if (hour === 12) return half === 'am' || half === 'night' || half === 'dawn' ? 0 : 12;
  const late =
    half === 'pm' ||
    half === 'afternoon' ||
    half === 'evening' ||
    (half === 'noon' && hour <= LAST_OF_NOON) ||
    (half === 'night' && hour >= FIRST_OF_NIGHT);
  return late ? hour + 12 : hour;
}
