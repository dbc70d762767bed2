import { spotHeads } from '../../../concepts/places.js';
import { nameKeyOf } from '../../../grammar/name-key.js';
import { flatMap } from '../../../model/flat-map.js';
import type { PlaceMention } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import { groupBy } from '../group-by.js';
import type { PlaceDraft } from '../name-draft.js';
import type { DocumentNames } from '../read-names.js';
import { wordsOf } from '../words-of.js';
import { mainState, settledId, stateCounts } from './settled-places.js';

/** A place as the event's reports settle it. */
export interface LinkedPlace {
  readonly entity: string;
  readonly id?: string;
  readonly within: readonly string[];
  /** Where no gazetteer holds it: its name without head, as most reports spell it, folded. */
  readonly name?: string;
}

/** Keys shorter than this say too little to join an unknown name to one of the gazetteer. */
const SHORTEST = 3;

/** Finds for each place of each document its entity; undefined for one that stays unsettled (`the capital` of nobody knows what). */
export function linkPlaces(
  names: readonly DocumentNames[],
): (place: PlaceDraft, document: number) => LinkedPlace | undefined {
  const counts = names.map(({ reader }) => stateCounts(reader));
  const total = new Map<string, number>();
  for (const [state, n] of flatMap(counts, (c) => [...c])) total.set(state, (total.get(state) ?? 0) + n);
  const [mains, mainOfEvent, states] = [counts.map(mainState), mainState(total), [...total.keys()].sort()];
  const known = gazetteerKeys(names);
  const spots = spotKeys(flatMap(names, (n) => n.places));
  const keyOf = (place: PlaceDraft) =>
    spotKey(place) ?? spots.get(nameKeyOf(place.own)) ?? nameKeyOf(place.own);
  const spellings = commonSpellings(
    flatMap(names, (n) => n.places).filter((p) => p.own.length > 0),
    keyOf,
  );
  return (place, document) => {
    const spot = spotKey(place);
    const named = known.get(nameKeyOf(place.own));
    const settled =
      settledId(place, mains[document], mainOfEvent, states) ?? (spot === undefined ? named : undefined);
    if (settled === undefined && place.own.length === 0) return undefined;
    const near = named ?? place.town;
    const around = [...(spot !== undefined && near !== undefined ? [near] : []), ...place.within];
    const within = withStates(settled, around);
    if (settled !== undefined) return { entity: `place:${settled}`, id: settled, within };
    const key = keyOf(place);
    return { entity: `place:?${key}`, within, name: spellings.get(key) ?? place.own.join(' ') };
  };
}

/** A place that a head makes a spot of its own: the airport of a town is not the town. */
function spotKey(place: PlaceDraft): string | undefined {
  return place.id === undefined && place.head !== undefined && spotHeads.has(place.head)
    ? `${place.head}/${nameKeyOf(place.own)}`
    : undefined;
}

/** Names that only spots have, one each: `Dena` alone is the mountain. */
function spotKeys(places: readonly PlaceDraft[]): ReadonlyMap<string, string> {
  const unknown = places.filter((p) => p.id === undefined && p.own.length > 0 && p.head !== undefined);
  return new Map(
    flatMap([...groupBy(unknown, (p) => nameKeyOf(p.own))], ([key, same]) => {
      const spots = new Set(same.map((p) => spotKey(p)));
      const [spot] = spots;
      return spots.size === 1 && spot !== undefined ? [[key, spot] as const] : [];
    }),
  );
}

/** For each key the spelling that the reports print most. */
function commonSpellings(
  places: readonly PlaceDraft[],
  keyOf: (place: PlaceDraft) => string,
): ReadonlyMap<string, string> {
  return new Map(
    [...groupBy(places, keyOf)].map(([key, same]) => {
      const spellings = [...groupBy(same, (p) => p.own.join(' '))].sort(
        (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
      );
      return [key, spellings[0]?.[0] ?? key];
    }),
  );
}

/** The places around one, innermost first, each with the state it lies in. */
function withStates(id: string | undefined, around: readonly string[]): readonly string[] {
  const stateOf = (place: string | undefined) =>
    place?.includes('/') && !place.startsWith('XX/') ? [place.slice(0, 2)] : [];
  const all = [...flatMap(around, (place) => [place, ...stateOf(place)]), ...stateOf(id)];
  return [...new Set(all)].filter((place) => place !== id);
}

/** The keys of the gazetteer names that the reports use: an unknown spelling with one of them is that place. */
function gazetteerKeys(names: readonly DocumentNames[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const { reader, places } of names) {
    for (const { id, core, last, own } of places) {
      if (id === undefined || own.length > 0) continue;
      const words = wordsOf(reader, core, last);
      const key = nameKeyOf(words.slice(-1));
      if (words.length > 0 && key.length >= SHORTEST)
        found.set(key, found.has(key) && found.get(key) !== id ? undefined : id);
    }
  }
  return new Map(flatMap([...found], ([key, id]) => (id === undefined ? [] : [[key, id] as const])));
}

/** The mention of a place: its direction and relation with it. */
export function placeMention(
  place: PlaceDraft,
  span: Span & { readonly text: string },
  linked: LinkedPlace,
  name: string,
): PlaceMention {
  const { direction, relation } = place;
  return {
    kind: 'place',
    first: place.first,
    last: place.last,
    ...span,
    value: {
      kind: 'place',
      name: linked.name ?? name,
      ...(linked.id !== undefined && { id: linked.id }),
      ...(linked.within.length > 0 && { within: [...linked.within] }),
      ...(direction && { direction }),
      ...(relation && { relation }),
    },
    entity: linked.entity,
    ...(place.town !== undefined && { town: place.town }),
  };
}
