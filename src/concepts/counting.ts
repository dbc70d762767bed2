import type { EventConcept } from './event.js';
import { eventConcepts } from './events.js';
import { rootOf } from './family.js';
import { isKindOf } from './kinds.js';

/** Kinds that say by themselves what befell those counted, with the concept they stand for. */
const FATES: Readonly<Record<string, string>> = { dead: 'die', wounded: 'wound', missing: 'be-missing', victim: 'die', displaced: 'displace' };

/** The act of which the number of ambulances and their like is reported. */
const SENT = 'send';

/** Kinds of which the number sent is reported, in whatever words, with the acts by which they come. */
const MEANS = new Set(['ambulance', 'fire-engine', 'firefighter']);
const COMING = new Set(['send', 'deploy', 'mobilise', 'arrive', 'head-for', 'participate', 'use']);

const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;

/** Kinds that count everybody a fate or act befell; narrower ones (passengers, soldiers, children) count a part. */
const WIDE = new Set(['', 'person', 'man', 'casualty', 'body', ...Object.keys(FATES)]);

/** Whether a kind counts everybody whom an event befell. */
export const countsAll = (kind: string): boolean => WIDE.has(kind);

/** Kinds that say where those counted are, where no event word does: the passengers number 60. */
const PLACES: Readonly<Record<string, string>> = { passenger: 'be-aboard' };

/** Those aboard who are counted apart from the others. */
const CREW = ['crew', 'pilot'];

/** Acts by which people are brought to safety: of these, survivors are all. */
const SAVES: ReadonlySet<string> = new Set(['rescue', 'retrieve', 'survive']);

/** The population a count is of: everybody, or a part that is counted for itself. */
function population(root: string, kind: string): string {
  if (WIDE.has(kind) || (kind === 'survivor' && SAVES.has(root))) return 'person';
  const travels = root === 'be-aboard' && isKindOf(kind, 'person') && !CREW.some((c) => isKindOf(kind, c));
  return travels ? 'person' : kind;
}

/** The concept a number says something of: the fate its noun names, else the root of the event word it hangs on. */
function rootCounted(concept: string | undefined, kind: string): string {
  if (MEANS.has(kind) && (concept === undefined || COMING.has(rootOf(concept)))) return SENT;
  const stated = concept === undefined || concepts[concept]?.measures === true ? undefined : rootOf(concept);
  return FATES[kind] ?? stated ?? PLACES[kind] ?? (concept === undefined ? '' : rootOf(concept));
}

/**
 * What a number counts, as one key: the fate or act, and the population. A death toll is one slot whether the text
 * counts people, dead or victims; children among the dead are another, ambulances sent another still. Of those aboard,
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
