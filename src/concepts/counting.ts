import { rootOf } from './family.js';
import { kinds } from './kinds.js';

/** Kinds that say by themselves what befell those counted, with the concept they stand for. */
const FATES: Readonly<Record<string, string>> = { dead: 'die', wounded: 'wound', missing: 'be-missing', victim: 'die', displaced: 'displace' };

const within: Readonly<Record<string, { readonly within?: string }>> = kinds;

function isPerson(kind: string): boolean {
  for (let at: string | undefined = kind, n = 0; at !== undefined && n < 6; at = within[at]?.within, n++) if (at === 'person') return true;
  return false;
}

/**
 * What a number counts, as one key: the fate or act and the sort of thing counted. A death toll is one slot whether the
 * text counts people, dead or passengers killed; a number of ambulances sent is another.
 *
 * @param concept the event concept on which the number hangs, where known
 * @param kind the kind of thing counted, or its word; empty where unknown
 * @param unit the unit; empty for a plain count
 */
export function countSlot(concept: string | undefined, kind: string, unit: string): string {
  const fate = FATES[kind];
  if (fate !== undefined) return `${fate}|person|`;
  const root = concept === undefined ? '' : rootOf(concept);
  if (unit !== '') return `${root}|${kind}|${unit}`;
  return `${root}|${kind === '' || isPerson(kind) ? 'person' : kind}|`;
}

/** Whether two kinds count one and the same population: `person` and fates are wide, `passenger` and `crew` are narrower. */
export function samePopulation(a: string, b: string): boolean {
  const wide = (kind: string): boolean => kind === '' || kind === 'person' || FATES[kind] !== undefined;
  return a === b || (wide(a) && wide(b));
}
