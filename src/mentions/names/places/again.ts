import { groupBy } from '../disjoint-sets.js';
import { placeKey } from '../entities/places.js';
import type { PlaceDraft } from '../name-draft.js';
import { sameSpelling } from '../name-key.js';
import type { NameReader } from '../name-reader.js';
import { relationBefore } from './relation.js';

/** Names that heads have shown to be places (`مدينة المنصورة`), by the key of their first word. */
export type ShownPlaces = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Collects the names of places that no gazetteer holds, from all the reports of an event. */
export function shownPlaces(places: readonly PlaceDraft[]): ShownPlaces {
  const names = new Map(
    places
      .filter((p) => p.id === undefined && p.own.length > 0)
      .map((p) => [p.own.join(' '), p.own] as const),
  );
  return groupBy(
    [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)).map(([, own]) => own),
    (own) => placeKey(own.slice(0, 1)),
  );
}

/** Reads such names where they stand without a head, after a preposition or between places (`من القاهرة إلى المنصورة`). */
export function findPlacesAgain(
  reader: NameReader,
  taken: ReadonlySet<number>,
  shown: ShownPlaces,
): readonly PlaceDraft[] {
  return reader.tokens.flatMap(({ index }) => {
    if (taken.has(index) || reader.known(index) || (!reader.arabic && !reader.capital(index))) return [];
    for (const { form, proclitics } of reader.bare(index)) {
      const own = shown.get(placeKey([form]))?.find((name) => matches(reader, index, form, name));
      const relation = relationBefore(reader, index, proclitics);
      if (own === undefined || relation === undefined) continue;
      const draft = { first: index, core: index, last: index + own.length, proclitics, own, within: [] };
      return [{ kind: 'place' as const, ...draft, ...(relation !== undefined && { relation }) }];
    }
    return [];
  });
}

function matches(reader: NameReader, at: number, form: string, name: readonly string[]): boolean {
  return name.every((word, i) => sameSpelling(i === 0 ? form : (reader.tokens[at + i]?.form ?? ''), word));
}
