import { impossible } from '../../schema/impossible.js';

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

/** The end of a date that says in which zone it is; one that does not is another moment on another machine. */
const ZONED = /(?:GMT|UTC|Z|[+-]\d{4})$/;

/**
 * A date as sources have it, from how pages and people write it: `2021-11-24 10:00 +0100`, `Wed, 24 Nov 2021 09:00:00 GMT`.
 * Undefined where it is none, or says no zone and is not in the order of ISO 8601.
 */
export function isoDate(written: string): string | undefined {
  const text = written.trim();
  const { day, time, zone = '' } = ISO.exec(text)?.groups ?? {};
  if (day !== undefined) {
    const date = time === undefined ? day : `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
    return impossible(date) === undefined ? date : undefined;
  }
  if (!ZONED.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().replace('.000Z', 'Z');
}
