import { relations } from '../model/relations.js';
import type { ConflictChange, Difference, Group } from '../schema/types.js';

/**
 * The conflicts of some groups that the groups they are held against have not: one is the same where it is on the same slot
 * and a claim stands in the readings of both.
 */
export function conflictChanges(
  groups: readonly Group[],
  counterpart: (group: Group) => Group | undefined,
): readonly ConflictChange[] {
  return groups.flatMap((group) => {
    const known = conflictsIn(counterpart(group));
    return conflictsIn(group)
      .filter((conflict) => !known.some((other) => isSame(conflict, other)))
      .map(({ id, slot, relation }) => ({
        groupId: group.id,
        differenceId: id,
        slot,
        relation,
        subject: group.subject.label,
      }));
  });
}

const conflictsIn = (group: Group | undefined): readonly Difference[] =>
  (group?.differences ?? []).filter(({ relation }) => relations[relation] === 'conflict');

function isSame(a: Difference, b: Difference): boolean {
  if (a.slot !== b.slot) return false;
  const claims = new Set(a.readings.flatMap((reading) => reading.claimIds));
  return b.readings.some((reading) => reading.claimIds.some((id) => claims.has(id)));
}
