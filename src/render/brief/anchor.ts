import type { Group } from '../../schema/types.js';
import type { View } from '../view.js';

/** The id by which a point can be linked to: its own where an address can hold it, so that links last; else its number. */
export function anchorOf(view: View, { id }: Group): string {
  return /^g-[\w-]{1,60}$/.test(id) ? id : (view.anchors.get(id) ?? '');
}
