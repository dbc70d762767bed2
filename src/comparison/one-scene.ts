import { senseAt } from '../grammar/meaning.js';
import type { Token } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Role } from '../schema/types.js';
import { areAcross, type Member } from './member.js';
import { onceOfClaim } from './once.js';
import { areActsOfOthers, partiesOf, share, wordsFor } from './parties/parties.js';

/** The roles of those of whom or of which something is told. */
const PARTIES: readonly Role[] = ['agent', 'patient'];

/** The words for those of whom a claim tells. */
const partyWords = (member: Member): readonly Token[] =>
  flatMap(
    member.claim.arguments.filter(({ role }) => PARTIES.includes(role)),
    (argument) => wordsFor(member, argument),
  );

const stemsOf = onceOfClaim(
  (member: Member): ReadonlySet<string> => new Set(partyWords(member).map(({ stem }) => stem)),
);

const sensesOf = onceOfClaim(
  (member: Member): ReadonlySet<string> =>
    new Set(partyWords(member).map(({ index, stem }) => senseAt(member.document, index) ?? stem)),
);

/**
 * Whether both claims tell of one who does it or to whom it is done, by name or by the same word, in two languages by words
 * of one meaning, and not of two who do it; `unknown` where one of them names nobody.
 */
export function areOfOneScene(a: Member, b: Member): boolean | 'unknown' {
  if (areActsOfOthers(a, b)) return false;
  const [p, q] = [a, b].map((m) => flatMap(PARTIES, (role) => partiesOf(m, role)));
  if (p !== undefined && q !== undefined && share(p, q)) return true;
  const wordsOf = areAcross(a, b) ? sensesOf : stemsOf;
  const [xs, ys] = [wordsOf(a), wordsOf(b)];
  return xs.size === 0 || ys.size === 0 ? 'unknown' : [...xs].some((word) => ys.has(word));
}
