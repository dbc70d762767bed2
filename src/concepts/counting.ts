import type { EventConcept } from './event.js';
import { eventConcepts } from './events.js';
import { rootOf } from './family.js';

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

/** The concept a number says something of: the fate its noun names, else the root of the event word it hangs on. */
function rootCounted(concept: string | undefined, kind: string): string {
  if (MEANS.has(kind) && (concept === undefined || COMING.has(rootOf(concept)))) return SENT;
  return FATES[kind] ?? (concept === undefined ? '' : rootOf(concept));
}

/**
 * What a number counts, as one key: the fate or act, and the population. A death toll is one slot whether the text
 * counts people, dead or victims; children among the dead are another, ambulances sent another still.
 *
 * @param concept the event concept on which the number hangs, where known
 * @param kind the kind of thing counted, or its word; empty where unknown
 * @param unit the unit; empty for a plain count
 */
export function countSlot(concept: string | undefined, kind: string, unit: string): string {
  return `${rootCounted(concept, kind)}|${unit === '' && WIDE.has(kind) ? 'person' : kind}|${unit}`;
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
