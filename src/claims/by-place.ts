import type { ClaimArgument, DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';

/**
 * A claim that counts in two places, as two: 12 شخصا في بغداد | و7 في الموصل. Each has its number and place, what stands
 * before the first number is told of both, and the predicate is that of the first.
 */
export function byPlace(document: Document, claim: DraftClaim): readonly DraftClaim[] {
  const ordered = [...claim.arguments].sort((a, b) => a.start - b.start);
  const [one, other] = ordered.filter(isCount);
  if (one === undefined || other?.mention?.kind !== 'quantity') return [claim];
  const own = (from: number, to: number): readonly ClaimArgument[] =>
    ordered.filter((a) => from <= a.start && a.start < to);
  const [here, there] = [own(one.start, other.start), own(other.start, Number.POSITIVE_INFINITY)];
  if (!isOfOneSort(one, other) || !here.some(isPlace) || !there.some(isPlace)) return [claim];
  if (claim.predicate.start >= other.start) return [claim];
  const before = (a: ClaimArgument): boolean => !there.includes(a);
  const joint = ordered.filter((a) => a.start < one.start);
  const { first } = other.mention;
  const last = document.tokens[endBefore(document, first) - 1];
  if (last === undefined) return [claim];
  const { setAside: _, ...rest } = claim;
  return [
    {
      ...claim,
      last: last.index + 1,
      end: last.end,
      arguments: claim.arguments.filter((a) => before(a) || a.role === 'time'),
    },
    {
      ...rest,
      first,
      start: other.start,
      arguments: claim.arguments.filter((a) => joint.includes(a) || there.includes(a)),
    },
  ];
}

const isCount = ({ mention }: ClaimArgument): boolean =>
  mention?.kind === 'quantity' && mention.value.unit === undefined;

const isPlace = ({ role, mention }: ClaimArgument): boolean => role === 'place' && mention?.kind === 'place';

const isOfOneSort = ({ mention: a }: ClaimArgument, { mention: b }: ClaimArgument): boolean =>
  a?.kind === 'quantity' && b?.kind === 'quantity' && a.value.of !== undefined && a.value.of === b.value.of;

/** Where what stands before a number ends, without the marks and the word that join it. */
function endBefore({ tokens, hitsAt }: Document, first: number): number {
  let last = first;
  while (
    last > 0 &&
    (tokens[last - 1]?.kind === 'punctuation' ||
      hitsAt[last - 1]?.some((h) => h.category === 'marker' && h.id === 'and'))
  )
    last--;
  return last;
}
