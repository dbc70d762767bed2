import { isKindOf } from '../../../concepts/kinds.js';
import type { RuleId } from '../../../model/rules.js';
import type { Slot } from '../../../schema/types.js';
import type { Replacement } from './diff-words.js';
import { nameOpposites } from './say-one-thing.js';
import type { Sense } from './senses.js';
import type { Part, Word } from './words.js';

/** What is told of words that stand in one place of two claims: the rule, the slot, and the words that make it. */
export interface Told {
  readonly rule: RuleId;
  readonly slot: Slot;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** What the rest of two claims shows of them. */
export interface Rest {
  /** Whether nothing else is left over: one sentence but for one place. */
  readonly alone: boolean;
  /** Words of weight that they share, and their share of the longer claim. */
  readonly shared: number;
  readonly share: number;
  /** Whether today is one day in both. */
  readonly sameDay: boolean;
}

/** Sets whose members can stand in one place, in the order in which a replacement of several sorts of words is typed. */
const FAMILIES: readonly (readonly string[])[] = [
  ['number', 'vague'],
  ['unit', 'currency', 'timeUnit'],
  ['weekday'],
  ['month', 'hijriMonth'],
  ['dayPart'],
  ['when'],
  ['order'],
  ['phase'],
  ['ordinal'],
  ['share'],
  ['direction'],
  ['state', 'place', 'bodyName', 'entity'],
  ['portfolio', 'office'],
  ['body'],
  ['kind'],
  ['certainty', 'speech'],
  ['negation'],
];

/** Sets of which two members exclude one another in one place of one sentence. */
const EXCLUSIVE: ReadonlySet<string> = new Set([
  'number',
  'unit',
  'currency',
  'weekday',
  'month',
  'hijriMonth',
  'state',
  'place',
  'direction',
  'portfolio',
  'bodyName',
  'kind',
  'ordinal',
  'order',
  'phase',
  'share',
  'office',
  'body',
]);

/**
 * Fewer words that two claims have in common beside the one that is another make no copy. With three, three differences
 * come in headline pairs and cases; with five, four go.
 */
const LEAST_COPIED = 4;
/** And so much of the longer claim, that no word of it can be told of another thing. */
const COPIED = 0.75;
/** A name may be of so many words, and stand for another. */
const MOST_REPLACED = 3;
/** Beside so few shared words, a word that no list types may belong to another sentence. */
const LEAST_BESIDE = 3;

/** What is told of words that stand in one place, if anything is. */
export function ruleOf(replacement: Replacement, rest: Rest): Told | undefined {
  const { left, right } = replacement;
  const exact = rest.alone && isShort(replacement);
  const part = partOf(replacement);
  if (part !== 'claim' && !exact) return undefined;
  const copied = exact && part === 'claim' && rest.shared >= LEAST_COPIED && rest.share >= COPIED;
  if (left.some((x) => right.some((y) => nameOpposites(x, y)))) {
    return { rule: copied ? 'substituted' : 'substituted-open', slot: 'polarity', left, right };
  }
  const typed = typedBy(replacement, exact, copied, rest.sameDay);
  if (typed !== undefined) return part === 'speaker' ? { ...typed, slot: 'attribution' } : typed;
  const [own, others] = [left.filter(isPlain), right.filter(isPlain)];
  return own.length > 0 && others.length > 0 && exact && part === 'claim' && rest.shared >= LEAST_BESIDE
    ? { rule: 'word-other', slot: 'wording', left: own, right: others }
    : undefined;
}

/** Where a replacement stands: of the claim itself, if any of its words is. */
const partOf = ({ left, right }: Replacement): Part => {
  const parts = [...left, ...right].map((w) => w.part);
  return parts.includes('claim') ? 'claim' : parts.includes('beside') ? 'beside' : 'speaker';
};

function typedBy(
  { left, right }: Replacement,
  exact: boolean,
  copied: boolean,
  sameDay: boolean,
): Told | undefined {
  for (const family of FAMILIES) {
    if (family.includes('when') && !sameDay) continue;
    const [xs, ys] = [sensesIn(left, family), sensesIn(right, family)];
    const [x, y] = [xs[0], ys[0]];
    if (x === undefined || y === undefined || (FREELY_TOLD.has(x.set) && !exact)) continue;
    const excludes = copied && xs.some((s) => ys.some((t) => areExclusive(s, t)));
    const of = (words: readonly Word[]) => words.filter((w) => w.senses.some((s) => family.includes(s.set)));
    return {
      rule: excludes ? 'substituted' : 'substituted-open',
      slot: x.slot,
      left: of(left),
      right: of(right),
    };
  }
  return undefined;
}

const isShort = ({ left, right }: Replacement): boolean =>
  [left, right].every((words) => words.filter((w) => w.heavy).length <= MOST_REPLACED);

const sensesIn = (words: readonly Word[], family: readonly string[]): readonly Sense[] =>
  words.flatMap((w) => (isReference(w) ? [] : w.senses.filter((s) => family.includes(s.set))));

/** Words that point back name nobody: the two sides. */
const isReference = ({ hits }: Word): boolean => hits.some((h) => h.category === 'reference');

/** Sets of words for somebody or something: where more is left over, two sentences name it each in its own way. */
const FREELY_TOLD: ReadonlySet<string> = new Set([
  'state',
  'place',
  'bodyName',
  'entity',
  'portfolio',
  'office',
  'body',
  'kind',
]);

function areExclusive(x: Sense, y: Sense): boolean {
  if (x.set !== y.set || x.id === y.id || !EXCLUSIVE.has(x.set)) return false;
  if (x.set === 'kind') return !isKindOf(x.id, y.id) && !isKindOf(y.id, x.id);
  if (x.set === 'direction') return !x.id.split('-').some((point) => y.id.split('-').includes(point));
  return true;
}

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

/** Whether a word says something that no list types and that no writer chooses freely. */
const isPlain = ({ heavy, hits }: Word): boolean => heavy && !hits.some((h) => FREE.has(h.category));

/** Degrees of certainty that one word takes from what is else stated. */
const UNSURE: ReadonlySet<string> = new Set([
  'possible',
  'likely',
  'unlikely',
  'perhaps',
  'alleged',
  'allegedly',
  'attempted',
]);

/**
 * What is told of words that only one of two claims has: they deny, restrict or make less sure what both say. `next` is
 * the word of weight behind the last of them; what stands before a word that only one claim has says nothing of the other.
 */
export function ruleOfAdded({ left, right }: Replacement, rest: Rest): Told | undefined {
  const words = (left.length > 0 ? left : right).filter((w) => w.part === 'claim');
  const last = words.at(-1);
  if (last === undefined || last.heavy) {
    if (!words.every((w) => !w.heavy || w.senses.some((s) => s.set === 'certainty'))) return undefined;
  }
  const has = (set: string, ids?: ReadonlySet<string>): boolean =>
    words.some((w) => w.senses.some((s) => s.set === set && (ids?.has(s.id) ?? true)));
  if (has('negation'))
    return {
      rule: rest.alone && rest.share >= COPIED ? 'word-negated' : 'word-negated-open',
      slot: 'polarity',
      left,
      right,
    };
  if (has('only')) return { rule: 'word-narrowed', slot: 'scope', left, right };
  if (has('certainty', UNSURE)) return { rule: 'word-hedged', slot: 'certainty', left, right };
  return undefined;
}
