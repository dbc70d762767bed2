import { relations } from '../model/relations.js';
import type { ComparisonReport, Difference, Group } from '../schema/types.js';

/** A difference that makes a conflict, with the point it stands in. */
export interface Conflict {
  /** The point. */
  readonly group: Group;
  /** What the sources conflict on in it. */
  readonly difference: Difference;
}

/**
 * Every difference that makes a conflict, with the point it stands in, in the order of the report.
 *
 * @example
 * const report = compareClaims(sources);
 * for (const { group, difference } of conflictsOf(report))
 *   console.log(group.subject.label.en, difference.readings.map(({ text }) => text));
 */
export function conflictsOf(report: ComparisonReport): readonly Conflict[] {
  return report.groups.flatMap((group) =>
    group.differences
      .filter(({ relation }) => relations[relation] === 'conflict')
      .map((difference) => ({ group, difference })),
  );
}
