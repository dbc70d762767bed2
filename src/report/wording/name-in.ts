import type { EntityName, EntityRecord } from '../../model/entity.js';
import type { Language } from '../../model/language.js';

/**
 * The name that the sources in a language print most often, with the first place of it; undefined where they print none. Of
 * names as often printed, the longest says most. Without a language, of all sources.
 */
export function nameIn(
  { names }: EntityRecord,
  language: Language | undefined,
  languageOf: ReadonlyMap<string, Language>,
): EntityName | undefined {
  const counts = new Map<string, { readonly name: EntityName; count: number }>();
  for (const name of names) {
    if (language !== undefined && languageOf.get(name.sourceId) !== language) continue;
    const known = counts.get(name.text);
    if (known === undefined) counts.set(name.text, { name, count: name.count });
    else known.count += name.count;
  }
  const [best] = [...counts.values()].sort(
    ({ name: { text: a }, count: m }, { name: { text: b }, count: n }) =>
      n - m || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.name;
}
