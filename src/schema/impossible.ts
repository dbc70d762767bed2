const FORM =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?:Z|[+-](?<zoneHour>\d{2}):(?<zoneMinute>\d{2}))?)?$/;

/** Why no calendar or clock has an ISO 8601 date, or date and time; undefined where one has, or it is not of that form. */
export function impossible(date: string): string | undefined {
  const {
    year,
    month,
    day,
    hour = 0,
    minute = 0,
    second = 0,
    zoneHour = 0,
    zoneMinute = 0,
  } = FORM.exec(date)?.groups ?? {};
  if (year === undefined) return undefined;
  if (!within(month, 1, 12)) return `a year has no month ${month}`;
  const days = daysOf(Number(year), Number(month));
  if (!within(day, 1, days)) return `month ${month} of ${year} has ${days} days`;
  const midnight = Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0;
  if (!within(hour, 0, 23) && !midnight) return `a day has no hour ${hour}`;
  if (!within(minute, 0, 59)) return `an hour has no minute ${minute}`;
  if (!within(second, 0, 60)) return `a minute has no second ${second}`;
  if (!within(zoneHour, 0, 23) || !within(zoneMinute, 0, 59))
    return `no zone is ${zoneHour}:${zoneMinute} off`;
  return undefined;
}

function within(value: string | number | undefined, least: number, most: number): boolean {
  return Number(value) >= least && Number(value) <= most;
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
