import type { PlaceMention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { mainState, placeKey, settledId, stateCounts } from './entities-places.js';
import type { PlaceDraft } from './names-draft.js';
import type { DocumentNames } from './names-drafts.js';

/** A place as the event's reports settle it. */
export interface LinkedPlace {
  readonly entity: string;
  readonly id?: string;
  readonly within: readonly string[];
}

/** Keys shorter than this say too little to join an unknown name to one of the gazetteer. */
const SHORTEST = 3;

/** Finds for each place of each document its entity; undefined for one that stays unsettled (`the capital` of nobody knows what). */
export function linkPlaces(names: readonly DocumentNames[]): (place: PlaceDraft, document: number) => LinkedPlace | undefined {
  const counts = names.map(({ reader }) => stateCounts(reader));
  const total = new Map<string, number>();
  for (const [state, n] of counts.flatMap((c) => [...c])) total.set(state, (total.get(state) ?? 0) + n);
  const [mains, mainOfEvent, states] = [counts.map(mainState), mainState(total), [...total.keys()].sort()];
  const known = gazetteerKeys(names);
  return (place, document) => {
    const settled = settledId(place, mains[document], mainOfEvent, states) ?? known.get(placeKey(place.own));
    if (settled === undefined && place.own.length === 0) return undefined;
    const state = settled?.includes('/') && !settled.startsWith('XX/') ? [settled.slice(0, 2)] : [];
    const within = [...new Set([...place.within, ...state, ...place.within.flatMap((id) => (/^[A-WYZ][A-Z]\//.test(id) ? [id.slice(0, 2)] : []))])];
    return settled === undefined ? { entity: `place:?${placeKey(place.own)}`, within } : { entity: `place:${settled}`, id: settled, within };
  };
}

/** The keys of the gazetteer names that the reports use: an unknown spelling with one of them is that place. */
function gazetteerKeys(names: readonly DocumentNames[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const { reader, places } of names) {
    for (const { id, core, last, own } of places) {
      if (id === undefined || own.length > 0) continue;
      const words = reader.tokens.slice(core, last).filter((t) => t.kind === 'word');
      const key = placeKey(words.slice(-1).map((t) => t.form));
      if (words.length > 0 && key.length >= SHORTEST) found.set(key, found.has(key) && found.get(key) !== id ? undefined : id);
    }
  }
  return new Map([...found].flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
}

/** The mention of a place: its direction and relation with it. */
export function placeMention(place: PlaceDraft, span: Span & { readonly text: string }, linked: LinkedPlace, name: string): PlaceMention {
  const { direction, relation } = place;
  return {
    kind: 'place',
    first: place.first,
    last: place.last,
    ...span,
    value: {
      kind: 'place',
      name,
      ...(linked.id !== undefined && { id: linked.id }),
      ...(linked.within.length > 0 && { within: [...linked.within] }),
      ...(direction && { direction }),
      ...(relation && { relation }),
    },
    entity: linked.entity,
  };
}
