import { type Profile, yearsClash } from './profile.js';

/** Whether nothing forbids that two claims are about one thing: events of different years are different events. */
export function mayJoin(a: Profile | undefined, b: Profile | undefined): boolean {
  return a !== undefined && b !== undefined && !yearsClash(a, b);
}
