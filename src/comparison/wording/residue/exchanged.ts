import { isMutual } from '../../../concepts/traits.js';
import { grammarOf } from '../../../grammar/grammar.js';
import { hasHit } from '../../../grammar/hits.js';
import { flatMap } from '../../../model/flat-map.js';
import type { Member } from '../../member.js';
import { claimWords } from '../claim-words.js';
import { isAlone } from './left-over.js';
import type { Pair } from './pairs.js';
import { type Word, wordsOf } from './words.js';

/** Two words exchanged and their predicate: fewer words are no sentence. */
const LEAST = 3;

/** The words that two claims have in each other's place. */
export interface Exchange {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/**
 * The words of two claims that are one sentence but for two of them which stand in each other's place, on the same side of
 * the predicate: who paid whom. Undefined where more is left over, and where both do it alike.
 */
export function exchangedIn(a: Member, b: Member): Exchange | undefined {
  const { concept } = a.claim.predicate;
  if (concept === undefined || concept !== b.claim.predicate.concept || isMutual(concept)) return undefined;
  const [xs, ys] = [wordsOf(a), wordsOf(b)].map((words) => words.filter(isOwn));
  if (xs === undefined || ys === undefined || xs.length !== ys.length || xs.length < LEAST) return undefined;
  const apart = flatMap(xs, (x, i) => (x.stem === stemAt(ys, i) ? [] : [i]));
  const [i, k] = apart;
  if (apart.length !== 2 || i === undefined || k === undefined) return undefined;
  if (stemAt(xs, i) !== stemAt(ys, k) || stemAt(xs, k) !== stemAt(ys, i)) return undefined;
  const [left, right] = [xs[i], ys[i]];
  if (left === undefined || right === undefined || isPassive(a) !== isPassive(b)) return undefined;
  const kept = [i, k].every((at) => sideOf(a, xs[at]) === sideOf(b, ys[at]));
  const [last, other] = [xs[k], ys[k]];
  const turned = areOfOnePhrase([a, left, last], [b, right, other]);
  return kept && !turned && !isOneTime(left, last) && !areJoined(a, left, last)
    ? { left: [left], right: [right] }
    : undefined;
}

/** Whether of two words the one is a time and the other none: where they stand is all that was exchanged. */
const isOneTime = (one: Word, other: Word | undefined): boolean =>
  (one.mention?.kind === 'time') !== (other?.mention?.kind === 'time');

/** So few words may stand for who or what was exchanged: a name of two, with whose brother he is. */
const MOST_EXCHANGED = 3;

/**
 * The words by which two claims differ, where each stands elsewhere in the sentence of the other, of another event: A was
 * killed and B wounded, B was killed and A wounded. Undefined where more is left over.
 */
export function exchangedAcross({ a, b, rest }: Pair): Exchange | undefined {
  const [only] = rest.replaced;
  if (only === undefined || !isAlone(rest) || rest.shared === 0) return undefined;
  const { left, right } = only;
  const short = [left, right].every((words) => words.length <= MOST_EXCHANGED && words.every(isOwn));
  if (
    !short ||
    a.claim.predicate.concept === undefined ||
    a.claim.predicate.concept !== b.claim.predicate.concept
  )
    return undefined;
  return stands(b, left) && stands(a, right) && tellsMore(a) && tellsMore(b) ? { left, right } : undefined;
}

/** Whether all of some words stand in the sentence of a claim, but not in the claim. */
const stands = (member: Member, words: readonly Word[]): boolean =>
  words.every(
    (word) => claimWords(member).whole.stems.has(word.stem) && !claimWords(member).stems.has(word.stem),
  );

/** Whether the sentence of a claim tells of an event more. */
const tellsMore = (member: Member): boolean =>
  [...claimWords(member).whole.events.keys()].some((event) => !claimWords(member).events.has(event));

const isOwn = ({ heavy, part }: Word): boolean => heavy && part === 'claim';

const stemAt = (words: readonly Word[], at: number): string | undefined => words[at]?.stem;

/** Whether two words of a claim are joined by *and*, so that it is the same of both, in whatever order. */
function areJoined({ document }: Member, one: Word, other: Word | undefined): boolean {
  const { looksCoordinated } = grammarOf(document);
  return document.tokens
    .slice(one.token.index + 1, (other?.token.index ?? 0) + 1)
    .some(
      ({ form, index }) =>
        looksCoordinated(form) ||
        document.hitsAt[index]?.some((h) => h.category === 'marker' && h.id === 'and'),
    );
}

/** A claim and two of its words. */
type Place = readonly [Member, Word, Word | undefined];

/**
 * Whether words that were turned round are of one name or office (health minister, minister of health), or of one phrase that *of*
 * joins in the one claim alone (the oil price, the price of oil).
 */
const areOfOnePhrase = (a: Place, b: Place): boolean =>
  [a, b].some(([, one, other]) => areOfOneMention(one, other)) || areJoinedByOf(a) !== areJoinedByOf(b);

const areOfOneMention = (one: Word, other: Word | undefined): boolean =>
  one.mention !== undefined && one.mention === other?.mention;

const areJoinedByOf = ([{ document }, one, other]: Place): boolean =>
  hasHit(document, one.token.index + 1, 'preposition', OF) &&
  other !== undefined &&
  other.token.index - one.token.index <= OF_APART;

const OF: ReadonlySet<string> = new Set(['of']);

/** So near behind a word stands the other one that *of* joins to it: past the article. */
const OF_APART = 3;

/** On which side of the predicate some words stand. */
const sideOf = ({ claim }: Member, word: Word | undefined): boolean =>
  (word?.token.index ?? 0) < claim.predicate.token;

/** Whether a claim says by whom it was done. */
const isPassive = ({ claim, document: { hitsAt } }: Member): boolean =>
  hitsAt
    .slice(claim.predicate.token, claim.last)
    .some((hits) => hits.some((h) => h.category === 'preposition' && h.id === 'by'));
