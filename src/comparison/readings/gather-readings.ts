import type { ReadingDraft } from '../../model/finding.js';
import type { SlotValue } from '../slot-value.js';

/** One distinct value of a slot, with everything that gives it. */
export interface Reading<V> {
  readonly values: readonly SlotValue<V>[];
  readonly sources: ReadonlySet<string>;
}

/** The values of a slot by their keys, in the order of these. */
export function gatherReadings<V>(values: readonly SlotValue<V>[]): readonly Reading<V>[] {
  const byKey = new Map<string, SlotValue<V>[]>();
  for (const value of values) {
    const list = byKey.get(value.key);
    if (list) list.push(value);
    else byKey.set(value.key, [value]);
  }
  return [...byKey.entries()]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, list]) => ({ values: list, sources: new Set(list.map((v) => v.member.claim.sourceId)) }));
}

/**
 * Whether each of two readings has a source that does not give the other too: a source that gives both opposes nobody.
 */
export const standApart = <V>({ sources: a }: Reading<V>, { sources: b }: Reading<V>): boolean =>
  holdsMore(a, b) && holdsMore(b, a);

function holdsMore(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size > b.size) return true;
  for (const id of a) if (!b.has(id)) return true;
  return false;
}

/** A reading as it is handed on. */
export function draftOf<V>({ values }: Reading<V>): ReadingDraft {
  const [first] = values;
  return {
    text: first?.text ?? '',
    claims: [...new Set(values.map((v) => v.member.index))].sort((a, b) => a - b),
    ...(first?.shown === undefined ? {} : { value: first.shown }),
  };
}

/** The same of several readings, each claim in the first of them that holds it. */
export function draftsOf<V>(readings: readonly Reading<V>[]): readonly ReadingDraft[] {
  const seen = new Set<number>();
  return readings
    .map((reading) => {
      const draft = draftOf(reading);
      const claims = draft.claims.filter((claim) => !seen.has(claim));
      for (const claim of claims) seen.add(claim);
      const { text, value } = draft;
      return { text, claims, ...(value === undefined ? {} : { value }) };
    })
    .filter(({ claims }) => claims.length > 0);
}
