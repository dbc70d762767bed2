import { isApart } from '../concepts/family.js';
import { type Profile, yearsClash } from './profile.js';

/**
 * Whether nothing forbids that two claims are about one thing: events of different years are different events, and what
 * is only said in passing (who holds an office) is about one thing only where it is said of one person.
 */
export function mayJoin(a: Profile | undefined, b: Profile | undefined): boolean {
  return a !== undefined && b !== undefined && !yearsClash(a, b) && !standApart(a, b);
}

const isOwn = (key: string): boolean => !key.startsWith('state:');

function standApart(a: Profile, b: Profile): boolean {
  if (!isApart(a.concept) && !isApart(b.concept)) return false;
  return a.concept !== b.concept || ![...a.agents].some((key) => isOwn(key) && b.agents.has(key));
}
