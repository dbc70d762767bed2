import type { Claim, ComparisonReport, Difference, Reading } from '../schema/types.js';
import { claimsOf } from './claims-of.js';

/** A reading with the claims that give it, and whose they are. */
export interface ReadingInFull {
  readonly reading: Reading;
  /** The claims that give it, in its order. */
  readonly claims: readonly Claim[];
  /** Each source once, in the order of the claims. */
  readonly sourceIds: readonly string[];
}

/**
 * What each reading of a difference says, with the claims that give it and their sources.
 *
 * @param difference the difference
 * @example
 * const report = compareClaims(sources);
 * for (const { difference } of conflictsOf(report))
 *   for (const { reading, sourceIds } of readingsOf(report, difference))
 *     console.log(`${reading.display?.en ?? reading.text}: ${sourceIds.join(', ')}`);
 */
export function readingsOf(
  report: ComparisonReport,
  { readings }: Pick<Difference, 'readings'>,
): readonly ReadingInFull[] {
  return readings.map((reading) => {
    const claims = claimsOf(report, reading);
    return { reading, claims, sourceIds: [...new Set(claims.map(({ sourceId }) => sourceId))] };
  });
}
