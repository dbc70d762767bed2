import { isOccasion } from '../../concepts/kinds.js';
import { isCounted } from '../../concepts/traits.js';
import { isWeightless } from '../../grammar/weightless.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Token } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { Category, Hit } from '../../model/lexicon.js';
import type { Member } from '../member.js';

/** What the words around a number say of it: what is measured, whose it is, and whether it is of a time gone by. */
export interface Measured {
  /** The words of content for what is measured: by their meaning where it is known in every language, else by their stem. */
  readonly terms: ReadonlySet<string>;
  /** Those named before it, or else behind it: whose votes, whose profit. */
  readonly holders: ReadonlySet<string>;
  /** Whether it counts things that it names. */
  readonly noun: boolean;
  /** Whether its words set it in a time before: last year, the quarter before. */
  readonly former: boolean;
}

/** Categories whose ids mean the same in every language. */
const MEANT: ReadonlySet<Category> = new Set(['kind', 'office', 'portfolio', 'body', 'bodyName', 'concept']);
/** Words that tell a time or a number, and not what is measured. */
const ASIDE: ReadonlySet<Category> = new Set([
  'timeUnit',
  'timeWord',
  'month',
  'hijriMonth',
  'weekday',
  'dayPart',
  'number',
  'hedge',
  'vague',
  'unit',
  'currency',
  'speech',
  'according',
  'light',
  'certainty',
]);
const FORMER: ReadonlySet<string> = new Set(['last', 'last-but-one', 'preceding', 'earlier', 'ago']);

/** What a claim measures by one of its numbers: of its words, those between the number before and the number behind. */
export function measuredBy({ claim, document }: Member, number: ClaimArgument): Measured {
  const others = claim.arguments.filter((a) => a.mention?.kind === 'quantity' && a !== number);
  const from = Math.max(claim.start, ...others.filter((a) => a.end <= number.start).map((a) => a.end));
  const to = Math.min(claim.end, ...others.filter((a) => a.start >= number.end).map((a) => a.start));
  const timed = flatMap(claim.arguments, ({ mention }) => (mention?.kind === 'time' ? [mention] : []));
  // of an act that is told by numbers, the slot says the name
  const isAct = ({ index }: Token): boolean =>
    index === claim.predicate.token && isCounted(claim.predicate.concept);
  const within = document.tokens
    .slice(claim.first, claim.last)
    .filter((t) => !isAct(t) && t.kind !== 'punctuation' && from <= t.start && t.end <= to);
  const words = within.filter(
    (t) => t.kind === 'word' && !timed.some((m) => m.first <= t.index && t.index < m.last),
  );
  const hitsOf = (token: Token): readonly Hit[] => document.hitsAt[token.index] ?? [];
  const former = within.some((t) => hitsOf(t).some((h) => h.category === 'timeWord' && FORMER.has(h.id)));
  const terms = new Set(flatMap(words, (t) => termsOf(t, hitsOf(t))));
  const noun = countsThings(number);
  return { terms, noun, holders: holdersOf(claim.arguments, number, from, to), former };
}

function countsThings({ mention }: ClaimArgument): boolean {
  if (mention?.kind !== 'quantity') return false;
  const { of, unit } = mention.value;
  return of !== undefined && unit === undefined && !isOccasion(of);
}

function termsOf({ stem }: Token, hits: readonly Hit[]): readonly string[] {
  const least = Math.min(...hits.map(({ tail }) => tail.letters));
  // الغرامة is the fine: only with an ending taken off would it be a gram
  if (isWeightless(hits) || hits.some((h) => ASIDE.has(h.category) && h.tail.letters === least)) return [];
  const meant = hits.find((h) => MEANT.has(h.category));
  return [meant === undefined ? stem : `${meant.category}:${meant.id}`];
}

function holdersOf(
  all: readonly ClaimArgument[],
  number: ClaimArgument,
  from: number,
  to: number,
): ReadonlySet<string> {
  const named = flatMap(all, ({ mention, start, end }) =>
    mention?.kind === 'person' || mention?.kind === 'organisation'
      ? [{ key: mention.entity, start, end }]
      : [],
  );
  const before = named.filter(({ start, end }) => from <= start && end <= number.start);
  const near = before.length > 0 ? before : named.filter(({ start }) => start >= number.end && start < to);
  return new Set(near.map(({ key }) => key));
}

/** The share of the fewer words of two that are in the other too, where both tell one thing: its noun and most of what marks it off. */
const ONE_THING = 0.6;

/** Whether two numbers are shown to measure one thing of one holder, and of one time. */
export function measureOneThing(a: Measured, b: Measured): boolean {
  if (a.former !== b.former || areStrangers(a.holders, b.holders)) return false;
  if (a.noun && b.noun) return true;
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  return few.size > 0 && [...few].filter((term) => many.has(term)).length / few.size >= ONE_THING;
}

/** Whether each of two names somebody, and they name nobody in common. */
const areStrangers = (xs: ReadonlySet<string>, ys: ReadonlySet<string>): boolean =>
  xs.size > 0 && ys.size > 0 && ![...xs].some((x) => ys.has(x));
