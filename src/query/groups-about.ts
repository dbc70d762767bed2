import { invalidOption } from '../errors.js';
import type { ComparisonReport, Group } from '../schema/types.js';

/**
 * The point that has an id, or that a claim with that id is in; undefined where there is neither.
 *
 * @example
 * const report = compareClaims(sources);
 * const first = report.claims[0];
 * if (first) console.log(groupOf(report, first.id)?.verdict);
 */
export function groupOf(report: ComparisonReport, id: string): Group | undefined {
  return report.groups.find((group) => group.id === id || group.claimIds.includes(id));
}

/**
 * The points that belong to a topic, in the order of the report.
 *
 * @param topic the id of a topic that the report was asked for
 * @throws CrossclaimError where the report was not asked for it
 * @example
 * const report = compareClaims(sources, { topics });
 * for (const group of groupsAbout(report, 'who-signed')) console.log(group.subject.label.en);
 */
export function groupsAbout(report: ComparisonReport, topic: string): readonly Group[] {
  const asked = report.topics.find(({ id }) => id === topic);
  if (asked === undefined) {
    const known = report.topics.map(({ id }) => id).join(', ');
    throw invalidOption(
      'topic',
      `the report was not asked for "${topic}"`,
      known === '' ? 'Give topics when comparing.' : `It was asked for: ${known}.`,
    );
  }
  const wanted = new Set(asked.groupIds);
  return report.groups.filter(({ id }) => wanted.has(id));
}
