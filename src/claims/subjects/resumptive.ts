import { hasPronoun } from '../../grammar/pronouns.js';
import type { ClaimArgument, DraftClaim } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import type { Role } from '../../schema/types.js';
import { relativeOf } from './antecedents.js';

/** The roles of what a preposition with a pronoun points back at, by preposition. */
const ROLES: Readonly<Record<string, Role>> = { to: 'destination', from: 'origin', in: 'place' };

/** The preposition with a pronoun that follows a verb at once or ends its phrase: التي وصل إليها. */
export function resumptiveAfter(document: Document, { first, last }: TokenRange): Hit | undefined {
  for (let i = first + 1; i <= last; i++) {
    const hit = document.hitsAt[i]?.find((h) => h.category === 'preposition' && hasPronoun(h));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/**
 * The claims of a relative clause whose verb points back by a preposition at the place right before it, with that place:
 * المدينة التي وصل إليها فجرا gives a destination.
 */
export function pointBack(
  document: Document,
  clause: Clause,
  claims: readonly DraftClaim[],
  before: readonly DraftClaim[],
): readonly DraftClaim[] {
  const [claim] = claims;
  const relative = relativeOf(document, clause);
  if (claim === undefined || relative === undefined) return claims;
  const { token, end } = claim.predicate;
  let last = token + 1;
  while ((document.tokens[last]?.start ?? end) < end) last++;
  const hit = resumptiveAfter(document, { first: token, last });
  const role = ROLES[hit?.id ?? ''];
  if (role === undefined || claim.arguments.some((a) => a.role === role)) return claims;
  const place = placeBefore(document, relative, before);
  return place === undefined
    ? claims
    : [{ ...claim, arguments: [...claim.arguments, { ...place, role }] }, ...claims.slice(1)];
}

/** The place named right before a relative pronoun. */
function placeBefore(
  document: Document,
  relative: number,
  before: readonly DraftClaim[],
): ClaimArgument | undefined {
  const mark = document.tokens[relative - 1]?.kind === 'punctuation' ? relative - 1 : relative;
  const end = document.tokens[mark - 1]?.end;
  for (
    let i = before.length - 1;
    i >= 0 && before[i]?.sentence === document.tokens[relative]?.sentence;
    i--
  ) {
    const place = before[i]?.arguments.find((a) => a.mention?.kind === 'place' && a.end === end);
    if (place !== undefined) return place;
  }
  return undefined;
}
