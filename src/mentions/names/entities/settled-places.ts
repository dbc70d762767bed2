import { capitalOf, statesByForm } from '../../../concepts/places.js';
import type { PlaceDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';

/** How much oftener than the next a state must be named to be the country that a report calls `the country`. */
const MAIN = 2;

/** How often a report names each state, by name, capital or adjective. */
export function stateCounts(reader: NameReader): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { index } of reader.tokens) {
    const hit =
      reader.hit(index, 'country') ?? reader.hit(index, 'nationality') ?? reader.hit(index, 'capital');
    const place = hit === undefined ? reader.hit(index, 'place') : undefined;
    const id = hit?.id ?? place?.id.slice(0, 2);
    if (id !== undefined && id !== 'XX') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The state a report is about: the only one, or one named much oftener than any other. */
export function mainState(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined) return undefined;
  return second === undefined || first[1] >= second[1] * MAIN ? first[0] : undefined;
}

/** The one state of its form (kingdom, sultanate) among those of the event. */
export function onlyOfForm(head: PlaceDraft['head'], states: readonly string[]): string | undefined {
  const forms = head === undefined ? undefined : statesByForm[head];
  const fit = states.filter((state) => forms?.has(state));
  return fit.length === 1 ? fit[0] : undefined;
}

/** What `the capital`, `the country`, `the kingdom` stand for: a place id; undefined where the reports do not settle it. */
export function settledId(
  place: PlaceDraft,
  main: string | undefined,
  mainOfEvent: string | undefined,
  states: readonly string[],
): string | undefined {
  if (place.id !== undefined || place.own.length > 0) return place.id;
  const state = main ?? mainOfEvent;
  if (place.head === 'capital') return state === undefined ? undefined : capitalOf(state);
  if (place.head === 'country') return state;
  return onlyOfForm(place.head, states);
}
