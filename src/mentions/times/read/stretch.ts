import { reschedules } from '../../../concepts/traits.js';
import { hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TimeExpression } from '../expression.js';
import { isJoined, joinsFigures, skipJoint } from './joint.js';
import { lendDay, lendHalf, lendYear } from './lend.js';
import { skipWords } from './skip.js';
import { type TimeReader, together, wordAt, wordBefore } from './time-reader.js';

/** An event that moves from one time to another and its first time stand so many words apart at most: its object, and a preposition. */
const REACH = 6;

/**
 * Two times that bound one stretch, as one: من آذار إلى أيار 2021, بين عامي 2014 و2018, from Sunday until Thursday,
 * between 8 am and 10 am. Two that are told together (يومي الأحد والاثنين) are one where they follow on one another.
 */
export function joinStretch(
  reader: TimeReader,
  one: TimeExpression,
  other: TimeExpression,
): TimeExpression | undefined {
  const grain = grainOf(one);
  if (one.stretch || grain === undefined || grain !== grainOf(other)) return undefined;
  if (!together(reader, one.first, other.first)) return undefined;
  const each = wordBefore(reader, one.first, 'each-of');
  const first = each?.first ?? one.first;
  const between = wordBefore(reader, skipBack(reader, first), 'between') !== undefined;
  const told = each !== undefined || tellsEach(reader, one);
  const joint = jointOf(reader, one, other, grain);
  if (joint === undefined || (joint === 'and' && !between && !told)) return undefined;
  if (joint === 'to' && isMoved(reader, one.first)) return undefined;
  const { relation: _, ...from } = one;
  const { relation: __, ...to } = other;
  const stretch = {
    from: { ...from, ...lendHalf(from, to), base: lendDay(lendYear(one.base, other.base), other) },
    to: { ...to, base: lendDay(to.base, from) },
    ...(joint === 'and' && !between ? { consecutive: true as const } : {}),
  };
  return { ...from, first: joint === 'and' ? first : one.first, last: other.last, stretch };
}

type Grain = 'day' | 'month' | 'year' | 'clock';

/** Whether a time holds a word that tells of more than one: عامي 2014 و2015. */
function tellsEach(reader: TimeReader, { first, last }: TimeExpression): boolean {
  for (let at = first; at < last; at++) if (wordAt(reader, at, 'each-of')) return true;
  return false;
}

/** What two ends of a stretch must share. */
function grainOf({ base, clock }: TimeExpression): Grain | undefined {
  if (clock) return 'clock';
  switch (base.kind) {
    case 'date':
      return base.lastDay === undefined ? 'day' : undefined;
    case 'weekday':
    case 'relativeDay':
      return 'day';
    case 'month':
    case 'year':
      return base.kind;
    default:
      return undefined;
  }
}

/** What joins two times that stand side by side. */
function jointOf(
  reader: TimeReader,
  { last }: TimeExpression,
  other: TimeExpression,
  grain: Grain,
): 'to' | 'and' | undefined {
  const { first } = other;
  const to = wordAt(reader, last, 'to', 'until');
  if (to && skipWords(reader, to.last, 'article') === first) return 'to';
  if (other.relation === 'until' && first === last) return 'to';
  if (isMark(reader.tokens[last], grain === 'year' ? '-/' : '-') && last + 1 === first) return 'to';
  if (first === last && reader.hitsAt[first]?.some(isJoined)) return 'and';
  const and = skipJoint(reader, last);
  const isAnd = and > last && skipWords(reader, and, 'article') === first;
  return isAnd || (joinsFigures(reader, last) && last + 1 === first) ? 'and' : undefined;
}

function skipBack(reader: TimeReader, index: number): number {
  return wordBefore(reader, index, 'article')?.first ?? index;
}

function isMoved(reader: TimeReader, index: number): boolean {
  for (let at = index - 1; at >= index - REACH && at >= 0 && together(reader, at, index); at--) {
    if (reader.document.hitsAt[at]?.some(({ category, id }) => category === 'concept' && reschedules(id)))
      return true;
  }
  return false;
}

/** Whether a month or day that may be another word is one end of a range: من مارس إلى مايو, between April and May. */
export function isStretchEnd(reader: TimeReader, index: number, last: number): boolean {
  if (endsStretch(reader, index)) return true;
  if (wordBefore(reader, index, 'from', 'between', 'each-of') === undefined) return false;
  const to = wordAt(reader, last, 'to', 'until');
  const at = to?.last ?? skipJoint(reader, last);
  const month = hitAt(reader, at, 'month');
  return month !== undefined && (at > last || isJoined(month));
}

/** Whether a month stands right before a word, with a word between that leads to the end of a range. */
function endsStretch(reader: TimeReader, index: number): boolean {
  const joint = wordBefore(reader, index, 'to', 'until')?.first ?? jointBefore(reader, index);
  const month = joint === undefined ? undefined : reader.endingAt.get(joint)?.find(isMonth);
  return month !== undefined && wordBefore(reader, month.first, 'from', 'between') !== undefined;
}

const isMonth = ({ category }: Hit): boolean => category === 'month';

/** The token of a word that joins two, right before another. */
const jointBefore = (reader: TimeReader, index: number): number | undefined =>
  index > 0 && skipJoint(reader, index - 1) === index ? index - 1 : undefined;
