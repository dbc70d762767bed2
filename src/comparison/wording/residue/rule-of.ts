import { isKindOf } from '../../../concepts/kinds.js';
import type { Replacement } from './diff-words.js';
import { nameOpposites } from './say-one-thing.js';
import { COPIED, type Rest, type Told } from './told.js';
import { typedBy } from './typed-by.js';
import type { Part, Word } from './words.js';

/**
 * Fewer words that two claims have in common beside the one that is another make no copy. With three, three differences
 * come in headline pairs and cases; with five, four go.
 */
const LEAST_COPIED = 4;
/** A name may be of so many words, and stand for another. */
const MOST_REPLACED = 3;
/** Beside so few shared words, a word that no list types may belong to another sentence. */
const LEAST_BESIDE = 3;

/** What lies before a thing does not lie after it, so that fewer shared words show that one thing is told: who did what, before what. */
const LEAST_ORDERED = 2;

/** What is told of words that stand in one place, if anything is. */
export function ruleOf(replacement: Replacement, rest: Rest): Told | undefined {
  const { left, right } = replacement;
  const exact = rest.alone && isShort(replacement);
  const part = partOf(replacement);
  // Whose word it is is told by who compares speakers.
  if (part === 'speaker' || (part !== 'claim' && !exact)) return undefined;
  const copied = exact && rest.share >= COPIED && isOfClaim(replacement, part, rest);
  if (left.some((x) => right.some((y) => nameOpposites(x, y)))) {
    return {
      rule: copied || (exact && isTelling(part, rest)) ? 'substituted' : 'substituted-open',
      slot: 'polarity',
      left,
      right,
    };
  }
  const ranked =
    exact && isTelling(part, rest) && [hasRank, namesSort].some((tells) => [left, right].every(tells));
  const typed = typedBy(replacement, exact, copied || ranked, rest.sameDay);
  if (typed !== undefined) return typed;
  const [own, others] = [left.filter(isPlain), right.filter(isPlain)];
  return own.length > 0 && others.length > 0 && exact && part === 'claim' && rest.shared >= LEAST_BESIDE
    ? { rule: 'word-other', slot: 'wording', left: own, right: others }
    : undefined;
}

/**
 * Whether words that are put for one another belong to what a claim states, and enough is shared beside them. Before and
 * after do so where they stand beside it too; at its beginning they say when something else came about.
 */
function isOfClaim(replacement: Replacement, part: Part, { opens, shared }: Rest): boolean {
  if (putsInOrder(replacement)) return !opens && shared >= LEAST_ORDERED;
  return part === 'claim' && shared >= LEAST_COPIED;
}

/** Whether what is put for another says how two things lie in time: before, after. */
export const putsInOrder = ({ left, right }: Replacement): boolean =>
  [left, right].every((words) => words.some(({ senses }) => senses.some(({ set }) => set === 'order')));

/**
 * Words that exclude one another wherever they stand, opposites, ranks and sorts of people, need fewer beside them: found
 * alive, found dead; came third, came fifth; a doctor was kidnapped, an engineer was.
 */
const LEAST_EXCLUDING = 3;

const isTelling = (part: Part, { share, shared }: Rest): boolean =>
  part === 'claim' && share >= COPIED && shared >= LEAST_EXCLUDING;

/** Where a replacement stands: of the claim itself, if any of its words is. */
const partOf = ({ left, right }: Replacement): Part => {
  const parts = [...left, ...right].map((w) => w.part);
  return parts.includes('claim') ? 'claim' : parts.includes('beside') ? 'beside' : 'speaker';
};

/** Whether words name a sort of people: a doctor, a girl. */
const namesSort = (words: readonly Word[]): boolean =>
  words.some(({ senses }) => senses.some(({ set, id }) => set === 'kind' && isKindOf(id, 'person')));

const hasRank = (words: readonly Word[]): boolean =>
  words.some(({ senses }) => senses.some(({ set }) => set === 'ordinal'));

const isShort = ({ left, right }: Replacement): boolean =>
  [left, right].every((words) => words.filter((w) => w.heavy).length <= MOST_REPLACED);

/** Categories of words that writers choose freely. */
const FREE: ReadonlySet<string> = new Set([
  'speech',
  'speaker',
  'according',
  'light',
  'hedge',
  'title',
  'abbreviation',
  'timeWord',
  'reference',
]);

/**
 * Whether a word says something that no list types and that no writer chooses freely. A verb that only carries others
 * elsewhere says something where it is an event of its own: left the march.
 */
const isPlain = ({ heavy, hits, concepts }: Word): boolean =>
  heavy && !hits.some((h) => FREE.has(h.category) && !(h.category === 'light' && concepts.length > 0));
