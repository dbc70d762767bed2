import type { ClaimEvent } from '../model/event.js';
import type { Display } from '../schema/types.js';
import { dateWords, type WordingScene } from './wording/wording.js';

/** The time that tells an earlier event from another; empty of the event that the reports are about. */
export const earlierTime = (event: ClaimEvent | undefined): string =>
  event?.past === true ? (event.month ?? event.year ?? EARLIER) : '';

/** Of an earlier event whose time is not told. */
const EARLIER = 'earlier';
/** Whether it is told when an earlier event was. */
export const isDated = (time: string): boolean => time !== '' && time !== EARLIER;

/** The year before that of publication, where neither has a date. */
const LAST_YEAR = 'y-1';

/** The time of an earlier event for readers: 1993, last year, earlier. */
export function earlierWords({ label }: WordingScene, time: string): Display {
  return label(({ grammar: { wording } }) =>
    time === LAST_YEAR ? wording.lastYear(undefined) : (dateWords(wording, time) ?? wording.earlier),
  );
}
