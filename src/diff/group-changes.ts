import type { Group, GroupChange, GroupState } from '../schema/types.js';
import type { GroupPairs } from './pair-groups.js';

/** What became of every group that is not as it was: those of the later report first, each in the order of its report. */
export function groupChanges(
  before: readonly Group[],
  after: readonly Group[],
  pairs: GroupPairs,
): readonly GroupChange[] {
  const now = after.flatMap((group): readonly GroupChange[] => {
    const old = pairs.originOf.get(group.id);
    if (old !== undefined) {
      const change = changeBetween(old, group);
      return change === undefined ? [] : [told(change, group, old, group)];
    }
    const from = pairs.nearest('after', group);
    return [told(from === undefined ? 'appeared' : 'split', group, from, group)];
  });
  const gone = before.flatMap((group): readonly GroupChange[] => {
    if (pairs.heirOf.has(group.id)) return [];
    const into = pairs.nearest('before', group);
    return [told(into === undefined ? 'gone' : 'joined', group, group, into)];
  });
  return [...now, ...gone];
}

function changeBetween(old: Group, group: Group): 'verdict' | 'members' | undefined {
  if (old.verdict !== group.verdict) return 'verdict';
  return without(old.claimIds, group.claimIds).length + without(group.claimIds, old.claimIds).length > 0
    ? 'members'
    : undefined;
}

function told(
  change: GroupChange['change'],
  { subject }: Group,
  before: Group | undefined,
  after: Group | undefined,
): GroupChange {
  return {
    change,
    subject: subject.label,
    ...(before === undefined ? {} : { before: stateOf(before) }),
    ...(after === undefined ? {} : { after: stateOf(after) }),
    claimsAdded: without(after?.claimIds ?? [], before?.claimIds ?? []),
    claimsRemoved: without(before?.claimIds ?? [], after?.claimIds ?? []),
  };
}

const stateOf = ({ id, verdict, sourceIds }: Group): GroupState => ({ id, verdict, sourceIds });

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return list.filter((id) => !known.has(id));
}
