import type { ConceptId } from '../../concepts/events.js';
import { stated } from '../../concepts/stated.js';
import type { ClaimArgument } from '../../model/claim.js';

/**
 * The arguments of a claim that says who holds an office, whichever side of it stands first: the person is its agent, and what
 * is said to be his the office. Of other claims as they are.
 */
export function holderFirst(
  concept: ConceptId | undefined,
  args: readonly ClaimArgument[],
): readonly ClaimArgument[] {
  const person = args.find(({ mention }) => mention?.kind === 'person');
  if (concept !== stated.officeServed || person === undefined || person.role === 'agent') return args;
  return args.map((a) =>
    a === person ? { ...a, role: 'agent' } : a.role === 'agent' ? { ...a, role: 'office' } : a,
  );
}
