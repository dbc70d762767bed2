import { nameKeyOf, sameSpelling } from '../../../grammar/name-key.js';
import { flatMap } from '../../../model/flat-map.js';
import { groupBy } from '../group-by.js';
import type { PlaceDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { relationBefore } from './place-relation.js';

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
    (own) => nameKeyOf(own.slice(0, 1)),
  );
}

/** Reads such names where they stand without a head, after a preposition or between places (`من القاهرة إلى المنصورة`). */
export function findPlacesAgain(
  reader: NameReader,
  taken: ReadonlySet<number>,
  shown: ShownPlaces,
): readonly PlaceDraft[] {
  return flatMap(reader.tokens, ({ index }) => {
    if (taken.has(index) || reader.known(index) || !reader.namelike(index)) return [];
    for (const { form, lead } of reader.bare(index)) {
      const own = shown.get(nameKeyOf([form]))?.find((name) => matches(reader, index, form, name));
      const relation = own && relationBefore(reader, index, lead);
      if (own === undefined || relation === undefined) continue;
      const range = { first: index, core: index, last: index + own.length, lead };
      return [{ kind: 'place' as const, ...range, own, within: [], relation }];
    }
    return [];
  });
}

function matches(reader: NameReader, at: number, form: string, name: readonly string[]): boolean {
  return name.every((word, i) => sameSpelling(i === 0 ? form : (reader.tokens[at + i]?.form ?? ''), word));
}
