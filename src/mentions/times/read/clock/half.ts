import { type DayPart, dayPartHours } from '../../../../concepts/times.js';
import { type Read, type TimeReader, wordAt } from '../time-reader.js';
import { readDayAdverb } from './day-part.js';

/** What says which half of the day an hour lies in. */
export type HalfOfDay = DayPart | 'am' | 'pm';

/** Which half of the day: am, pm, صباحا, من مساء, in the evening. */
export function readHalf(reader: TimeReader, index: number): Read<HalfOfDay> | undefined {
  const half = wordAt(reader, index, 'am', 'pm');
  if (half) return { value: half.id === 'am' ? 'am' : 'pm', last: half.last };
  return readDayAdverb(reader, index);
}

/** Eleven at noon is in the morning, five at night in the small hours. */
const [, NOON_ENDS] = dayPartHours.noon;
const [NIGHT_BEGINS] = dayPartHours.night;

/** An hour of twelve as one of 24, by the half of the day it is said to lie in. */
export function hourOfDay(hour: number, half: HalfOfDay): number {
  if (hour > 12) return hour;
  if (hour === 12) return half === 'am' || half === 'night' || half === 'dawn' ? 0 : 12;
  const late =
    half === 'pm' ||
    half === 'afternoon' ||
    half === 'evening' ||
    (half === 'noon' && hour + 12 <= NOON_ENDS) ||
    (half === 'night' && hour + 12 >= NIGHT_BEGINS);
  return late ? hour + 12 : hour;
}
