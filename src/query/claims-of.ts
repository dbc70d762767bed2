import type { Claim, ComparisonReport, Group } from '../schema/types.js';

/**
 * The claim that has an id; undefined where the report has none of that id.
 *
 * @example
 * const report = compareClaims(sources);
 * const [id = ''] = report.groups[0]?.claimIds ?? [];
 * console.log(claimOf(report, id)?.evidence.quote);
 */
export function claimOf(report: ComparisonReport, id: string): Claim | undefined {
  return report.claims.find((claim) => claim.id === id);
}

/**
 * The claims of a point, in its order.
 *
 * @param group the point, or anything with ids of claims, such as a reading
 * @example
 * const report = compareClaims(sources);
 * for (const group of report.groups)
 *   console.log(claimsOf(report, group).map(({ sourceId, evidence }) => `${sourceId}: ${evidence.quote}`));
 */
export function claimsOf(report: ComparisonReport, { claimIds }: Pick<Group, 'claimIds'>): readonly Claim[] {
  const wanted = new Set(claimIds);
  const found = new Map(report.claims.filter(({ id }) => wanted.has(id)).map((claim) => [claim.id, claim]));
  return claimIds.flatMap((id) => found.get(id) ?? []);
}
