import { isoPart } from '../concepts/iso-part.js';
import { UNKNOWN_ZONE } from '../concepts/times.js';
import type { DraftClaim } from '../model/claim.js';
import type { EventTime } from '../model/event.js';
import type { TimeValue } from '../schema/types.js';
import type { Profile } from './profile.js';

interface ClaimTimes
  extends Pick<
    Profile,
    'ownDay' | 'hour' | 'year' | 'day' | 'dayAt' | 'untilAt' | 'month' | 'past' | 'runsOn'
  > {
  /** Whether its own time begins after its report came out. */
  readonly ahead: boolean;
}

/** The zone of a clock that names none. */
export const LOCAL = 'local';

/** When a claim of a report of some date lies: by its own words, and by what it is said of. */
export function claimTimes(
  { time }: DraftClaim,
  { year, month, day, until, past }: EventTime,
  published?: string,
): ClaimTimes {
  return {
    ownDay: ownDayOf(time),
    hour: hourOf(time),
    year,
    day,
    dayAt: day === undefined ? undefined : Date.parse(day),
    untilAt: until === undefined ? undefined : Date.parse(until),
    month,
    past,
    ahead: isAhead(time, published),
    runsOn: time?.relation === 'since',
  };
}

/** Whether a time begins on a later day than a report came out. */
function isAhead(time: TimeValue | undefined, published: string | undefined): boolean {
  const [start, today] = [isoPart(time?.start, 'day'), isoPart(published, 'day')];
  return start !== undefined && today !== undefined && start > today;
}

/** The day of a claim's own time. */
function ownDayOf(t: TimeValue | undefined): string | undefined {
  return isoPart(t?.start, 'day') ?? (t?.day === undefined ? undefined : `d${t.day}`);
}

/** The hour of a claim's own time, where a clock gives it. */
function hourOf(t: TimeValue | undefined): Profile['hour'] {
  const clock = isoPart(t?.clock, 'hour');
  return clock === undefined
    ? undefined
    : { clock, zone: t?.zone === undefined || t.zone === UNKNOWN_ZONE ? LOCAL : t.zone };
}
