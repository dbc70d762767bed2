import type { EventConcept } from './event-concept.js';
import { type ConceptId, eventConcepts } from './events.js';
import type { KindId } from './kinds.js';
import { rootOf } from './lineage.js';
import { once } from './once.js';
import { isLasting } from './traits.js';

const concepts = once(() => Object.entries<EventConcept>(eventConcepts) as readonly (readonly [ConceptId, EventConcept])[]);

/** Kinds of people that say by themselves what befell those counted, each with that fate: the dead, those who died. */
const fates = once((): ReadonlyMap<string, ConceptId> => new Map(concepts().flatMap(([id, { fate = [] }]) => fate.map((kind) => [kind, id] as const))));

/** Kinds of people that say by themselves where those counted are. */
const places = once(
  (): ReadonlyMap<string, ConceptId> => new Map(concepts().flatMap(([id, { places: kind }]) => (kind === undefined ? [] : [[kind, id] as const]))),
);

/** The plainest noun for those whom a fate befell, by the widest concept of which it is a kind; whoever flees is not yet among the displaced. */
const nouns = once(
  (): ReadonlyMap<string, KindId> =>
    new Map(concepts().flatMap(([id, { fate, lasting }]) => (fate?.[0] === undefined || lasting === true ? [] : [[rootOf(id), fate[0]] as const]))),
);

/** Whether it only says where those counted are. */
export const isWhereabouts = (concept: string): boolean => [...places().values()].some((id) => id === concept);

/** What befell those counted, where the kind names it. */
export const fateNamedBy = (kind: string | undefined): ConceptId | undefined => (kind === undefined ? undefined : fates().get(kind));

/** What befell those counted, where the kind tells by itself that it did. */
export function fateToldBy(kind: string | undefined): ConceptId | undefined {
  const fate = fateNamedBy(kind);
  return isLasting(fate) ? undefined : fate;
}

/** Whether a kind names what befell those counted. */
export const namesFate = (kind: string): boolean => fates().has(kind);

/** Where those counted are, where the kind says it. */
export const placeNamedBy = (kind: string): ConceptId | undefined => places().get(kind);

/** The kind of those whom it befell, where it is a fate of people: whoever is killed is among the dead. */
export const fatedKind = (concept: string): KindId | undefined => nouns().get(rootOf(concept));

/** What people may come to harm by, as the widest concepts. */
const HARMS: readonly ConceptId[] = ['die', 'wound'];

/** Kinds of which it is open which harm came to them: a casualty is dead or wounded. */
const HARMED: ReadonlySet<string> = new Set<KindId>(['casualty', 'victim']);

/** The harm that an event word says of people, as its widest concept; undefined where it says none. */
export const harmOf = (concept: string): string | undefined => HARMS.find((id) => id === rootOf(concept));

/** What else reports say that there was none of, where others count those that it befell: no damage, no arrests. */
const NONE_OF: readonly ConceptId[] = ['damage', 'arrest'];

/** What an event word names of which nothing may have come about, as its widest concept: a harm, damage, arrests. */
export const nilOf = (concept: string): string | undefined => harmOf(concept) ?? NONE_OF.find((id) => id === rootOf(concept));

/** The harms of which one came to those of a kind; none where the kind does not say so. */
export function harmsOf(kind: string): readonly string[] {
  if (HARMED.has(kind)) return HARMS;
  const harm = harmOf(fateNamedBy(kind) ?? '');
  return harm === undefined ? [] : [harm];
}
