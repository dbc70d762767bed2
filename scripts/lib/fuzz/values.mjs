// Values that no number and no time can have, whatever a text says.

const DATE =
  /^(?<year>[+-]?\d{4,6})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2})(?::(?<minute>\d{2}))?)?)?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const LENGTH = /^[+-]?P(?=.)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/;
const CLOCK = /^(?:[01]\d|2[0-4]):[0-5]\d$/;

/** Where a date lies, as a number; nothing where no calendar has it. */
function instantOf(text) {
  const { year, month = '01', day = '01', hour = '00', minute = '00' } = DATE.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute));
  const asked = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
  return asked.join() === [month, day, hour, minute].map(Number).join() ? date.getTime() : undefined;
}

function quantityFaults({ min, max, whole }) {
  const given = [min, max, whole].filter((n) => n !== undefined);
  if (given.length === 0) return ['has no number'];
  if (!given.every(Number.isFinite)) return ['is no number'];
  return min !== undefined && max !== undefined && min > max ? ['is more at least than at most'] : [];
}

function timeFaults({ start, end, clock, duration, offset, ...parts }) {
  const faults = [];
  const [from, to] = [start, end].map((date) => (date === undefined ? undefined : instantOf(date)));
  if (start !== undefined && from === undefined) faults.push(`begins on no day: ${start}`);
  if (end !== undefined && to === undefined) faults.push(`ends on no day: ${end}`);
  if (from !== undefined && to !== undefined && from >= to)
    faults.push(`ends before it begins: ${start}/${end}`);
  if (clock !== undefined && !CLOCK.test(clock)) faults.push(`is on no clock: ${clock}`);
  for (const length of [duration, offset])
    if (length !== undefined && !LENGTH.test(length)) faults.push(`has no length: ${length}`);
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'number' && !Number.isInteger(part)) faults.push(`has no ${name}: ${part}`);
  return faults;
}

/** What is wrong with a value of a claim, in words. */
export function valueFaults(value) {
  if (value?.kind === 'quantity') return quantityFaults(value).map((fault) => `a quantity ${fault}`);
  if (value?.kind === 'time') return timeFaults(value).map((fault) => `a time ${fault}`);
  return [];
}
