import { flatMap } from '../../../model/flat-map.js';
import type { Member } from '../../member.js';
import { areCopies } from './diff-words.js';
import { type LeftOver, leftOver, nothingLeft } from './left-over.js';
import { putsInOrder } from './rule-of.js';
import { ownStems, type Word, wordsOf } from './words.js';

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

interface Likened {
  readonly member: Member;
  readonly stems: ReadonlySet<string>;
  /** The same for all claims that have the same stems in one order, as copies do. */
  readonly wording: number;
}

/**
 * The near copies among the members of a group: of each two sources, those claims that have most words in common, each
 * claim with one counterpart.
 */
export function pairsOf(members: readonly Member[]): readonly Pair[] {
  /** The sources in which each claim has its counterpart. */
  const met = new Map<Member, Set<string>>(members.map((member) => [member, new Set()]));
  return flatMap(rankedPairs(members.slice(0, MOST_MEMBERS)), ([a, b]): readonly Pair[] => {
    const [ofA, ofB] = [met.get(a), met.get(b)];
    if (ofA?.has(b.claim.sourceId) || ofB?.has(a.claim.sourceId)) return [];
    ofA?.add(b.claim.sourceId);
    ofB?.add(a.claim.sourceId);
    const rest = restOf(wordsOf(a), wordsOf(b));
    const enough = rest.shared >= LEAST_SHARED || (rest.shared > 0 && rest.replaced.some(putsInOrder));
    return rest.share >= NEAR && enough ? [{ a, b, rest }] : [];
  });
}

const known = new WeakMap<readonly Word[], WeakMap<readonly Word[], LeftOver>>();

/** What is left of the words of two claims; of those that are no copies found once, for as long as both are known. */
function restOf(a: readonly Word[], b: readonly Word[]): LeftOver {
  if (areCopies(a, b)) return nothingLeft(a, b);
  const others = known.get(a) ?? new WeakMap<readonly Word[], LeftOver>();
  known.set(a, others);
  const rest = others.get(b) ?? leftOver(a, b);
  others.set(b, rest);
  return rest;
}

/** Each two claims of two sources that may be copies, the likest first. */
function rankedPairs(members: readonly Member[]): readonly (readonly [Member, Member])[] {
  const wordings = new Map<string, number>();
  const all = members.map((member): Likened => {
    const stems = ownStems(member);
    const words = [...stems].join(' ');
    const wording = wordings.get(words) ?? wordings.size;
    wordings.set(words, wording);
    return { member, stems, wording };
  });
  /** Of each two wordings. */
  const known: number[] = [];
  const found: { readonly pair: readonly [Member, Member]; readonly alike: number }[] = [];
  all.forEach((a, i) => {
    for (let k = i + 1; k < all.length; k++) {
      const b = all[k];
      if (b === undefined || a.member.claim.sourceId === b.member.claim.sourceId) continue;
      const both = a.wording * wordings.size + b.wording;
      const alike = known[both] ?? likeness(a.stems, b.stems);
      known[both] = alike;
      if (alike > LEAST_LIKE) found.push({ pair: [a.member, b.member], alike });
    }
  });
  return found.sort((p, q) => q.alike - p.alike).map(({ pair }) => pair);
}

/** The share of the larger set of stems that is in the other too. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared / Math.max(a.size, b.size, 1);
}
