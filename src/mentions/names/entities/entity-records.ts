import { grammarOf } from '../../../grammar/grammar.js';
import type { Document } from '../../../model/document.js';
import type { EntityName, EntityRecord } from '../../../model/entity.js';
import type { LinkedMention } from './entities.js';

/** The entities of the event: one for each key, with its names by source and position, sorted by key. */
export function entityRecords(
  documents: readonly Document[],
  mentions: readonly (readonly LinkedMention[])[],
): readonly EntityRecord[] {
  const byKey = new Map<
    string,
    { readonly kind: EntityRecord['kind']; readonly names: Map<string, EntityName> }
  >();
  const glued = new Set<string>();
  for (const [i, document] of documents.entries()) {
    const sourceId = document.source.id;
    for (const { mention, named } of mentions[i] ?? []) {
      const { entity, kind } = mention;
      if (isGlued(document, mention.first, named.start)) glued.add(`${sourceId}\n${named.text}`);
      const { text, start, end } = named;
      const record = byKey.get(entity) ?? { kind, names: new Map<string, EntityName>() };
      byKey.set(entity, record);
      const id = `${sourceId}\n${text}`;
      const known = record.names.get(id);
      record.names.set(
        id,
        known === undefined
          ? { sourceId, text, start, end, count: 1 }
          : { sourceId, text, start: known.start, end: known.end, count: known.count + 1 },
      );
    }
  }
  return [...byKey]
    .map(([key, { kind, names }]) => {
      const plain = [...names].filter(([id]) => !glued.has(id)).map(([, name]) => name);
      const shown = plain.length > 0 ? plain : [...names.values()];
      return { key, kind, label: labelOf(kind, shown), names: shown.sort(byPlace) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Whether a name begins with a particle written into its article (للمغرب): a form of the name, not another one. */
function isGlued(document: Document, first: number, start: number): boolean {
  const token = document.tokens[first];
  return token !== undefined && token.start === start && grammarOf(document).looksFused(token.form);
}

function byPlace(a: EntityName, b: EntityName): number {
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** Names longer than this run on; they are no labels where there is a shorter one. */
const LONGEST_LABEL = 60;

/**
 * The fullest name: most words, then the one printed most, then the first in code point order. Places go by the name
 * printed most, since longer ones are descriptions.
 */
function labelOf(kind: EntityRecord['kind'], names: readonly EntityName[]): string {
  const counts = new Map<string, number>();
  for (const { text, count } of names) counts.set(text, (counts.get(text) ?? 0) + count);
  const words = (text: string) =>
    kind === 'place' || text.length > LONGEST_LABEL ? 0 : text.split(/\s+/).length;
  const [best] = [...counts].sort(
    (a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  return best?.[0] ?? '';
}
