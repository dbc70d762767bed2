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
  const first = to - back;
  const firstDay = (((toWeekday - 1 - back) % 7) + 7) % 7;
  return first + ((((weekday - 1 - firstDay) % 7) + 7) % 7);
}
