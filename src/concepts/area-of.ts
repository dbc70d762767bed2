import type { PlaceMention } from '../model/mention.js';
import { isState } from './places.js';

/** The area of a number that is told of no place, or of a whole state. */
export const WHOLE = '';

/** The place below a state that a number is told of, by its key. */
export function areaOf(place: PlaceMention | undefined): string {
  if (place === undefined) return WHOLE;
  const { id } = place.value;
  return id === undefined ? place.entity : isState(id) ? WHOLE : id;
}
