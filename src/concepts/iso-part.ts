/** How far each part of an ISO 8601 date reaches, and the hour of a clock. */
const lengths = { year: 'YYYY'.length, month: 'YYYY-MM'.length, day: 'YYYY-MM-DD'.length, hour: 'hh'.length };

/** A date or a clock down to one of its parts; undefined where it is not told so exactly. */
export function isoPart(text: string | undefined, part: keyof typeof lengths): string | undefined {
  return text === undefined || text.length < lengths[part] ? undefined : text.slice(0, lengths[part]);
}
