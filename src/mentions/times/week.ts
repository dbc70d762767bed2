/** Days from a weekday to the next one of a name, 0 to 6. */
export const daysTo = (weekday: number, from: number): number => (((weekday - from) % 7) + 7) % 7;

/** The weekday so many days from one. */
export const shiftWeekday = (weekday: number, days: number): number => daysTo(weekday + days, 1) + 1;

/**
 * The symbolic week shared by reports that give no date: seven days that begin with weekday `first`. Its days carry
 * their ISO number, those after Sunday 8 and on.
 */
export function dayInWeek(weekday: number, first: number): number {
  return weekday >= first ? weekday : weekday + 7;
}

/** The weekday after the longest stretch that no report names: with it the shared week begins. Monday where none is named. */
export function firstWeekday(named: readonly number[]): number {
  const days = [...new Set(named)].sort((a, b) => a - b);
  if (days.length === 0) return 1;
  const gaps = days.map((day, index) => {
    const before = index === 0 ? (days[days.length - 1] ?? day) - 7 : (days[index - 1] ?? day);
    return { day, gap: day - before };
  });
  return gaps.reduce((best, next) => (next.gap > best.gap ? next : best)).day;
}

/** The day with a weekday among the seven that begin `back` days before day `to`; -1 begins on the day after. */
export function weekdayNear(weekday: number, to: number, toWeekday: number, back: number): number {
  return to - back + daysTo(weekday, toWeekday - back);
}

/** The day with a weekday nearest to a day: three days before it to three after. */
export const nearestWeekday = (weekday: number, to: number, toWeekday: number): number =>
  weekdayNear(weekday, to, toWeekday, 3);
