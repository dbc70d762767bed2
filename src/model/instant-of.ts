const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/;

/** The zone of a clock in ISO 8601, `Z` as `+00:00`; undefined of a date without a clock, and of a clock without a zone. */
export function zoneOf(iso: string): string | undefined {
  const [zone] = (iso.includes('T') && ZONE.exec(iso)) || [];
  return zone === 'Z' ? '+00:00' : zone;
}

/**
 * When a date of ISO 8601 was, in milliseconds; `NaN` of what is none. A clock without a zone is taken as that of UTC, so that
 * it is the same wherever it is read.
 */
export function instantOf(iso: string): number {
  return Date.parse(iso.includes('T') && zoneOf(iso) === undefined ? `${iso}Z` : iso);
}
