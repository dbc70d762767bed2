import type { LanguagePack } from '../../languages/pack.js';
import { flatMap } from '../../model/flat-map.js';

/** Made once for each pack, on which alone they depend. */
const familyIdsIn = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

/** The ids of the family names of a pack, by each way in which they are written. */
export function familyIdsOf(pack: LanguagePack): ReadonlyMap<string, string> {
  const known = familyIdsIn.get(pack);
  if (known !== undefined) return known;
  const names = Object.entries(pack.words.familyName);
  const made = new Map(flatMap(names, ([id, words]) => words.map((word) => [word, id] as const)));
  familyIdsIn.set(pack, made);
  return made;
}
