import { conflictChanges } from './diff/conflict-changes.js';
import { groupChanges } from './diff/group-changes.js';
import { pairGroups } from './diff/pair-groups.js';
import { parseReport } from './schema/parse.js';
import type { ComparisonReport, ReportDiff } from './schema/types.js';

/**
 * What sets one comparison of an event apart from an earlier one: which points appeared, went, joined, split, or have
 * another verdict or other claims, and which conflicts are new or gone. Groups are the same where they share claims,
 * whatever their ids; a claim's id depends on its source, its place and its words alone.
 *
 * @param before a report
 * @param after a later one on the same event: of more sources, of others, or of other texts
 * @throws CrossclaimError where one of them is no report
 * @example
 * const before = compareClaims(sources);
 * const late: Source = { id: 'late', text: 'At least 14 people died when the bridge collapsed on Monday.' };
 * const { groups, conflicts } = diffReports(before, addSource(before, sources, late));
 * for (const { change, subject } of groups) console.log(change, subject.en);
 * console.log(conflicts.appeared.length);
 */
export function diffReports(before: ComparisonReport, after: ComparisonReport): ReportDiff {
  const [old, now] = [parseReport(before, 'before'), parseReport(after, 'after')];
  const pairs = pairGroups(old.groups, now.groups);
  const groups = groupChanges(old.groups, now.groups, pairs);
  const moved = groups.filter(({ change }) => change === 'verdict' || change === 'members').length;
  return {
    diffVersion: '1',
    sources: sourceChanges(old, now),
    groups,
    unchanged: pairs.heirOf.size - moved,
    conflicts: {
      appeared: conflictChanges(now.groups, (group) => pairs.nearest('after', group)),
      gone: conflictChanges(old.groups, (group) => pairs.nearest('before', group)),
    },
  };
}

function sourceChanges(before: ComparisonReport, after: ComparisonReport): ReportDiff['sources'] {
  const digests = new Map(before.sources.map(({ id, sha256 }) => [id, sha256]));
  const kept = new Set(after.sources.map(({ id }) => id));
  return {
    added: after.sources.filter(({ id }) => !digests.has(id)).map(({ id }) => id),
    removed: before.sources.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    changed: after.sources
      .filter(({ id, sha256 }) => (digests.get(id) ?? sha256) !== sha256)
      .map(({ id }) => id),
  };
}
