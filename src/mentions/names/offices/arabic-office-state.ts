import { isCoordinated, isUnjoined } from '../../../grammar/particles.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';

/** The state after an office, over `former` and the like: an adjective, or its name in the genitive. */
export function readState(
  reader: NameReader,
  at: number,
): { readonly id: string; readonly last: number } | undefined {
  const nation = reader.hit(at, 'nationality');
  if (nation !== undefined && isUnjoined(nation)) return { id: nation.id, last: nation.last };
  const state = reader.hit(at, 'country');
  if (state !== undefined && state.lead.letters === 0) return { id: state.id, last: state.last };
  const word = reader.hit(at, 'title');
  if (word?.id !== 'former') return undefined;
  const later = reader.hit(word.last, 'nationality');
  return later === undefined ? undefined : { id: later.id, last: later.last };
}

/** وزيرا الخارجية السعودي والإيراني: the second state. */
export function secondState(reader: NameReader, at: number): Hit | undefined {
  const nation = reader.hit(at, 'nationality');
  return nation !== undefined && isCoordinated(nation) ? nation : undefined;
}
