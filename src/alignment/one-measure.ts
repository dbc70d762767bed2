import { isOfEvent } from '../concepts/measures.js';
import type { Profile } from './profile.js';
import { inOneTime } from './profile.js';

type Measuring = Pick<Profile, 'measure'>;

/** Whether either says a measure in passing, and the two are not shown to be one measure of one thing. */
export function areOtherMeasures(a: Measuring, b: Measuring): boolean {
  if (a.measure === undefined && b.measure === undefined) return false;
  return !measureOne(a, b);
}

/** Whether two claims say one measure of one thing, each of a thing that is known: its age, its weight. */
export const areOneMeasure = (a: Profile, b: Profile): boolean =>
  measureOne(a, b) && (inOneTime(a, b) || !isOfEvent(a.measure?.id ?? ''));

function measureOne({ measure: x }: Measuring, { measure: y }: Measuring): boolean {
  if (x === undefined || y === undefined || x.id !== y.id || !x.known || !y.known) return false;
  return x.of.some((key) => y.of.includes(key));
}
