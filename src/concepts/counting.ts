import type { QuantityValue } from '../schema/types.js';
import type { EventConcept } from './event-concept.js';
import { type ConceptId, eventConcepts } from './events.js';
import { fateNamedBy, harmOf, isWhereabouts, namesFate, placeNamedBy } from './fates.js';
import { isKindOf, isThere, type KindId } from './kinds.js';
import { rootOf } from './lineage.js';
import { grows, isMeasure } from './traits.js';

/** The act of which the number of ambulances and their like is reported. */
const SENT: ConceptId = 'send';

/** Kinds of which the number sent is reported, in whatever words. */
const MEANS: ReadonlySet<string> = new Set<KindId>(['ambulance', 'fire-engine', 'firefighter']);

const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;

/** Kinds that count everybody a fate or act befell; narrower ones (passengers, soldiers, children) count a part. */
const WIDE: ReadonlySet<string> = new Set<KindId | ''>(['', 'person', 'man', 'casualty', 'body']);

/** Whether a kind counts everybody whom an event befell. */
export const countsAll = (kind: string): boolean => WIDE.has(kind) || namesFate(kind);

/** Those aboard who are counted apart from the others. */
const CREW: readonly KindId[] = ['crew', 'pilot'];

/** The population a count is of: everybody, or a part that is counted for itself. */
function population(root: string, kind: string): string {
  if (countsAll(kind) || (kind === 'survivor' && concepts[root]?.saves === true)) return 'person';
  // As what they were there tells no part by itself: of a part, the comparison sees that it is fewer (`isPart`).
  if (isThere(kind) && harmOf(root) !== undefined) return 'person';
  const travels = isWhereabouts(root) && isKindOf(kind, 'person') && !CREW.some((c) => isKindOf(kind, c));
  return travels ? 'person' : kind;
}

/** The concept a number says something of: the fate its noun names, else the root of the event word it hangs on. */
function rootCounted(concept: string | undefined, kind: string): string {
  if (MEANS.has(kind) && (concept === undefined || concepts[rootOf(concept)]?.brings === true)) return SENT;
  const stated = concept === undefined || isMeasure(concept) ? undefined : rootOf(concept);
  return fateNamedBy(kind) ?? stated ?? placeNamedBy(kind) ?? (concept === undefined ? '' : rootOf(concept));
}

/**
 * What a number counts, as one key: the fate or act, and the population. A death toll is one slot whether the text
 * counts people, dead or victims, or says as what they were there; children among the dead are another, ambulances sent another still. Of those aboard,
 * only the crew is counted for itself.
 *
 * @param concept the event concept on which the number hangs, where known
 * @param kind the kind of thing counted, or its word; empty where unknown
 * @param unit the unit; empty for a plain count
 */
export function countSlot(concept: string | undefined, kind: string, unit: string): string {
  const root = rootCounted(concept, kind);
  return `${root}|${unit === '' ? population(root, kind) : kind}|${unit}`;
}

/**
 * The fact a count states, where the count alone makes it one: what befell how many, whatever the words around it. Empty
 * where the event word is not one of which numbers are reported.
 */
export function countFact(concept: string | undefined, kind: string, unit: string): string {
  const root = rootCounted(concept, kind);
  const countable = root !== '' && (concepts[root]?.roles.includes('quantity') ?? false);
  return countable && unit === '' && kind !== '' ? countSlot(concept, kind, unit) : '';
}

/** The fate or act of which a slot counts something. */
export const fateCounted = (slot: string): string => slot.slice(0, slot.indexOf('|'));

/** Whether the number in a slot can grow as time passes: of a toll, and of what is sent to help. */
export function countGrows(slot: string): boolean {
  const fate = fateCounted(slot);
  return fate === SENT || grows(fate);
}

/** Kinds of those who do harm: that some of them fell says nothing against that nobody was hurt. */
const DOERS: readonly KindId[] = ['attacker', 'combatant'];

/** The fate that befell those whom a number counts, where it is one fact whatever the words around; empty where they did the harm. */
function fateSuffered(concept: string | undefined, kind: string): string {
  const fact = DOERS.some((doer) => isKindOf(kind, doer)) ? '' : countFact(concept, kind, '');
  return fact === '' ? '' : fateCounted(fact);
}

/** The fates of which an event is told by its numbers, where these count somebody and measure nothing. */
export const fatesTold = (
  concept: string | undefined,
  numbers: readonly Pick<QuantityValue, 'of' | 'min' | 'unit'>[],
): readonly string[] =>
  numbers
    .filter(({ min = 0, unit }) => min > 0 && unit === undefined)
    .flatMap(({ of = '' }) => fatesSuffered(concept, of));

/** The fate suffered, with the slot in which a sort of people is counted for itself: the dead, and the guards among them. */
function fatesSuffered(concept: string | undefined, kind: string): readonly string[] {
  const fate = fateSuffered(concept, kind);
  if (fate === '') return [];
  return countsAll(kind) ? [fate] : [fate, countFact(concept, kind, '')];
}
