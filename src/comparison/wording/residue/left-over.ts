import { flatMap } from '../../../model/flat-map.js';
import { diffWords, type Replacement } from './diff-words.js';
import { nameOpposites, sayOneThing } from './say-one-thing.js';
import { isNumeric, type Word } from './words.js';

/** What is left of two claims that are nearly one sentence, once what says one thing on both sides is taken out. */
export interface LeftOver {
  /** Words of weight that both have, by form or meaning. */
  readonly shared: number;
  /** The same over the words of the longer claim. */
  readonly share: number;
  /** What stands in one place of both. */
  readonly replaced: readonly Replacement[];
  /** What only one of them has. */
  readonly added: readonly Replacement[];
}

/** Whether two claims are one sentence but for one place. */
export const isAlone = ({ replaced, added }: Pick<LeftOver, 'replaced' | 'added'>): boolean =>
  replaced.length + added.length === 1;

/** The same of two that are word for word one: so are most that are held against one another. */
export function nothingLeft(a: readonly Word[], b: readonly Word[]): LeftOver {
  const [own, other] = [weight(a), weight(b)];
  const shared = Math.min(own, other);
  return { shared, share: shared / Math.max(own, other, 1), replaced: [], added: [] };
}

export function leftOver(a: readonly Word[], b: readonly Word[]): LeftOver {
  const rest = takeOutMoved(diffWords(a, b).map(takeOutEqual));
  const [left, right] = [flatMap(rest, (r) => r.left), flatMap(rest, (r) => r.right)];
  const shared = Math.min(weight(a) - weight(left), weight(b) - weight(right));
  return {
    shared,
    share: shared / Math.max(weight(a) - repeats(left), weight(b) - repeats(right), 1),
    replaced: rest.filter((r) => r.left.length > 0 && r.right.length > 0),
    added: rest.filter((r) => (r.left.length === 0) !== (r.right.length === 0)),
  };
}

/** How many words of weight are of the claims themselves, not of what their evidence says beside them. */
function weight(words: readonly Word[]): number {
  let count = 0;
  for (const { heavy, part } of words) if (heavy && part === 'claim') count++;
  return count;
}

/** How many of some words only go on with what the one before began: a name of two words and a score of two figures are one. */
const repeats = (words: readonly Word[]): number =>
  words.filter((word, i) => {
    const before = words[i - 1];
    return before !== undefined && goesOn(before, word) && weight([word]) > 0;
  }).length;

const goesOn = (a: Word, b: Word): boolean =>
  (a.mention !== undefined && a.mention === b.mention) ||
  (isNumeric(a) && isNumeric(b) && b.token.index === a.token.index + GLUED);

/** How far on the second figure of a score stands, a mark between. */
const GLUED = 2;

/** A replacement without the words that say one thing on both sides; a phrase says with all its words what one says. */
function takeOutEqual({ left, right }: Replacement): Replacement {
  const rest = [...right];
  const own = left.filter((word) => {
    const at = rest.findIndex((other) => sayOneThing(word, other));
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  return {
    left: own.filter((word) => !right.some((other) => isToldBy(word, other))),
    right: rest.filter((word) => !left.some((other) => isToldBy(word, other))),
  };
}

/** Whether a word of a phrase or mention is told by a word that the other side has for the whole of it. */
const isToldBy = (word: Word, other: Word): boolean =>
  (word.mention !== undefined || word.hits.some((h) => h.last - h.first > 1)) &&
  !nameOpposites(word, other) &&
  sayOneThing(word, other);

/** Replacements without the words that stand on one side here and on the other there: these have only moved. */
function takeOutMoved(replacements: readonly Replacement[]): readonly Replacement[] {
  const moved = new Set<Word>();
  const meet = (words: readonly Word[], others: readonly Word[]): void => {
    for (const word of words) {
      if (moved.has(word)) continue;
      const there = others.find((other) => !moved.has(other) && sayOneThing(word, other));
      if (there !== undefined) moved.add(word).add(there);
    }
  };
  meet(
    flatMap(replacements, ({ left, right }) => (right.length === 0 ? left : [])),
    flatMap(replacements, (r) => r.right),
  );
  meet(
    flatMap(replacements, ({ left, right }) => (left.length === 0 ? right : [])),
    flatMap(replacements, (r) => r.left),
  );
  const stays = (word: Word): boolean => !moved.has(word);
  return replacements.map(({ left, right }) => ({ left: left.filter(stays), right: right.filter(stays) }));
}
