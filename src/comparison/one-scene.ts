import { senseAt } from '../grammar/meaning.js';
import { isWeightless } from '../grammar/weightless.js';
import type { ClaimArgument } from '../model/claim.js';
import type { Token } from '../model/document.js';
import { tokensIn } from '../model/tokens-in.js';
import type { Role } from '../schema/types.js';
import type { Member } from './member.js';
import { onceOfClaim } from './once.js';
import { areActsOfOthers, partiesOf, share } from './parties/parties.js';

/** The roles of those of whom or of which something is told. */
const PARTIES: readonly Role[] = ['agent', 'patient'];

/** The words of content for a party of a claim. */
const tokensOf = ({ document }: Member, argument: ClaimArgument): readonly Token[] =>
  tokensIn(document, argument).filter(
    (t) => t.kind === 'word' && t.end <= argument.end && !isWeightless(document.hitsAt[t.index] ?? []),
  );

const wordsOf = onceOfClaim((member: Member) => {
  const parties = member.claim.arguments.filter((a) => PARTIES.includes(a.role));
  const tokens = parties.flatMap((a) => tokensOf(member, a));
  const stems = new Set(tokens.map(({ stem }) => stem));
  return { stems, senses: new Set(tokens.map(({ index, stem }) => senseAt(member.document, index) ?? stem)) };
});

/**
 * Whether both claims tell of one who does it or to whom it is done, by name or by the same word, in two languages by words
 * of one meaning, and not of two who do it; `unknown` where one of them names nobody.
 */
export function areOfOneScene(a: Member, b: Member): boolean | 'unknown' {
  if (areActsOfOthers(a, b)) return false;
  const [p, q] = [a, b].map((m) => PARTIES.flatMap((role) => partiesOf(m, role)));
  if (p !== undefined && q !== undefined && share(p, q)) return true;
  const by = a.document.language === b.document.language ? 'stems' : 'senses';
  const [xs, ys] = [wordsOf(a)[by], wordsOf(b)[by]];
  return xs.size === 0 || ys.size === 0 ? 'unknown' : [...xs].some((word) => ys.has(word));
}
