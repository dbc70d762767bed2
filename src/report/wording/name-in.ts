import type { EntityRecord } from '../../model/entity.js';
import type { Language } from '../../model/language.js';

/**
 * The name that the sources in a language print most often; where they print none, the one of all sources. Of names as
 * often printed, the longest says most.
 */
export function nameIn(
  { names, label }: EntityRecord,
  language: Language,
  languageOf: ReadonlyMap<string, Language>,
): string {
  const own = names.filter(({ sourceId }) => languageOf.get(sourceId) === language);
  const counts = new Map<string, number>();
  for (const { text, count } of own.length === 0 ? names : own)
    counts.set(text, (counts.get(text) ?? 0) + count);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0] ?? label;
}
