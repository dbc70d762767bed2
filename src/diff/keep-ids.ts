import { differenceId, stableId } from '../report/ids.js';
import type { ComparisonReport, Group } from '../schema/types.js';
import { pairGroups } from './pair-groups.js';

/** A report in which every group that goes on from an earlier one has the id it had there, and its differences too. */
export function keepIds(before: ComparisonReport, after: ComparisonReport): ComparisonReport {
  const pairs = pairGroups(before.groups, after.groups);
  const kept = new Set([...pairs.originOf.values()].map(({ id }) => id));
  const ids = new Map(
    after.groups.map(({ id }) => [id, pairs.originOf.get(id)?.id ?? (kept.has(id) ? stableId('g', id) : id)]),
  );
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...after,
    groups: after.groups.map((group) => withId(group, idOf(group.id))),
    coverage: {
      ...after.coverage,
      matrix: after.coverage.matrix.map((row) => ({ ...row, groupId: idOf(row.groupId) })),
      bySource: after.coverage.bySource.map((row) => ({ ...row, only: row.only.map(idOf) })),
    },
    topics: after.topics.map((topic) => ({
      ...topic,
      groupIds: topic.groupIds.map(idOf),
      answers: topic.answers.map((answer) =>
        answer.groupId === undefined ? answer : { ...answer, groupId: idOf(answer.groupId) },
      ),
    })),
  };
}

/** A group under an id; its differences have ids made of it, as when they were first told. */
function withId(group: Group, id: string): Group {
  if (id === group.id) return group;
  const used = new Map<string, number>();
  return {
    ...group,
    id,
    differences: group.differences.map((difference) => {
      const n = used.get(difference.slot) ?? 0;
      used.set(difference.slot, n + 1);
      return { ...difference, id: differenceId(id, difference.slot, n) };
    }),
  };
}
