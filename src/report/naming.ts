import { flatMap } from '../model/flat-map.js';
import type { Entity, Naming } from '../schema/types.js';

/** Entities that at least two sources name, and not all alike: what each source calls them. */
export function namingOf(entities: readonly Entity[]): readonly Naming[] {
  return flatMap(entities, (entity) => {
    const bySource = new Map<string, string[]>();
    for (const { sourceId, text } of entity.names) {
      const list = bySource.get(sourceId) ?? [];
      if (!list.includes(text)) list.push(text);
      bySource.set(sourceId, list);
    }
    const distinct = new Set([...bySource.values()].map((list) => [...list].sort().join('|')));
    if (bySource.size < 2 || distinct.size < 2) return [];
    return [
      {
        entityId: entity.id,
        names: [...bySource.entries()]
          .sort((a, b) => (a[0] < b[0] ? -1 : 1))
          .map(([sourceId, texts]) => ({ sourceId, texts })),
      },
    ];
  });
}
