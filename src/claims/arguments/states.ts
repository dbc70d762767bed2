import type { Mention } from '../../model/mention.js';
import type { Filler } from '../units-arabic.js';

/** A place takes part only where it is a state or its capital; a town or a side of the country is where it happens. */
export function partyOf(filler: Filler | undefined): Filler | undefined {
  return filler?.unit?.mention.kind === 'place' && !isState(filler.unit.mention) ? undefined : filler;
}

/** Whether a mention is a state or its capital. */
export function isState(mention: Mention): boolean {
  if (mention.kind !== 'place' || mention.value.direction !== undefined) return false;
  const { id } = mention.value;
  return id !== undefined && (id.length === 2 || id.endsWith('/capital'));
}
