import type { KindId } from '../../concepts/kinds.js';
import type { Document } from '../../model/document.js';
import type { Role } from '../../schema/types.js';
import { namesPeople } from '../names-people.js';
import { isAccusative } from '../noun-phrase-arabic.js';
import { conceptOf, type Predicate } from '../predicate.js';
import type { Filler, Units } from '../units-arabic.js';
import { objectRole, subjectRole, takesObject } from './roles.js';

/** Whether one named with an office stands before another office, who is then the object: كلف الرئيس سالم الناصر، وزير النقل. */
export function isHolderBeforeOffice(document: Document, { unit, last }: Filler, units: Units): boolean {
  if (unit?.mention.kind !== 'person' || unit.mention.role === undefined) return false;
  const next = document.tokens[last]?.kind === 'punctuation' ? last + 1 : last;
  return units.at.get(next)?.mention.kind === 'office';
}

/**
 * Whether what follows a verb can only be its object: an indefinite noun in the accusative (نقلت حبوبا), or what is left
 * or gone to (غادر المدينة).
 */
export function isObjectOnly(
  document: Document,
  concept: Predicate['concept'],
  { first, unit, reference }: Filler,
): boolean {
  if (unit !== undefined || reference !== undefined) return false;
  const hits = document.hitsAt[first] ?? [];
  const moves =
    concept !== undefined &&
    conceptOf(concept).roles.some((role) => role === 'origin' || role === 'destination');
  const place = hits.some((h) => h.category === 'placeHead') && !namesPeople(document, first);
  return isAccusative(document, first) || (moves && place);
}

/** The role of the only one named: the object's, or the subject's where the event has no object. */
export const objectOrOnly = (concept: Predicate['concept'], filler: Filler, document: Document): Role =>
  takesObject(concept)
    ? objectRole(concept, filler.unit !== undefined, isPaper(document, filler))
    : subjectRole(concept);

/** Whether words name an agreement or another paper that is signed. */
export const isPaper = (document: Document, { first }: Filler): boolean =>
  document.hitsAt[first]?.some((h) => h.category === 'kind' && h.id === 'agreement') ?? false;

/** Gatherings that somebody attends or leads, and that do nothing themselves. */
const GATHERINGS: ReadonlySet<string> = new Set<KindId>(['meeting', 'session', 'match']);

/** Whether a word names a gathering: الجلسة, المباراة. */
export const isGathering = (document: Document, index: number): boolean =>
  document.hitsAt[index]?.some((h) => h.category === 'kind' && GATHERINGS.has(h.id)) ?? false;
