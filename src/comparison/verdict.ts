import type { DifferenceDraft } from '../model/finding.js';
import { relations } from '../model/relations.js';
import type { Relation, Verdict } from '../schema/types.js';

/** Whether readings that stand so to one another make the verdict a conflict. */
export const isConflict = (relation: Relation): boolean => relations[relation] === 'conflict';

/** The verdict on a group: the worst of its differences; framing and complementary readings leave it an agreement. */
export function verdictOf(sources: number, differences: readonly DifferenceDraft[]): Verdict {
  if (sources < 2) return 'single-source';
  const verdicts = new Set(differences.map((d) => relations[d.relation]));
  if (verdicts.has('conflict')) return 'conflict';
  return verdicts.has('difference') ? 'difference' : 'agreement';
}
