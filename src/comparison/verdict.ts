import type { DifferenceDraft } from '../model/finding.js';
import type { Relation, Verdict } from '../schema/types.js';

const CONFLICT: ReadonlySet<Relation> = new Set(['update', 'attributed-dispute', 'contradiction']);
const DIFFERENCE: ReadonlySet<Relation> = new Set([
  'undetermined',
  'scope-mismatch',
  'detail',
  'approximate',
]);

/** Whether readings that stand so to one another make the verdict a conflict. */
export const isConflict = (relation: Relation): boolean => CONFLICT.has(relation);

/** The verdict on a group: the worst of its differences; framing and complementary readings leave it an agreement. */
export function verdictOf(sources: number, differences: readonly DifferenceDraft[]): Verdict {
  if (sources < 2) return 'single-source';
  if (differences.some((d) => isConflict(d.relation))) return 'conflict';
  return differences.some((d) => DIFFERENCE.has(d.relation)) ? 'difference' : 'agreement';
}
