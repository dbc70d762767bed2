import { countFact, fateCounted } from '../../concepts/counting.js';
import { harmOf } from '../../concepts/fates.js';
import { isKindOf, isOccasion } from '../../concepts/kinds.js';
import { isOfEvent } from '../../concepts/measures.js';
import { toBase } from '../../concepts/units.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { isDefiniteAt } from '../../grammar/is-definite-at.js';
import type { ClaimInContext } from '../../model/alignment.js';
import type { DraftClaim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { QuantityMention } from '../../model/mention.js';
import type { OnlyFigures } from '../../model/only-figures.js';
import type { QuantityValue } from '../../schema/types.js';

/**
 * A report of more sentences than this is no brief. In reports of the open events, which are longer, one in two such
 * numbers of two reports are of two things; in briefs, one in ten.
 */
const BRIEF = 6;

/** Numbers of which a report that gives one may mean anything: shares, and how long. */
const OPEN: ReadonlySet<string> = new Set(['share', 'time']);

/** Before the things that a number counts. */
const THINGS = '#';

/** What a number is of: its dimension, what befell those whom it counts, or the things that it counts. */
function kindOf(
  { predicate: { concept } }: DraftClaim,
  { unit, of = '' }: QuantityValue,
): string | undefined {
  if (unit !== undefined) return toBase(unit, 0).dimension;
  const fact = isKindOf(of, 'person') ? countFact(concept, of, '') : '';
  if (fact !== '') return harmOf(fateCounted(fact)) === undefined ? undefined : fact;
  return of === '' || isKindOf(of, 'person') || isOccasion(of) ? undefined : `${THINGS}${of}`;
}

const amountOf = ({ unit, min, max }: QuantityValue): string =>
  [min, max].map((n) => (n === undefined || unit === undefined ? n : toBase(unit, n).value)).join('..');

/** Stands beside the amount of a part, so that it is not the only one: the whole has an amount too. */
const PART = 'part';
const OF: ReadonlySet<string> = new Set(['of']);

/** Whether a number is of some of those whom a report tells of: two of the dead. */
const isOfSome = (document: Document, { first, last }: QuantityMention): boolean =>
  document.hitsAt.slice(first, last + 1).some((_, i) => hasHit(document, first + i, 'preposition', OF));

/** Whether a number is of some who are known: the three victims, الضحايا الثلاثة. */
const isOfKnown = (document: Document, { first, last }: QuantityMention): boolean =>
  isDefiniteAt(document, first) ||
  document.tokens.slice(first, last).some(({ form }) => grammarOf(document).looksDefinite(form));

const made = new WeakMap<readonly ClaimInContext[], OnlyFigures>();

/** What each report gives only one number of, however often it gives that. Linear; found once for a list of claims. */
export function onlyFigures(claims: readonly ClaimInContext[]): OnlyFigures {
  const known = made.get(claims) ?? find(claims);
  made.set(claims, known);
  return known;
}

function find(claims: readonly ClaimInContext[]): OnlyFigures {
  const amounts = new Map<string, Set<string>>();
  const briefs = new Set<string>();
  // how long a thing is, is known by the thing
  const measures = new Set(
    flatMap(claims, ({ claim }) => (tellsThing(claim) ? quantitiesIn(claim.arguments) : [])),
  );
  for (const { claim, document } of claims) {
    if (document.sentences.length <= BRIEF) briefs.add(claim.sourceId);
    for (const mention of quantitiesIn(claim.arguments)) {
      const kind = kindOf(claim, mention.value);
      if (kind === undefined || measures.has(mention)) continue;
      const key = `${claim.sourceId} ${kind}`;
      const known = (amounts.get(key) ?? new Set()).add(amountOf(mention.value));
      const isOfFate = mention.value.unit === undefined && !kind.startsWith(THINGS);
      const isPart = isOfFate && (isOfSome(document, mention) || isOfKnown(document, mention));
      amounts.set(key, isPart ? known.add(PART) : known);
    }
  }
  return {
    keyOf: (claim, value) => {
      const kind = kindOf(claim, value);
      return amounts.get(`${claim.sourceId} ${kind}`)?.size === 1 ? kind : undefined;
    },
    isBrief: (sourceId) => briefs.has(sourceId),
  };
}

/** Whether a claim measures a thing, and no event. */
const tellsThing = ({ measure }: DraftClaim): boolean => measure !== undefined && !isOfEvent(measure.id);

type Arguments = ClaimInContext['claim']['arguments'];

const quantitiesIn = (all: Arguments): readonly QuantityMention[] =>
  flatMap(all, ({ mention }) => (mention?.kind === 'quantity' ? [mention] : []));

/** What the questions begin with that are answered by the only number of a brief. */
const ONLY = 'only:';

/** Whether a question is answered by the only number of a brief. */
export const isOnlyAnswer = (key: string): boolean => key.startsWith(ONLY);

interface Answering {
  readonly answers: ReadonlySet<string>;
  readonly isLine: boolean;
}

/** Whether two claims of briefs answer one question by the only numbers that these give. Two that are one sentence each name no event. */
export function shareOnlyFigure(a: Answering, b: Answering): boolean {
  if (a.isLine && b.isLine) return false;
  for (const key of a.answers) if (isOnlyAnswer(key) && b.answers.has(key)) return true;
  return false;
}

/** The questions that a claim of a brief answers by numbers of which its report gives no other: how many houses, how fast. */
export const onlyAnswers = (only: OnlyFigures, { claim }: ClaimInContext): readonly string[] =>
  only.isBrief(claim.sourceId) && claim.inner !== true
    ? flatMap(quantitiesIn(claim.arguments), ({ value }) => {
        const key = only.keyOf(claim, value);
        return key === undefined || OPEN.has(key) ? [] : [`${ONLY}${key}`];
      })
    : [];
