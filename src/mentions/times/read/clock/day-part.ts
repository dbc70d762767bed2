import type { DayPart } from '../../../../concepts/times.js';
import { type Read, type TimeReader, wordAt } from '../time-reader.js';

/** The part of the day with an id. */
export const dayPartOf = (id: string): DayPart => dayParts.find((part) => part === id) ?? 'night';

const dayParts: readonly DayPart[] = ['night', 'dawn', 'morning', 'noon', 'afternoon', 'evening'];

/** Parts of the day as adverbs, by their words: ليلا, at dawn. */
export function readDayAdverb(reader: TimeReader, index: number): Read<DayPart> | undefined {
  for (const part of dayParts) {
    const hit = wordAt(reader, index, `at-${part}`);
    if (hit) return { value: part, last: hit.last };
  }
  return undefined;
}
