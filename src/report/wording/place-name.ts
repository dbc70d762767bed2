import { isState, stateOf } from '../../concepts/places.js';
import type { Tongue } from './wording.js';

/** What the gazetteer calls a place; nothing where it does not know it. */
export function placeName({ word }: Pick<Tongue, 'word'>, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (isState(id)) return word('country', id);
  return word('place', id) ?? (id.endsWith('/capital') ? word('capital', stateOf(id)) : undefined);
}
