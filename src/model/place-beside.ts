import type { ClaimArgument } from './claim.js';
import type { PlaceMention } from './mention.js';

/**
 * The place of a number among the arguments of its claim, in order: the first behind it and before the next number, or
 * else one before it. Of `46 in the north and 31 in the south`, each has its own.
 */
export function placeBeside(
  ordered: readonly ClaimArgument[],
  number: ClaimArgument,
): PlaceMention | undefined {
  const places = ordered.flatMap(({ role, mention }) =>
    role === 'place' && mention?.kind === 'place' ? [mention] : [],
  );
  const end = nextNumber(ordered, number)?.start ?? Number.POSITIVE_INFINITY;
  return (
    places.find((p) => p.start >= number.end && p.start < end) ?? places.find((p) => p.end <= number.start)
  );
}

/** The next number of a claim behind one. */
export const nextNumber = (
  ordered: readonly ClaimArgument[],
  number: ClaimArgument,
): ClaimArgument | undefined =>
  ordered.find((a) => a !== number && a.start >= number.end && a.mention?.kind === 'quantity');
