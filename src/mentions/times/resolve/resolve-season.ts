import { seasonMonths } from '../../../concepts/times.js';
import { partsOf } from '../day-number.js';
import type { Based, Toward } from '../expression.js';
import type { TimeFrame } from '../frame.js';
import { monthInterval, type Resolved } from '../interval.js';
import { anchorOf, offsetOf, yearNumber } from './resolve-year.js';

/** A season. */
export function resolveSeason(expression: Based<'season'>, frame: TimeFrame): Resolved {
  const { season, year, toward } = expression.base;
  const first = seasonMonths[season];
  const now = frame.about === undefined ? undefined : partsOf(frame.about);
  const told = now && year === undefined ? seasonYear(first, now, toward) : undefined;
  const known = yearNumber(year, frame) ?? told;
  if (known === undefined) return { precision: 'season', anchor: 'publication', season, ...offsetOf(year) };
  const { start } = monthInterval(known, first);
  const { end } = monthInterval(known, first + 2);
  return {
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    precision: 'season',
    season,
    anchor: anchorOf(year),
  };
}

/** The year in which a season told without one begins; this one is the nearest. */
function seasonYear(
  first: number,
  now: { readonly year: number; readonly month: number },
  toward: Toward | undefined,
): number {
  if (toward === 'next') return first > now.month ? now.year : now.year + 1;
  if (toward === 'this') {
    const middle = (year: number): number => Math.abs((year - now.year) * 12 + first + 1 - now.month);
    return [now.year - 1, now.year].reduce((best, year) => (middle(year) < middle(best) ? year : best));
  }
  const ended = first + 2 < now.month || (toward === undefined && first <= now.month);
  return (ended ? now.year : now.year - 1) - (toward === 'last-but-one' ? 1 : 0);
}
