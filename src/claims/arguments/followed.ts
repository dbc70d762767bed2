import { repeats } from '../../concepts/traits.js';
import type { ClaimArgument, DraftClaim } from '../../model/claim.js';
import type { Clause } from '../../model/document.js';
import { isNamed } from '../units-arabic.js';

/** The act that another does next is told in this sentence or the one before; further back, it is no longer what is followed. */
const REACH = 1;

/**
 * A claim that somebody did what another had just done (حذا حذوه, followed suit), as a claim of that act, done after the
 * other; undefined where the act or who did it is not told near by.
 */
export function followed(
  clause: Clause,
  claim: DraftClaim,
  before: readonly DraftClaim[],
): DraftClaim | undefined {
  if (!repeats(claim.predicate.concept)) return undefined;
  const last = before[before.length - 1]?.sentence;
  if (last === undefined || clause.sentence - last > REACH) return undefined;
  const near = before.slice(before.findLastIndex((c) => c.sentence !== last) + 1);
  const told = near.find((c) => c.predicate.concept !== undefined && doer(c) !== undefined);
  const first = told && doer(told);
  const own = claim.arguments.filter((a) => a.mention !== undefined && isNamed(a.mention));
  if (told?.predicate.concept === undefined || first === undefined || own.length === 0) return undefined;
  const times = claim.arguments.filter((a) => a.role === 'time' || a.role === 'duration');
  const others = told.arguments.filter((a) => KEPT.has(a.role));
  return {
    ...claim,
    predicate: { ...claim.predicate, concept: told.predicate.concept },
    arguments: [
      ...own.map((a) => ({ ...a, role: 'agent' as const })),
      ...others,
      { ...first, role: 'order' },
      ...times,
    ],
    retells: { first: told.first, last: told.last },
  };
}

const doer = ({ arguments: args }: DraftClaim): ClaimArgument | undefined =>
  args.find((a) => a.role === 'agent' && a.mention !== undefined && isNamed(a.mention));

/** What another does to or with the same. */
const KEPT: ReadonlySet<string> = new Set([
  'partner',
  'patient',
  'recipient',
  'document',
  'scope',
  'content',
]);
