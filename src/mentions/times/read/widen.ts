import type { DayPart } from '../../../concepts/times.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TimeExpression } from '../expression.js';
import { dayPartOf } from './clock/clock.js';
import { takeSlice } from './slice.js';
import { type TimeReader, together, wordBefore } from './time-reader.js';

type Relation = NonNullable<TimeExpression['relation']>;

const RELATIONS = ['since', 'until', 'before', 'after', 'during'] as const satisfies readonly Relation[];
const PARTS = { early: 'start', mid: 'middle', late: 'end' } as const;

/**
 * Takes in the words before a time that narrow it, as far as token `free`: part of the day (مساء), part of the interval
 * (أوائل, late), hedges, and the preposition that says how the claim lies to it (منذ, until).
 */
export function widen(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  const sliced = takeSlice(reader, found, free);
  const narrowed = takePart(reader, takeDayPart(reader, takeDayWord(reader, sliced, free), free), free);
  const hedged = takeHedge(reader, narrowed, free);
  return takeDateline(reader, takeRelation(reader, hedged, free));
}

/** The token before which words are looked for, articles and of / من passed over. */
function back(
  reader: TimeReader,
  index: number,
  over: readonly ('article' | 'single' | 'of' | 'from' | 'on' | 'in')[],
): number {
  const joint = wordBefore(reader, index, ...over);
  return joint ? joint.first : index;
}

function takeDayWord(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  if (found.base.kind === 'length' || found.base.kind === 'relative') return found;
  const unit = reader.endingAt
    .get(found.first)
    ?.find((hit) => hit.category === 'timeUnit' && hit.id === 'day');
  const dayLike =
    found.base.kind === 'weekday' || found.base.kind === 'date' || found.base.kind === 'relativeDay';
  return unit && dayLike && unit.first >= free ? { ...found, first: unit.first } : found;
}

function takeDayPart(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  const { kind } = found.base;
  if (
    kind !== 'weekday' &&
    kind !== 'relativeDay' &&
    kind !== 'date' &&
    kind !== 'same' &&
    kind !== 'dayOfMonth'
  )
    return found;
  if (found.partOfDay !== undefined || found.clock !== undefined) return found;
  const direct = partBefore(reader, found.first);
  const part =
    direct ??
    partBefore(reader, back(reader, back(reader, found.first, ['article']), ['of', 'from', 'on', 'in']));
  if (part === undefined || part.first < free || !together(reader, part.first, found.first)) return found;
  return { ...found, first: part.first, partOfDay: part.part };
}

function partBefore(
  reader: TimeReader,
  index: number,
): { readonly part: DayPart; readonly first: number } | undefined {
  const hits = (reader.endingAt.get(index) ?? []).filter(
    (hit) => hit.category === 'dayPart' && !hit.lead.article,
  );
  const hit = hits.reduce<(typeof hits)[number] | undefined>(
    (best, next) => (best && best.first <= next.first ? best : next),
    undefined,
  );
  return hit && { part: dayPartOf(hit.id), first: hit.first };
}

function takePart(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  if (found.base.kind === 'length' || found.part !== undefined || found.slice?.edge) return found;
  const article = back(reader, found.first, ['article']);
  const hyphen = isGluedMark(reader.tokens[article - 1], '-') ? article - 1 : article;
  const over = back(reader, hyphen, ['of', 'from', 'on', 'in']);
  const hit = [found.first, article, hyphen, over]
    .map((at) => wordBefore(reader, at, 'early', 'mid', 'late'))
    .find((h) => h !== undefined);
  if (
    hit === undefined ||
    hit.first < free ||
    !together(reader, hit.first, found.first) ||
    !partFits(found, hit.id)
  )
    return found;
  const part = Object.entries(PARTS).find(([id]) => id === hit.id)?.[1];
  if (found.slice && part !== 'middle')
    return { ...found, first: hit.first, slice: { ...found.slice, ...(part ? { edge: part } : {}) } };
  return part ? { ...found, first: hit.first, part } : found;
}

/** `mid` fits no day and no part of a year; `last` as in آخر أيام fits no relative day. */
function partFits(found: TimeExpression, id: string): boolean {
  const { kind } = found.base;
  if (found.slice) return id !== 'mid';
  if (kind === 'clock' || kind === 'relativeDay') return found.partOfDay !== undefined && id !== 'mid';
  return !(id === 'mid' && (kind === 'weekday' || kind === 'date'));
}

function takeHedge(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  const at = back(reader, found.first, ['single']);
  const hit = wordBefore(reader, found.first, 'about') ?? wordBefore(reader, at, 'about');
  if (hit === undefined || hit.first < free) return found;
  return { ...found, first: hit.first, approximate: true };
}

function takeRelation(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  const article = back(reader, found.first, ['article', 'single']);
  for (const relation of RELATIONS) {
    const hit = wordBefore(reader, found.first, relation) ?? wordBefore(reader, article, relation);
    if (hit === undefined || hit.first < free || !together(reader, hit.first, found.first)) continue;
    if (found.relation !== undefined)
      return found.relation === relation ||
        relation === 'after' ||
        relation === 'before' ||
        relation === 'since'
        ? { ...found, first: hit.first }
        : found;
    if (found.base.kind === 'length') return { ...found, first: hit.first };
    if (found.base.kind === 'relative' && found.base.led) return { ...found, first: hit.first };
    const near = nearTo(reader, found, hit);
    if (near !== undefined && near.first >= free) return { ...found, first: near.first };
    return { ...found, first: hit.first, relation };
  }
  return found;
}

/** `shortly` before what says how a time lies to a part of the day, which is so long that it is in it or beside it: shortly before midnight. */
function nearTo(reader: TimeReader, { partOfDay }: TimeExpression, relation: Hit): Hit | undefined {
  const apart = relation.id === 'before' || relation.id === 'after';
  return partOfDay !== undefined && apart ? wordBefore(reader, relation.first, 'about') : undefined;
}

/** Whether the words before a date say that it is the date of publication. */
function takeDateline(reader: TimeReader, found: TimeExpression): TimeExpression {
  if (found.base.kind !== 'date') return found;
  const colon = isMark(reader.tokens[found.first - 1], ':') ? found.first - 1 : found.first;
  const on = back(reader, colon, ['on', 'in']);
  const said = wordBefore(reader, colon, 'published') ?? wordBefore(reader, on, 'published');
  return said ? { ...found, dateline: true } : found;
}
