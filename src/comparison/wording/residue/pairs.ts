import type { Member } from '../../member.js';
import { type LeftOver, leftOver } from './left-over.js';
import { putsInOrder } from './rule-of.js';
import { type Word, wordsOf } from './words.js';

/** Two claims of two sources that are nearly one sentence, and what is left of them. */
export interface Pair {
  readonly a: Member;
  readonly b: Member;
  readonly rest: LeftOver;
}

/** So much of the longer claim must stand in the other as well, that they are nearly one sentence. */
export const NEAR = 0.6;
/** And so many words of weight: of one alone many sentences are made. One is enough to show that before it and after it are no one time. */
export const LEAST_SHARED = 2;
/** Claims with fewer stems in common are no copies, whatever their words mean; it only saves looking. */
const LEAST_LIKE = 0.3;
/** In larger groups only so many members are held against one another, so that a pair costs no more there. */
const MOST_MEMBERS = 30;

interface Worded {
  readonly member: Member;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
}

/**
 * The near copies among the members of a group: of each two sources, those claims that have most words in common, each
 * claim with one counterpart.
 */
export function pairsOf(members: readonly Member[]): readonly Pair[] {
  const met = new Set<string>();
  return rankedPairs(members.slice(0, MOST_MEMBERS).map(worded)).flatMap(([x, y]): readonly Pair[] => {
    const [a, b] = [x.member, y.member];
    const keys = [`${a.index} ${b.claim.sourceId}`, `${b.index} ${a.claim.sourceId}`];
    if (keys.some((key) => met.has(key))) return [];
    for (const key of keys) met.add(key);
    const rest = leftOver(x.words, y.words);
    const enough = rest.shared >= LEAST_SHARED || (rest.shared > 0 && rest.replaced.some(putsInOrder));
    return rest.share >= NEAR && enough ? [{ a, b, rest }] : [];
  });
}

function worded(member: Member): Worded {
  const words = wordsOf(member);
  const own = words.filter((w) => w.heavy && w.part === 'claim');
  return { member, words, stems: new Set(own.map((w) => w.token.stem)) };
}

/** Each two claims of two sources that may be copies, the likest first. */
function rankedPairs(all: readonly Worded[]): readonly (readonly [Worded, Worded])[] {
  return all
    .flatMap((a, i) => all.slice(i + 1).map((b) => ({ a, b, alike: likeness(a, b) })))
    .filter(({ a, b, alike }) => a.member.claim.sourceId !== b.member.claim.sourceId && alike > LEAST_LIKE)
    .sort((p, q) => q.alike - p.alike)
    .map(({ a, b }) => [a, b]);
}

/** The share of the larger set of stems that is in the other too. */
const likeness = ({ stems: a }: Worded, { stems: b }: Worded): number =>
  [...a].filter((stem) => b.has(stem)).length / Math.max(a.size, b.size, 1);
