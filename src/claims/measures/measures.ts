import { isKindOf } from '../../concepts/kinds.js';
import { isOfEvent, type MeasureId, measureIn, measures, toldByUnit } from '../../concepts/measures.js';
import { stated } from '../../concepts/stated.js';
import { toBase } from '../../concepts/units.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import type { DraftClaim } from '../../model/claim.js';
import type { Document, Sentence } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { Hit } from '../../model/lexicon.js';
import type { Mention, QuantityMention } from '../../model/mention.js';
import type { Span, TokenRange } from '../../model/span.js';
import { type Beside, isPassed, named, namesByToken, type Thing, thingAfter, thingBefore } from './thing.js';

/**
 * What is said in passing of how old somebody is, how heavy, long or strong a thing, how many live in a place: one claim for each
 * measure and thing of a source, whatever the clause tells beside it (*the bridge, which weighed 950 tons, fell on Thursday*).
 * Like all that is told inside a claim, they count only where another source tells them too.
 */
export function findMeasures(
  document: Document,
  mentions: readonly Mention[],
  told: readonly DraftClaim[],
): readonly DraftClaim[] {
  const quantities = flatMap(mentions, (m) => (m.kind === 'quantity' ? [m] : []));
  if (quantities.length === 0) return [];
  const beside: Beside = { document, named: namesByToken(mentions), counted: countedIn(mentions) };
  const seen = new Set<string>();
  let at = 0;
  return flatMap(quantities, (number): readonly DraftClaim[] => {
    const sentence = document.tokens[number.first]?.sentence ?? -1;
    while ((told[at]?.sentence ?? sentence) < sentence) at++;
    const measured = measuredBy(beside, number, document.sentences[sentence]);
    const around = measured === undefined ? undefined : claimAround(told, at, number);
    if (measured === undefined || around === undefined || !isStated(around, measured.id)) return [];
    const key = `${measured.id} ${measured.thing.keys[0]} ${number.value.min} ${number.value.max}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [toClaim(document, number, measured, around)];
  });
}

/** The narrowest claim of a sentence, whose claims begin at an index, that tells a number. */
function claimAround(
  told: readonly DraftClaim[],
  from: number,
  number: QuantityMention,
): DraftClaim | undefined {
  const sentence = told[from]?.sentence;
  let best: DraftClaim | undefined;
  for (let i = from; told[i]?.sentence === sentence && i < told.length; i++) {
    const claim = told[i];
    if (claim === undefined || claim.first > number.first || claim.last < number.last) continue;
    if (best === undefined || claim.last - claim.first < best.last - best.first) best = claim;
  }
  return best;
}

/** Whether a claim says that something is so, and not that it may be; how old somebody is, is so whatever he may do. */
const isStated = ({ certainty, polarity }: DraftClaim, id: MeasureId): boolean =>
  (id === 'age' || certainty === 'asserted' || certainty === 'alleged') && polarity === 'affirmed';

interface Told extends TokenRange {
  readonly id: MeasureId;
  readonly thing: Thing;
}

function measuredBy(
  beside: Beside,
  number: QuantityMention,
  sentence: Sentence | undefined,
): Told | undefined {
  const { unit, of = '' } = number.value;
  if (sentence === undefined || sentence.role === 'boilerplate') return undefined;
  if (unit === undefined && (isVague(number) || (of !== '' && !isKindOf(of, 'person')))) return undefined;
  const dimension = unit === undefined ? '' : toBase(unit, 0).dimension;
  if (!DIMENSIONS.has(dimension)) return undefined;
  const thing = tiedTo(beside, number, sentence.last) ?? thingBefore(beside, number.first, sentence.first);
  if (thing === undefined) return undefined;
  const word = wordFor(beside.document, number, thing, dimension);
  const id = toldByUnit.get(dimension) ?? word?.id;
  if (id === undefined) return undefined;
  const ranges = [number, thing, ...(word === undefined ? [] : [word.hit])];
  return {
    id,
    thing,
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
  };
}

/** Whether a number is told by a word that gives none: many of its people. */
const isVague = ({ value: { min, max } }: QuantityMention): boolean =>
  min !== max && min !== undefined && max !== undefined;

const DIMENSIONS: ReadonlySet<string> = new Set(Object.values(measures));

/** Tokens in which an article stands before a number that is an adjective: the magnitude-5.9 earthquake. */
const ARTICLE = 3;

/** A hyphen, as it ties a number to what it is told of. */
const HYPHEN = /[-‐]/u;

/** What a number written as an adjective is told of: the name that it runs into, or the noun behind it. */
function tiedTo(beside: Beside, number: QuantityMention, ceiling: number): Thing | undefined {
  if (!isAdjective(beside.document, number)) return undefined;
  for (let at = number.first; at < number.last; at++) {
    const name = beside.named.get(at);
    if (name !== undefined) return named(beside.document, name);
  }
  return thingAfter(beside, number.last, ceiling, number.first - ARTICLE);
}

/** Whether a number stands before its noun as an adjective does: a 950-ton bridge, a magnitude-5.9 earthquake, a 5.9 magnitude earthquake. */
const isAdjective = (document: Document, { first, text }: QuantityMention): boolean =>
  HYPHEN.test(text) ||
  isMark(document.tokens[first - 1], '-') ||
  (!grammarOf(document).headFirst && hasHit(document, first - 1, 'determiner', AN));

const AN: ReadonlySet<string> = new Set(['article']);

/** So many tokens may part the word for a measure from the thing that follows it: the weight of the bridge. */
const BEFORE = 3;

/** The word that says what a number measures: between it and the thing, shortly before the thing, or right behind the number. */
function wordFor(
  document: Document,
  number: QuantityMention,
  thing: Thing,
  dimension: string,
): { readonly id: MeasureId; readonly hit: Hit } | undefined {
  const from = Math.max(0, Math.min(thing.first, number.first) - BEFORE);
  const behind = isMark(document.tokens[number.last], '-') ? number.last + 1 : number.last;
  for (let at = behind; at >= from; at--) {
    if (at < thing.first && !isPassed(document, at)) return undefined;
    const hit = hitAt(document, at, 'measure');
    const id = hit && measureIn(dimension, hit.id);
    if (hit !== undefined && id !== undefined) return { id, hit };
  }
  return undefined;
}

const NUMBERS: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>(['quantity', 'time']);

function countedIn(mentions: readonly Mention[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { kind, first, last } of mentions)
    if (NUMBERS.has(kind)) for (let i = first; i < last; i++) out.add(i);
  return out;
}

function toClaim(
  document: Document,
  number: QuantityMention,
  { id, thing, first, last }: Told,
  around: DraftClaim,
): DraftClaim {
  const { tokens, source } = document;
  const spanOf = (range: TokenRange): Span => ({
    start: tokens[range.first]?.start ?? number.start,
    end: tokens[range.last - 1]?.end ?? number.end,
  });
  const holder = spanOf(thing);
  const whole = spanOf({ first, last });
  const start = Math.min(whole.start, number.start);
  const end = Math.max(whole.end, number.end);
  return {
    start,
    end,
    first,
    last,
    sourceId: around.sourceId,
    sentence: around.sentence,
    predicate: {
      start: number.start,
      end: number.end,
      text: number.text,
      token: number.first,
      concept: stated.measured,
    },
    arguments: [
      {
        role: 'agent',
        ...holder,
        text: source.text.slice(holder.start, holder.end),
        ...(thing.mention === undefined ? {} : { mention: thing.mention }),
      },
      { role: 'quantity', start: number.start, end: number.end, text: number.text, mention: number },
    ],
    attribution: around.attribution,
    polarity: around.polarity,
    certainty: id === 'age' ? 'asserted' : around.certainty,
    ...(around.time === undefined || !isOfEvent(id) ? {} : { time: around.time }),
    prominence: around.prominence,
    inner: true,
    measure: { id, of: thing.keys, known: thing.known || (id !== 'age' && around.prominence === 'headline') },
  };
}
