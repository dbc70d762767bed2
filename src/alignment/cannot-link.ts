import type { Profile } from './profile.js';

const yearOf = (p: Profile): string | undefined => p.time?.start?.slice(0, 4) ?? (p.time?.yearOffset === undefined ? undefined : `y${p.time.yearOffset}`);

/** Whether nothing forbids that two claims are about one thing: events of different years are different events. */
export function mayJoin(a: Profile | undefined, b: Profile | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [x, y] = [yearOf(a), yearOf(b)];
  return !(x !== undefined && y !== undefined && x.charAt(0) === y.charAt(0) && x !== y);
}
