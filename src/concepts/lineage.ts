import type { EventConcept } from './event-concept.js';
import { eventConcepts } from './events.js';

const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;

/** A concept and what it is a kind of, upwards; the test of the concepts shows that no chain turns in a circle. */
function climb(id: string): readonly string[] {
  const out = [id];
  for (let at = concepts[id]?.within; at !== undefined; at = concepts[at]?.within) out.push(at);
  return out;
}

/** The lines of the known concepts: no more than there are concepts. */
const lines = new Map<string, readonly string[]>();

/** The concept and every concept of which it is a kind, itself first. */
export function lineage(id: string): readonly string[] {
  const known = lines.get(id);
  if (known !== undefined) return known;
  const line = climb(id);
  if (concepts[id] !== undefined) lines.set(id, line);
  return line;
}

/** The widest concept of which it is a kind: murder, kill and drown are all `die`. */
export function rootOf(id: string): string {
  const line = lineage(id);
  return line[line.length - 1] ?? id;
}

/** Whether two concepts, or concepts of which they are kinds, cannot both be true of the same participants at once. */
export function areOpposed(a: string, b: string): boolean {
  const opposites = oppositesOf(a);
  return opposites.length > 0 && lineage(b).some((x) => opposites.includes(x));
}

const opposites = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

/** What opposes a concept, or one of which it is a kind. */
function oppositesOf(id: string): readonly string[] {
  if (concepts[id] === undefined) return NONE;
  const known = opposites.get(id) ?? lineage(id).flatMap((x) => concepts[x]?.opposes ?? []);
  opposites.set(id, known);
  return known;
}

/** Whether two concepts are opposed, or are at least no news of one subject at once: accuse / support. */
export function areContrary(a: string, b: string): boolean {
  const bs = lineage(b);
  return areOpposed(a, b) || lineage(a).some((x) => (concepts[x]?.contrasts ?? []).some((o) => bs.includes(o)));
}

/** Whether two concepts name one deed from its two sides: give / receive. */
export const areConverses = (a: string, b: string): boolean => {
  const bs = lineage(b);
  return lineage(a).some((x) => {
    const other = concepts[x]?.converse;
    return other !== undefined && bs.includes(other);
  });
};

/** Whether one of two opposed concepts can come after the other in one tale: arrested, then released. */
export function areStages(a: string, b: string): boolean {
  const comesAfter = (xs: readonly string[], ys: readonly string[]): boolean => xs.some((x) => (concepts[x]?.follows ?? []).some((f) => ys.includes(f)));
  const [as, bs] = [lineage(a), lineage(b)];
  return comesAfter(as, bs) || comesAfter(bs, as);
}

/** Whether two different concepts can speak of one thing: one is a kind of the other, implies it, or opposes it. */
export function areRelated(a: string, b: string): boolean {
  const as = lineage(a);
  const bs = lineage(b);
  if (as.some((x) => bs.includes(x))) return true;
  const implies = (from: readonly string[], to: readonly string[]): boolean => from.some((x) => (concepts[x]?.implies ?? []).some((i) => to.includes(i)));
  return implies(as, bs) || implies(bs, as) || areOpposed(a, b);
}

/** Whether one concept is a kind of the other, or is the other. */
export const areOfOneKind = (a: string, b: string): boolean => lineage(a).includes(b) || lineage(b).includes(a);

/** Whether the one begins with the other: a visit with an arrival. */
export const opensWith = (a: string, b: string): boolean => lineage(a).some((x) => concepts[x]?.opensWith === b);
