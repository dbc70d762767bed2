import { isWeightless } from '../grammar/weightless.js';
import type { ClaimArgument } from '../model/claim.js';
import { tokensIn } from '../model/tokens-in.js';
import type { Role } from '../schema/types.js';
import type { Member } from './member.js';
import { onceOfClaim } from './once.js';
import { areActsOfOthers, partiesOf, share } from './parties/parties.js';

/** The roles of those of whom or of which something is told. */
const PARTIES: readonly Role[] = ['agent', 'patient'];

/** The stems of content of the words for a party of a claim. */
const stemsOf = ({ document }: Member, argument: ClaimArgument): readonly string[] =>
  tokensIn(document, argument)
    .filter(
      (t) => t.kind === 'word' && t.end <= argument.end && !isWeightless(document.hitsAt[t.index] ?? []),
    )
    .map((t) => t.stem);

const wordsOf = onceOfClaim(
  (member: Member): ReadonlySet<string> =>
    new Set(
      member.claim.arguments.filter((a) => PARTIES.includes(a.role)).flatMap((a) => stemsOf(member, a)),
    ),
);

/**
 * Whether both claims tell of one who does it or to whom it is done, by name or by the same word, and not of two who do it;
 * `unknown` where one of them names nobody.
 */
export function areOfOneScene(a: Member, b: Member): boolean | 'unknown' {
  if (areActsOfOthers(a, b)) return false;
  const [p, q] = [a, b].map((m) => PARTIES.flatMap((role) => partiesOf(m, role)));
  if (p !== undefined && q !== undefined && share(p, q)) return true;
  const [xs, ys] = [wordsOf(a), wordsOf(b)];
  return xs.size === 0 || ys.size === 0 ? 'unknown' : [...xs].some((word) => ys.has(word));
}
