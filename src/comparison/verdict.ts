import { factual } from '../model/factual.js';
import type { Finding } from '../model/finding.js';
import { relations } from '../model/relations.js';
import type { Relation, Verdict } from '../schema/types.js';

/** Whether readings that stand so to one another make the verdict a conflict. */
export const isConflict = (relation: Relation): boolean => relations[relation] === 'conflict';

/**
 * The verdict on a group: the worst of its differences; without one that counts an agreement where something factual was
 * found equal, and no more than similar where nothing was.
 */
export function verdictOf(sources: number, { agreements, differences }: Finding): Verdict {
  if (sources < 2) return 'single-source';
  const verdicts = new Set(differences.map((d) => relations[d.relation]));
  if (verdicts.has('conflict')) return 'conflict';
  if (verdicts.has('difference')) return 'difference';
  return agreements.some(({ slot }) => factual[slot]) ? 'agreement' : 'similar';
}
