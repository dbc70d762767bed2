import type { ClaimInContext, Cluster } from '../model/alignment.js';
import type { Finding } from '../model/finding.js';
import type { QuantityValue } from '../schema/types.js';

/** The number that a source gives in a sentence, as one key. */
const numberIn = ({ sourceId, sentence }: ClaimInContext['claim'], { min, max }: QuantityValue): string =>
  `${sourceId} ${sentence} ${min}..${max}`;

/**
 * Whether each cluster says something that no other says: of those that only give the measure of a thing in passing, whether its
 * numbers are not already told, of two sources, by what the other claims agree or differ on.
 */
export function tellsMore(
  claims: readonly ClaimInContext[],
  clusters: readonly Cluster[],
  findings: readonly Finding[],
): readonly boolean[] {
  const isMeasure = clusters.map(({ members }) =>
    members.every((i) => claims[i]?.claim.measure !== undefined),
  );
  const told = new Map<string, Set<number>>();
  let found = 0;
  for (const [k, { agreements, differences }] of findings.entries()) {
    if (isMeasure[k] === true) continue;
    const numbers = [
      ...agreements.map((agreement) => [agreement]),
      ...differences.map(({ readings }) => readings),
    ];
    for (const one of numbers) {
      found++;
      for (const { value, claims: tellers } of one) {
        if (value?.kind !== 'quantity') continue;
        for (const index of tellers) {
          const claim = claims[index]?.claim;
          if (claim === undefined) continue;
          const key = numberIn(claim, value);
          told.set(key, (told.get(key) ?? new Set()).add(found));
        }
      }
    }
  }
  return clusters.map(({ members }, k) => isMeasure[k] !== true || !isTold(members, claims, told));
}

/** Whether two sources of a cluster have their numbers in one finding. */
function isTold(
  members: readonly number[],
  claims: readonly ClaimInContext[],
  told: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const tellers = new Map<number, string>();
  for (const index of members) {
    const claim = claims[index]?.claim;
    const number = claim?.arguments.find((a) => a.mention?.kind === 'quantity')?.mention;
    if (claim === undefined || number?.kind !== 'quantity') continue;
    for (const finding of told.get(numberIn(claim, number.value)) ?? []) {
      const other = tellers.get(finding);
      if (other !== undefined && other !== claim.sourceId) return true;
      tellers.set(finding, claim.sourceId);
    }
  }
  return false;
}
