import type { Document } from '../../model/document.js';
import type { TimeAnchor, TimeMention } from '../../model/mention.js';
import type { TimeValue } from '../../schema/types.js';
import { isoDay } from './calendar.js';
import { isDateline } from './dateline.js';
import type { TimeExpression } from './expression.js';
import { frameOf } from './frame.js';
import { hoursInterval, hoursOf, type Resolved } from './interval.js';
import { emptyMemory, recall, remember, type TimeMemory } from './memory.js';
import { outlookAt } from './outlook.js';
import { readTimes } from './read/read.js';
import { resolveBase, sliced } from './resolve/resolve.js';
import { spanOf } from './span-of.js';
import { follow, stretch } from './stretch.js';

export { anchorTimes } from './anchor.js';

/**
 * Every time of a document, in order, set against its anchor: calendar times as ISO 8601 intervals (half-open, as
 * precise as the words), weekdays of reports without a date as days of the symbolic week, lengths as ISO 8601
 * durations. Equal times have equal fields. A mention takes in the preposition that says how a claim lies to the time
 * (منذ, until), no other. Datelines are left out: they say when the report appeared. TIMEX3 (Pustejovsky et al. 2003) is the model, with intervals in place of its values.
 */
export function findTimes(document: Document, anchor: TimeAnchor): readonly TimeMention[] {
  const out: TimeMention[] = [];
  let memory: TimeMemory = emptyMemory;
  const read = (expression: TimeExpression, after?: Resolved): Resolved => {
    const frame = frameOf(anchor, outlookAt(document, expression.first), memory.headingYear);
    const recalled = recall(expression, memory) ?? follow(expression, after);
    const resolved = recalled ?? resolveBase(expression, frame);
    memory = remember(document, expression, resolved, memory);
    return resolved;
  };
  const add = (expression: TimeExpression, value: TimeValue): void => {
    const span = spanOf(document, expression);
    const { first, last } = expression;
    out.push({
      kind: 'time',
      ...span,
      first,
      last,
      text: document.source.text.slice(span.start, span.end),
      value,
    });
  };
  for (const expression of readTimes(document)) {
    const { from, to } = expression.stretch ?? { from: expression, to: undefined };
    const start = read(from);
    if (to === undefined) {
      if (from.base.kind === 'hijri' && start.start === undefined) continue;
      add(expression, narrow(start, from));
      continue;
    }
    const ends = [narrow(start, from), narrow(read(to, start), to)] as const;
    const whole = stretch(expression, ...ends);
    if (whole) add(expression, whole);
    else {
      add(from, ends[0]);
      add(to, ends[1]);
    }
  }
  return out.filter((mention) => !isDateline(document, mention));
}

/** Adds part, part of day, clock, relation and hedge to what a time names. */
function narrow(resolved: Resolved, expression: TimeExpression): TimeValue {
  const value = narrowDay(resolved, expression);
  return expression.slice ? sliced(value, expression.slice) : value;
}

function narrowDay({ onDay, ...resolved }: Resolved, expression: TimeExpression): TimeValue {
  const { part, partOfDay, clock, relation, approximate } = expression;
  const common: TimeValue = {
    kind: 'time',
    ...resolved,
    ...(part ? { part } : {}),
    ...(partOfDay ? { partOfDay } : {}),
    ...(relation ? { relation } : {}),
    ...(approximate ? { approximate } : {}),
  };
  if (clock) {
    const printed = `${pad(clock.hour)}:${pad(clock.minute)}`;
    const on = onDay === undefined ? {} : clockInterval(onDay, clock.hour, clock.minute);
    return {
      ...common,
      ...on,
      precision: clock.minute === 0 ? 'hour' : 'minute',
      clock: printed,
      zone: clock.zone,
    };
  }
  const isDay = resolved.precision === 'day' && resolved.duration === undefined;
  if (!isDay || (partOfDay === undefined && part === undefined)) return common;
  const hours = hoursOf(partOfDay, part);
  const on = onDay === undefined || hours === undefined ? {} : hoursInterval(onDay, hours[0], hours[1]);
  return { ...common, ...on, precision: 'part-of-day' };
}

function clockInterval(day: number, hour: number, minute: number): Pick<TimeValue, 'start' | 'end'> {
  if (minute === 0) return hoursInterval(day, hour, hour + 1);
  const at = (m: number): string =>
    `${isoDay(day + Math.floor(m / 1440))}T${pad(Math.floor(m / 60) % 24)}:${pad(m % 60)}`;
  return { start: at(hour * 60 + minute), end: at(hour * 60 + minute + 1) };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
