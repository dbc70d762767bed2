import type { Group } from '../schema/types.js';

/** Which group of one report goes on as which of another. */
export interface GroupPairs {
  /** The group of the later report as which one of the earlier goes on, by its id. */
  readonly heirOf: ReadonlyMap<string, Group>;
  /** The group of the earlier report that goes on as one of the later, by its id. */
  readonly originOf: ReadonlyMap<string, Group>;
  /** Of a group of either report, the one of the other that has most of its claims; absent where none has any. */
  readonly nearest: (side: 'before' | 'after', group: Group) => Group | undefined;
}

interface Overlap {
  readonly before: Group;
  readonly after: Group;
  readonly shared: number;
}

/**
 * Pairs the groups of two reports by the claims they share: those that share most first, then in the order of the
 * reports. Each group goes on as one at most. Linear in the claims but for a sort.
 */
export function pairGroups(before: readonly Group[], after: readonly Group[]): GroupPairs {
  const overlaps = overlapsOf(before, after);
  const heirOf = new Map<string, Group>();
  const originOf = new Map<string, Group>();
  const nearest = { before: new Map<string, Group>(), after: new Map<string, Group>() };
  for (const overlap of overlaps) {
    if (!nearest.before.has(overlap.before.id)) nearest.before.set(overlap.before.id, overlap.after);
    if (!nearest.after.has(overlap.after.id)) nearest.after.set(overlap.after.id, overlap.before);
    if (heirOf.has(overlap.before.id) || originOf.has(overlap.after.id)) continue;
    heirOf.set(overlap.before.id, overlap.after);
    originOf.set(overlap.after.id, overlap.before);
  }
  return { heirOf, originOf, nearest: (side, group) => nearest[side].get(group.id) };
}

/** The groups that share claims, those that share most first. */
function overlapsOf(before: readonly Group[], after: readonly Group[]): readonly Overlap[] {
  const home = new Map(before.flatMap((group) => group.claimIds.map((id) => [id, group] as const)));
  return after
    .flatMap((group) => {
      const shared = new Map<Group, number>();
      for (const id of group.claimIds) {
        const old = home.get(id);
        if (old !== undefined) shared.set(old, (shared.get(old) ?? 0) + 1);
      }
      return [...shared].map(([old, count]): Overlap => ({ before: old, after: group, shared: count }));
    })
    .sort((a, b) => b.shared - a.shared);
}
